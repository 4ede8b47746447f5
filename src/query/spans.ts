import { type Gazetteer, GazetteerBuilder, type Match, type Meaning } from '../vocabulary/gazetteer.ts';
import type { Role } from '../vocabulary/lexicon/format.ts';
import { nameOf } from '../vocabulary/names.ts';
import type { Token } from '../vocabulary/tokens.ts';

/** Of what no dictionary knows. */
export const NOTHING: Meaning = { values: [], roles: new Set<Role>() };

/** A stretch of the message that means one thing, or nothing known. */
export interface Span {
  readonly meaning: Meaning;
  readonly kind: 'phrase' | 'number' | 'mark' | 'unknown';
  /** The first token's text, folded. */
  readonly text: string;
  /** Offsets into the message, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly hyphenated: boolean;
  /** English words for what a garment's words say beyond its value ("hoop" of "hoop earrings"). */
  readonly narrower?: string;
}

const brandGazetteers = new WeakMap<ReadonlySet<string>, { size: number; gazetteer: Gazetteer }>();

/** The catalogue's brands as a dictionary, kept as long as the set is the same. */
export function brandGazetteer(brands: ReadonlySet<string>): Gazetteer {
  const known = brandGazetteers.get(brands);
  if (known?.size === brands.size) return known.gazetteer;
  const gazetteer = new GazetteerBuilder();
  for (const brand of brands) gazetteer.addValues(brand, [{ attribute: 'brand', value: brand }], false);
  brandGazetteers.set(brands, { size: brands.size, gazetteer });
  return gazetteer;
}

/**
 * Cuts the tokens into the longest known phrases. A brand that is also an ordinary word of the lexicon ("Next",
 * "Basics") is one only after `by` or `from`; a longer brand always wins ("Red Tape" is no colour).
 */
export function findSpans(
  tokens: readonly Token[],
  lexicon: Gazetteer,
  brands: Gazetteer | undefined,
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const match = choose(lexicon.match(tokens, at), brands?.match(tokens, at), spans.at(-1), token);
    const last = tokens[at + (match?.length ?? 1) - 1] ?? token;
    const narrower =
      match === undefined ? '' : narrowerIn(tokens.slice(at, at + match.length), match, lexicon);
    spans.push({
      meaning: match?.meaning ?? NOTHING,
      kind: match !== undefined ? 'phrase' : kindOf(token),
      text: token.text,
      start: token.start,
      end: last.end,
      hyphenated: token.hyphenated,
      ...(narrower !== '' ? { narrower } : {}),
    });
    at += match?.length ?? 1;
  }
  return spans;
}

function narrowerIn(tokens: readonly Token[], match: Match, lexicon: Gazetteer): string {
  const type = match.meaning.values.find((one) => one.attribute === 'type');
  if (type === undefined) return '';
  const name = nameOf('type', type.value).split(' ');
  const words = tokens.flatMap(({ text }) => lexicon.narrowerWords.get(text) ?? []);
  return [...new Set(words)].filter((word) => !name.includes(word)).join(' ');
}

function choose(
  word: Match | undefined,
  brand: Match | undefined,
  before: Span | undefined,
  token: Token,
): Match | undefined {
  if (brand === undefined) return word;
  const named = before?.meaning.roles.has('madeBy') ?? false;
  if (word === undefined) return brand.length > 1 || token.text.length > 1 || named ? brand : undefined;
  return brand.length > word.length || named ? brand : word;
}

function kindOf(token: Token): Span['kind'] {
  if (token.kind === 'number' || token.kind === 'mark') return token.kind;
  return 'unknown';
}

export function has(span: Span | undefined, role: Role): boolean {
  return span?.meaning.roles.has(role) ?? false;
}

/** Whether a span says nothing of its own: grammar without a value. */
export function isFiller(span: Span | undefined): boolean {
  return span !== undefined && has(span, 'filler') && span.meaning.values.length === 0;
}
