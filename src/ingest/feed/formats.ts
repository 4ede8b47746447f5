import { detectDelimiter, readDelimited } from './delimited.ts';
import { readJsonLines } from './json-lines.ts';
import type { FeedRow } from './row.ts';

/** How the bytes of a feed become rows. `sample` is the start of those bytes, at most a few kilobytes. */
interface FeedFormat {
  /** File endings that say so, in lower case, without `.gz`. */
  readonly endings: readonly string[];
  /** Whether the feed looks like it, for feeds without a telling name. Asked in the order of {@link FEED_FORMATS}. */
  recognises(sample: Buffer): boolean;
  read(bytes: AsyncIterable<Uint8Array>, sample: Buffer): AsyncIterable<FeedRow>;
}

/** Every format that can be read. The last one recognises any text. */
const FEED_FORMATS: readonly FeedFormat[] = [
  {
    endings: ['.jsonl', '.ndjson', '.json'],
    recognises: (sample) => /^\s*[[{]/.test(sample.toString('latin1')),
    read: readJsonLines,
  },
  {
    endings: ['.tsv', '.tab'],
    recognises: () => false,
    read: (bytes) => readDelimited(bytes, '\t'),
  },
  {
    endings: ['.csv', '.txt'],
    recognises: (sample) => !sample.includes(0),
    read: (bytes, sample) => readDelimited(bytes, detectDelimiter(sample)),
  },
];

export const FEED_ENDINGS: readonly string[] = FEED_FORMATS.flatMap(({ endings }) => endings);

/** The format that a file's name tells, or (without a name) that its start looks like. */
export function formatOf(name: string | undefined, sample: Buffer): FeedFormat | undefined {
  if (name === undefined) return FEED_FORMATS.find((format) => format.recognises(sample));
  const ending = name.toLowerCase().replace(/\.gz$/, '');
  return FEED_FORMATS.find(({ endings }) => endings.some((end) => ending.endsWith(end)));
}
