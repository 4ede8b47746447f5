import { MAX_ROW_BYTES } from './row.ts';

/** The bytes of one record without its line break; `bytes` is `undefined` when it is longer than the limit. */
export interface RawLine {
  /** Line on which the record starts, from 1. */
  readonly line: number;
  readonly bytes: Buffer | undefined;
  /** The feed ended while a quote was open. */
  readonly unclosed: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;

/**
 * Follows double quotes through delimited text: a quote opens only at the start of a field, so that the inch sign in
 * `5" heel` is a character like any other, and a doubled quote inside a quoted field stays inside.
 */
class QuoteState {
  #open = false;
  #fieldStart = true;
  #justClosed = false;
  readonly #delimiter: number;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  get open(): boolean {
    return this.#open;
  }

  see(byte: number): void {
    if (this.#open) {
      if (byte === QUOTE) {
        this.#open = false;
        this.#justClosed = true;
      }
      return;
    }
    if (byte === QUOTE && (this.#fieldStart || this.#justClosed)) this.#open = true;
    this.#justClosed = false;
    this.#fieldStart = byte === this.#delimiter || byte === LF || (this.#fieldStart && byte === SPACE);
  }

  reset(): void {
    this.#open = false;
    this.#fieldStart = true;
    this.#justClosed = false;
  }
}

/**
 * Cuts bytes into records at line breaks (LF or CRLF), keeping at most `maxBytes` of one record.
 *
 * With a `delimiter` (its byte), line breaks inside double quotes belong to the record; a record that outgrows the
 * limit ends at the next line break whatever its quotes say, so that one unclosed quote does not swallow the feed.
 * Empty records are left out, but counted as lines.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, maxBytes = MAX_ROW_BYTES }: { readonly delimiter?: number; readonly maxBytes?: number } = {},
): AsyncGenerator<RawLine> {
  const quotes = delimiter === undefined ? undefined : new QuoteState(delimiter);
  let parts: Buffer[] = [];
  let length = 0;
  let tooLong = false;
  let line = 1;
  let startLine = 1;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes + 1) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0 && !tooLong) parts.push(part);
  };
  const take = (unclosed: boolean): RawLine | undefined => {
    const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    const record = {
      line: startLine,
      bytes: tooLong || bytes.length > maxBytes ? undefined : bytes,
      unclosed,
    };
    parts = [];
    length = 0;
    tooLong = false;
    startLine = line;
    return record.bytes?.length === 0 ? undefined : record;
  };

  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = nextStop(buffer, 0, quotes); at !== -1; at = nextStop(buffer, at + 1, quotes)) {
      line++;
      if (quotes?.open && !tooLong && length + at - from <= maxBytes) continue;
      keep(buffer.subarray(from, at));
      from = at + 1;
      quotes?.reset();
      const record = take(false);
      if (record) yield record;
    }
    keep(buffer.subarray(from));
  }
  if (length > 0) {
    const record = take(quotes?.open ?? false);
    if (record) yield record;
  }
}

/** Position of the next line break at or after `from`, telling `quotes` about all that lies before it; else -1. */
function nextStop(buffer: Buffer, from: number, quotes: QuoteState | undefined): number {
  if (quotes === undefined) return buffer.indexOf(LF, from);
  for (let at = from; at < buffer.length; at++) {
    const byte = buffer[at] ?? 0;
    quotes.see(byte);
    if (byte === LF) return at;
  }
  return -1;
}
