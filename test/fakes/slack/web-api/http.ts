import type { IncomingMessage, ServerResponse } from 'node:http';
import { SlackError } from '../errors.ts';

export type Arguments = Readonly<Record<string, unknown>>;

const MAX_BODY_BYTES = 26 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new SlackError('request_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A method's arguments, from JSON or from a form whose structured values are JSON in themselves.
 * @throws SlackError `invalid_json`, `invalid_form_data`.
 */
export function argumentsOf(bytes: Buffer, contentType: string, query: URLSearchParams): Arguments {
  if (contentType.startsWith('application/json')) return object(bytes.toString());
  if (bytes.length > 0 && !contentType.startsWith('application/x-www-form-urlencoded')) {
    throw new SlackError('invalid_form_data');
  }
  const fields = new URLSearchParams(bytes.toString());
  const named = [...query, ...fields].map(([name, value]) => [name, value] as const);
  return Object.fromEntries(named.map(([name, value]) => [name, STRUCTURED.has(name) ? json(value) : value]));
}

const STRUCTURED = new Set(['blocks', 'view', 'files', 'attachments', 'metadata']);

function object(text: string): Arguments {
  const value = json(text);
  if (typeof value !== 'object' || value === null) throw new SlackError('json_not_object');
  return value as Arguments;
}

export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SlackError('invalid_json');
  }
}

export function reply(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
