/** Searches from a shell: `npm run find -- [--json] [--limit N] [--image FILE] [--like ID] [--locale xx] "words"...` */

import { constants, createReadStream, type ReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Core, openCore } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { toToken } from '../src/conversation/actions.ts';
import { shortId } from '../src/conversation/memory.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { createLogger } from '../src/log.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { toJsonLine, toLines } from './find-output.ts';
import { readPicture } from './read-picture.ts';

const USAGE = `npm run find -- [--json] [--limit N] [--image FILE] [--like PRODUCT_ID] [--locale xx] "words" ["next turn" ...]
npm run find -- --batch FILE [--limit N] [--locale xx]`;

type Turn = Pick<Request, 'text' | 'photo' | 'action'>;

/** One line of a batch file. */
const batchRow = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string().optional(),
    turns: z.array(z.string()).min(1).optional(),
    image: z.string().optional(),
    like: z.string().optional(),
    locale: z.string().optional(),
  })
  .refine(
    (row) => (row.text ?? row.turns ?? row.image ?? row.like) !== undefined,
    'expected text, turns, image or like',
  );

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const asked = positionals.length > 0 || values.image !== undefined || values.like !== undefined;
  if (values.help || (!asked && values.batch === undefined)) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) {
    throw new ThreadfinderError(`--limit ${values.limit} is not a number of results.`, {
      code: 'USAGE',
      fix: 'Give a whole number from 1 to 50.',
    });
  }
  const config = readConfig({ LOG_LEVEL: 'error', ...loadEnvironment() });
  const core = await openCore(config, createLogger(config.logLevel), { state: 'throw-away' });
  try {
    if (values.batch !== undefined) {
      await runBatch(core, values.batch, limit, values.locale);
      return;
    }
    const turns = await turnsOf({ image: values.image, like: values.like, turns: positionals });
    for await (const [turn, reply, text] of converse(core, turns, limit, values.locale)) {
      const output = values.json ? [await toJsonLine(core.catalogue, { turn, text, reply })] : toLines(reply);
      process.stdout.write(`${output.join('\n')}\n`);
    }
  } finally {
    await core.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        image: { type: 'string' },
        like: { type: 'string' },
        locale: { type: 'string', default: 'en' },
        batch: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new ThreadfinderError(what, { code: 'USAGE', fix: `Usage: ${USAGE}`, cause });
  }
}

async function runBatch(core: Core, file: string, limit: number, locale: string): Promise<void> {
  let number = 0;
  const input = await openBatch(file);
  for await (const line of createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(line, `${file}, line ${number}`);
    const image = row.image === undefined ? undefined : path.resolve(row.image);
    const turns = await turnsOf({
      image,
      like: row.like,
      turns: row.turns ?? (row.text === undefined ? [] : [row.text]),
    });
    for await (const [turn, reply, text] of converse(core, turns, limit, row.locale ?? locale)) {
      process.stdout.write(`${await toJsonLine(core.catalogue, { id: row.id, turn, text, reply })}\n`);
    }
  }
}

async function openBatch(file: string): Promise<ReadStream> {
  try {
    await access(file, constants.R_OK);
    return createReadStream(file);
  } catch (cause) {
    throw new ThreadfinderError(`The batch file ${file} cannot be read.`, {
      code: 'BATCH_UNREADABLE',
      fix: 'Check the path and its permissions.',
      cause,
    });
  }
}

function readRow(line: string, where: string): z.infer<typeof batchRow> {
  try {
    return batchRow.parse(JSON.parse(line));
  } catch (cause) {
    throw new ThreadfinderError(`${where} cannot be read.`, {
      code: 'BATCH_ROW_INVALID',
      fix: 'Each line is JSON: {"id","text"}, {"id","turns":[..]} or {"id","image"}.',
      cause,
    });
  }
}

/** A picture or a product starts the conversation; the first words go with a picture. */
async function turnsOf(start: {
  readonly image?: string | undefined;
  readonly like?: string | undefined;
  readonly turns: readonly string[];
}): Promise<readonly Turn[]> {
  const texts: readonly Turn[] = start.turns.map((text) => ({ text }));
  if (start.like !== undefined) {
    return [{ action: toToken({ kind: 'more-like', productId: start.like }) }, ...texts];
  }
  if (start.image === undefined) return texts;
  const photo = { bytes: await readPicture(start.image) };
  return [{ ...texts[0], photo }, ...texts.slice(1)];
}

async function* converse(
  core: Core,
  turns: readonly Turn[],
  limit: number,
  locale: string,
): AsyncGenerator<readonly [turn: number, reply: Reply, text: string]> {
  let conversationId = `find:${shortId()}`;
  for (const [index, turn] of turns.entries()) {
    const request = { ...turn, requestId: shortId(), conversationId, locale, limit, askBack: false };
    const reply = await core.handle(request);
    conversationId = reply.conversationId;
    yield [index, reply, turn.text ?? ''];
  }
}
