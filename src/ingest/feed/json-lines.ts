import { isUtf8 } from 'node:buffer';
import { ThreadfinderError } from '../../errors.ts';
import { tooLongProblem, UTF8_PROBLEM } from './problems.ts';
import { splitRecords } from './records.ts';
import type { FeedRow, RawRecord } from './row.ts';

/**
 * Reads one JSON object a line; `sample` is the start of the feed.
 * @throws ThreadfinderError `FEED_IS_JSON_ARRAY` when the feed is one JSON array instead.
 */
export async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  sample: Uint8Array,
): AsyncGenerator<FeedRow> {
  if (startsArray(sample)) {
    throw new ThreadfinderError('The feed is one JSON array, not JSON Lines.', {
      code: 'FEED_IS_JSON_ARRAY',
      fix: "Write one object a line, for example with: jq -c '.[]' feed.json > feed.jsonl",
    });
  }
  for await (const { line, bytes: record } of splitRecords(bytes)) {
    if (record === undefined) yield { line, problem: tooLongProblem(false) };
    else if (!isUtf8(record)) yield { line, problem: UTF8_PROBLEM };
    else if (record.toString('utf8').trim() !== '') yield parseLine(line, record.toString('utf8'));
  }
}

function parseLine(line: number, text: string): FeedRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, problem: 'this line is not valid JSON' };
  }
  if (!isRecord(value)) return { line, problem: 'expected a JSON object, one product a line' };
  return { line, record: value };
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `[` alone on its line, or `[{`, or `[]`: a whole array in the place of one object a line. */
function startsArray(sample: Uint8Array): boolean {
  return /^\s*\[[ \t\r]*(\n|\{|\]|$)/.test(Buffer.from(sample).toString('latin1'));
}
