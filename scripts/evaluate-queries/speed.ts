import { readMessage } from '../../src/query/read.ts';
import type { GoldRow } from './gold.ts';

/** Milliseconds, warmed. */
export interface Speed {
  /** One message of the gold set. */
  readonly median: number;
  readonly slowest: number;
  /** The slowest of messages as long as any that is read, each timed five times for its best: a busy machine's pauses
   * are not the reader's. */
  readonly longest: number;
}

const WARMING = 2;
const ROUNDS = 5;
const LONGEST = 10_000;
/** What costs the most when it goes on: unknown words, misspelt ones, numbers, negations, compounds, no spaces at all. */
const HOSTILE = [
  'wrxod fjlral qxmp ',
  'drss flroal ',
  '1,1. ',
  'no not or ',
  'blumenkleidjacke ',
  'dressdress',
  "d'a-",
];

/** How long reading takes, over the rows' messages and over the longest ones. */
export function measureSpeed(rows: readonly GoldRow[]): Speed {
  const read = ({ text, locale, brands }: GoldRow): (() => void) => {
    const context = { locale, brands: new Set(brands) };
    return () => readMessage(text, context);
  };
  const messages = rows.map(read);
  for (let round = 0; round < WARMING; round++) for (const message of messages) message();
  const usual = messages.map(timeOf).sort((a, b) => a - b);
  const long = [...HOSTILE, `${rows.map(({ text }) => text).join(', ')} `].flatMap((piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    return ['en', 'de', 'es'].map((locale) => () => readMessage(text, { locale }));
  });
  for (const message of long) message();
  return {
    median: usual[Math.floor(usual.length / 2)] ?? 0,
    slowest: usual.at(-1) ?? 0,
    longest: Math.max(
      ...long.map((message) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(message)))),
    ),
  };
}

function timeOf(read: () => void): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}
