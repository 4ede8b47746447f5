import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { ThreadfinderError } from '../../errors.ts';
import { recognisedFields } from '../row/fields.ts';
import { tooLongProblem, UTF8_PROBLEM } from './problems.ts';
import { splitRecords } from './records.ts';
import type { FeedRow, RawRecord } from './row.ts';

/** In order of preference where a header holds none or as many of each. */
const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter of which the header line (the first `sample` bytes of the feed) holds most, quoted text aside.
 * A comma when it holds none.
 */
export function detectDelimiter(sample: Uint8Array): Delimiter {
  const header = Buffer.from(sample).toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/**
 * Reads delimited text (CSV, TSV) whose first record names the fields. Quoted fields may hold line breaks; a row's
 * `line` is the line on which it starts.
 * @throws ThreadfinderError `FEED_NO_HEADER` when the first record names no field that we know.
 */
export async function* readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: Delimiter,
): AsyncGenerator<FeedRow> {
  let header: readonly string[] | undefined;
  for await (const { line, bytes: record, unclosed } of splitRecords(bytes, {
    delimiter: delimiter.charCodeAt(0),
  })) {
    const fields = record === undefined ? undefined : parseRecord(record, delimiter);
    if (header === undefined) {
      header = checkedHeader(fields);
    } else if (record === undefined) yield { line, problem: tooLongProblem(true) };
    else if (unclosed) yield { line, problem: 'a quote that opens in this row is never closed' };
    else if (!isUtf8(record)) yield { line, problem: UTF8_PROBLEM };
    else if (fields === undefined) yield { line, problem: 'the quotes in this row do not match' };
    else if (fields.every((field) => field === '')) continue;
    else if (fields.length > header.length && fields.slice(header.length).some((field) => field !== '')) {
      yield { line, problem: `has ${fields.length} fields where the header names ${header.length}` };
    } else yield { line, record: named(header, fields) };
  }
}

function parseRecord(record: Buffer, delimiter: Delimiter): readonly string[] | undefined {
  try {
    const rows: readonly (readonly string[])[] = parse(record, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      // csv-parse trims tabs too, which would eat the empty fields of a TSV.
      trim: delimiter !== '\t',
      // Inside one record a line break only occurs in quotes, or alone as an old CR.
      record_delimiter: '\n',
    });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

function checkedHeader(fields: readonly string[] | undefined): readonly string[] {
  if (fields !== undefined && recognisedFields(fields).length >= 2) return fields;
  throw new ThreadfinderError('The first line of the feed does not name its columns.', {
    code: 'FEED_NO_HEADER',
    fix: 'Start the feed with a line such as: id,title,price,currency,image',
  });
}

function named(header: readonly string[], fields: readonly string[]): RawRecord {
  return Object.fromEntries(header.map((name, column) => [name, fields[column] ?? '']));
}
