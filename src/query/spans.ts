import { comparisonIn } from '../vocabulary/comparisons.ts';
import { type Gazetteer, GazetteerBuilder, type Match, type Meaning } from '../vocabulary/gazetteer.ts';
import type { Role } from '../vocabulary/lexicon/format.ts';
import { nameOf } from '../vocabulary/names.ts';
import type { Token } from '../vocabulary/tokens.ts';

/** Of what no dictionary knows. */
export const NOTHING: Meaning = { values: [], roles: new Set<Role>(), derived: false };

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
  /** A value that is said by a negation ("without sleeves"). */
  readonly negated?: boolean;
}

const brandGazetteers = new WeakMap<ReadonlySet<string>, { size: number; gazetteer: Gazetteer }>();

/** The catalogue's brands as a dictionary, kept as long as the set is the same. */
export function brandGazetteer(brands: ReadonlySet<string>): Gazetteer {
  const known = brandGazetteers.get(brands);
  if (known?.size === brands.size) return known.gazetteer;
  const gazetteer = new GazetteerBuilder();
  for (const brand of brands) {
    for (const form of spellingsOf(brand))
      gazetteer.addValues(form, [{ attribute: 'brand', value: brand }], false);
  }
  brandGazetteers.set(brands, { size: brands.size, gazetteer });
  return gazetteer;
}

/** As people type it: "Levi's" is `levis`, "Ray-Ban" `rayban`, "H&M" `hm` and `h and m`. */
function spellingsOf(brand: string): readonly string[] {
  const glued = brand.replaceAll(/['’`´.&-]/g, '');
  const spelt = brand.replaceAll('&', ' and ');
  return [...new Set([brand, ...(glued.length > 1 ? [glued] : []), spelt])];
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
    const word = withoutNext(tokens, at, lexicon.match(tokens, at), lexicon);
    const match = choose(word, brands?.match(tokens, at), spans.at(-1), token);
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
      ...(match !== undefined && saysNot(tokens, at, match, lexicon) ? { negated: true } : {}),
    });
    at += match?.length ?? 1;
  }
  return spans;
}

/**
 * "con un" is grammar, and yet "con un solo hombro" is "con" and a neckline; "formal shirt" is a shirt, and yet "formal
 * shirt dress" is formal and a shirt dress: what begins inside a phrase and goes on behind it has its words, where
 * those before it mean something of their own.
 */
function withoutNext(
  tokens: readonly Token[],
  at: number,
  match: Match | undefined,
  lexicon: Gazetteer,
): Match | undefined {
  if (match === undefined || match.length === 1) return match;
  const isGrammar = match.meaning.values.length === 0;
  const isType = match.meaning.values.some(({ attribute }) => attribute === 'type');
  if (comparisonIn(match.meaning.roles) !== undefined || !(isGrammar || isType)) return match;
  for (let length = match.length - 1; length > 0; length--) {
    const next = lexicon.match(tokens, at + length);
    const reachesOn = next !== undefined && next.length > match.length - length;
    if (!reachesOn || next.meaning.values.length === 0) continue;
    const left = lexicon.match(tokens.slice(at, at + length), 0);
    if (left?.length === length && (isGrammar || left.meaning.values.length > 0)) return left;
  }
  return match;
}

function saysNot(tokens: readonly Token[], at: number, match: Match, lexicon: Gazetteer): boolean {
  if (match.length === 1 || match.meaning.values.length === 0) return false;
  return lexicon.match(tokens.slice(at, at + 1), 0)?.meaning.roles.has('negator') ?? false;
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
  // The plural of "havaiano" is first of all a brand, where the catalogue has it.
  const isListed = word.meaning.values.length === 0 || !word.meaning.derived;
  return brand.length > word.length || (brand.length === word.length && !isListed) || named ? brand : word;
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
