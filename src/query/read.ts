import { splitCompounds, splitUnknownCompounds } from '../vocabulary/compound.ts';
import { gazetteerOf, lexiconFor } from '../vocabulary/gazetteer.ts';
import { chooseLexicon } from '../vocabulary/language.ts';
import type { Role } from '../vocabulary/lexicon/format.ts';
import { tokenise } from '../vocabulary/tokens.ts';
import { gatherWishes } from './gather.ts';
import { lexiconOfMisspelt } from './misspelt-language.ts';
import { withNumbers } from './number-words.ts';
import { readPrice } from './price.ts';
import { type Repair, repairTokens } from './repair.ts';
import { applyScope, type Range } from './scope.ts';
import { brandGazetteer, findSpans, has, isFiller, type Span } from './spans.ts';
import type { Steer, StyleQuery } from './style-query.ts';

/** What a message was read as. */
export interface Reading {
  readonly query: StyleQuery;
  /** Words that were taken for a misspelling, to be said: "I read *flroal* as *floral*". */
  readonly repairs: readonly Repair[];
  /** What was said about something else than the garment ("to go with my blue jeans"); neither wished nor encoded. */
  readonly ignored: string;
}

export interface ReadingContext {
  /** BCP 47, from the platform: read in its language unless the words are plainly of another. */
  readonly locale?: string;
  /** The catalogue's brands, lower-cased. Pass the same set every time: its dictionary is kept with it. */
  readonly brands?: ReadonlySet<string>;
}

/** Longer messages are read up to here: no wish needs more, and the answer stays quick. */
const MAX_MESSAGE_LENGTH = 10_000;

/**
 * Reads a message. Pure and synchronous, linear in the length of the text; never throws, whatever the text. What is
 * no vocabulary and no filler is kept as free text; nothing that was said to be avoided is.
 */
export function readMessage(message: string, context: ReadingContext = {}): Reading {
  const text = message.slice(0, MAX_MESSAGE_LENGTH);
  const written = tokenise(text);
  const brands = context.brands === undefined ? undefined : brandGazetteer(context.brands);
  const chosen = chooseLexicon(written, context.locale);
  const lexicon = lexiconOfMisspelt(written, chosen, lexiconFor(context.locale), brands?.words);
  const { tokens, repairs } = repairTokens(text, splitCompounds(written, lexicon), lexicon, brands?.words);
  const spans = withNumbers(
    findSpans(splitUnknownCompounds(tokens, lexicon), gazetteerOf(lexicon), brands),
    lexicon,
  );
  const steer = wholeMessageSteer(spans);
  if (steer !== undefined) {
    return {
      query: { language: lexicon.language, want: {}, avoid: {}, steer, freeText: '' },
      repairs,
      ignored: '',
    };
  }
  const { price, size, used } = readPrice(text, spans);
  const { mentions, comparisons, free, avoidedFree, ignored } = applyScope(text, spans, used, lexicon.head);
  const { want, avoid, modifiers, avoidedParts } = gatherWishes(mentions, lexicon.head);
  const change = priceSteer(spans, used);
  const avoidText = words(text, [...avoidedFree, ...avoidedParts]);
  return {
    query: {
      language: lexicon.language,
      want,
      avoid,
      ...(price !== undefined ? { price } : {}),
      ...(size !== undefined ? { size } : {}),
      ...(change !== undefined ? { steer: change } : {}),
      ...(comparisons.length > 0 ? { compare: comparisons } : {}),
      freeText: words(text, [...free, ...modifiers]),
      ...(avoidText !== '' ? { avoidText } : {}),
    },
    repairs,
    ignored: words(text, ignored),
  };
}

const STEERS: readonly (readonly [Role, Steer])[] = [
  ['startOver', 'start-over'],
  ['undo', 'undo'],
  ['more', 'more'],
];

/** "more", "show me more please", "start over": only where the message says nothing else ("more formal" does). */
function wholeMessageSteer(spans: readonly Span[]): Steer | undefined {
  const said = STEERS.find(([role]) => spans.some((span) => has(span, role)));
  if (said === undefined) return undefined;
  const only = spans.every(
    (span) => span.kind === 'mark' || isFiller(span) || has(span, said[0]) || has(span, 'negator'),
  );
  return only ? said[1] : undefined;
}

/** "something cheaper, in blue"; where an amount follows ("cheaper than 50") the price took the words. */
function priceSteer(spans: readonly Span[], used: ReadonlySet<number>): Steer | undefined {
  for (const [at, span] of spans.entries()) {
    if (used.has(at)) continue;
    if (has(span, 'cheaper')) return 'cheaper';
    if (has(span, 'dearer')) return 'dearer';
  }
  return undefined;
}

/** The ranges' words in the order they were said; what touches in the message stays together ("90s"). */
function words(text: string, ranges: readonly Range[]): string {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  let written = '';
  let end = -1;
  for (const range of sorted) {
    const touches = range.start === end || (range.start === end + 1 && /['’-]/.test(text[end] ?? ''));
    written += `${written === '' ? '' : touches ? text.slice(end, range.start) : ' '}${text.slice(range.start, range.end)}`;
    end = range.end;
  }
  return written;
}
