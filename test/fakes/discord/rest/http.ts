import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiError, refuse } from '../errors.ts';
import type { Upload } from '../messages.ts';

/** A body as it came: JSON, or a form with `payload_json` and `files[n]`. */
export interface Received {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

const MAX_BODY_BYTES = 26 * 1024 * 1024;

/** @throws ApiError 50109 for what is no JSON, 40005 for too much. */
export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw refuse.tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: json(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? json(payload) : {}, files: await uploads(form) };
}

async function uploads(form: FormData): Promise<readonly Upload[]> {
  const files: Upload[] = [];
  for (const [key, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    files.push({ index: Number(index), name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return files.sort((a, b) => a.index - b.index);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.badJson();
  }
}

/** Answers with JSON, or with 204 and nothing at all: no body, no content type. */
export function reply(response: ServerResponse, result: unknown, status = 200): void {
  if (result === undefined) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

export function replyError(response: ServerResponse, error: ApiError): void {
  const { code, message, errors } = error;
  reply(response, { message, code, ...(errors === undefined ? {} : { errors }) }, error.status);
}
