import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import { gluedNumber, NumberSum } from '../vocabulary/numbers.ts';
import { NOTHING, type Span } from './spans.ts';

/** "One" and "a" are other words as well: smaller numbers are numbers only beside their currency. */
const LEAST = 10;

interface Run {
  readonly sum: NumberSum;
  /** End of the run, exclusive. */
  readonly to: number;
}

/**
 * The spans with each number in words as one number in digits: "two hundred and fifty" -> 250. Linear in the spans.
 */
export function withNumbers(spans: readonly Span[], lexicon: Lexicon): readonly Span[] {
  const read: Span[] = [];
  for (let at = 0; at < spans.length; ) {
    const span = spans[at];
    const run = isDigits(spans[at - 1]) ? undefined : numberAt(spans, at, lexicon);
    if (span === undefined) break;
    const last = spans[(run?.to ?? 0) - 1];
    const isAmount =
      run !== undefined && (run.sum.value >= LEAST || spans[run.to]?.meaning.currency !== undefined);
    if (run === undefined || last === undefined || !isAmount) {
      read.push(span);
      at++;
      continue;
    }
    const { start, hyphenated } = span;
    read.push({
      meaning: run.to === at + 1 ? span.meaning : NOTHING,
      kind: 'number',
      text: `${run.sum.value}`,
      start,
      end: last.end,
      hyphenated,
    });
    at = run.to;
  }
  return read;
}

/** "2 mil": the word belongs to the digits. */
function isDigits(span: Span | undefined): boolean {
  return span?.kind === 'number';
}

function numberAt(spans: readonly Span[], from: number, lexicon: Lexicon): Run | undefined {
  let run = simpleRun(spans, from, lexicon);
  while (run !== undefined && spans[run.to]?.text === lexicon.numbers.and) {
    const joined = simpleRun(spans, run.to + 1, lexicon);
    if (joined === undefined || !run.sum.takes(joined.sum.value)) break;
    run.sum.add(joined.sum.value);
    run = { sum: run.sum, to: joined.to };
  }
  return run;
}

/** Words that follow one another directly. */
function simpleRun(spans: readonly Span[], from: number, lexicon: Lexicon): Run | undefined {
  const sum = new NumberSum();
  let to = from;
  for (let at = from; at < spans.length; at++) {
    const value = countOf(spans[at], lexicon);
    if (value === undefined || !sum.add(value)) break;
    to = at + 1;
  }
  return to === from ? undefined : { sum, to };
}

function countOf(span: Span | undefined, lexicon: Lexicon): number | undefined {
  if (span?.kind === 'phrase') return span.meaning.number;
  return span?.kind === 'unknown' ? gluedNumber(span.text, lexicon) : undefined;
}
