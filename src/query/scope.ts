import type { Attribute } from '../vocabulary/attributes.ts';
import { comparisonIn } from '../vocabulary/comparisons.ts';
import type { CanonicalValue } from '../vocabulary/gazetteer.ts';
import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import { has, isFiller, type Span } from './spans.ts';
import type { Comparison } from './style-query.ts';

/** A value that was said, with how it was said. */
export interface Mention extends CanonicalValue {
  readonly words: string;
  readonly narrower?: string;
  readonly avoided: boolean;
  /** How it hangs on the mention before it. */
  readonly joint: 'or' | 'and' | 'adjacent' | 'none';
  /** It came behind "with": a part, not the garment. */
  readonly part: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Scoped {
  readonly mentions: readonly Mention[];
  /** What is to be more or less so than what was shown, in order, each scale once. */
  readonly comparisons: readonly Comparison[];
  /** Unknown words as ranges of the message. */
  readonly free: readonly Range[];
  readonly avoidedFree: readonly Range[];
  /** What was said about other garments ("to go with my blue jeans"). */
  readonly ignored: readonly Range[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Unknown words between a negation and what it negates ("no big bold logos"). */
const MAX_NEGATED_UNKNOWN = 2;

/** Spans that may stand between an adjective and its garment ("ein dunkler, eleganter Anzug"). */
const MAX_DESCRIPTIONS = 6;

interface Negation {
  seen: boolean;
  type: boolean;
  attribute: Attribute | undefined;
  or: boolean;
  joined: boolean;
  unknown: number;
  /** It is a part of a value ("without sleeves"): only what a list joins to that is negated. */
  listOnly: boolean;
}

const UNSEEN: Negation = {
  seen: false,
  type: false,
  attribute: undefined,
  or: false,
  joined: false,
  unknown: 0,
  listOnly: false,
};

/** Walks the spans once and says of each value whether it is wished or avoided, and how far a negation reaches. */
export function applyScope(
  text: string,
  spans: readonly Span[],
  used: ReadonlySet<number>,
  head: Lexicon['head'],
): Scoped {
  const walk = new Walk(text, spans, head);
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined) continue;
    if (used.has(at)) walk.leaveNegation();
    else walk.visit(span, at);
  }
  return walk;
}

class Walk implements Scoped {
  readonly mentions: Mention[] = [];
  readonly comparisons: Comparison[] = [];
  readonly free: Range[] = [];
  readonly avoidedFree: Range[] = [];
  readonly ignored: Range[] = [];
  readonly #text: string;
  readonly #spans: readonly Span[];
  readonly #head: Lexicon['head'];
  #negation: Negation | undefined;
  #aside = false;
  #part = false;
  #joint: Mention['joint'] = 'none';

  constructor(text: string, spans: readonly Span[], head: Lexicon['head']) {
    this.#text = text;
    this.#head = head;
    this.#spans = spans;
  }

  leaveNegation(): void {
    this.#negation = undefined;
    this.#joint = 'none';
  }

  visit(span: Span, at: number): void {
    if (span.kind === 'mark') this.#mark(span, at);
    else if (this.#aside) this.ignored.push(span);
    else if (this.#isComparison(span, at)) this.#compare(span);
    else if (span.meaning.values.length > 0) this.#value(span, at);
    else if (has(span, 'aside')) this.#openAside(span);
    else if (this.#refuses(span, at)) this.leaveNegation();
    else if (has(span, 'negator') && !isCommaNext(this.#spans, at)) this.#negate();
    else if (has(span, 'contrast')) this.#contrast(span);
    else if (has(span, 'or') || has(span, 'and')) this.#join(span);
    else if (has(span, 'with')) this.#openPart();
    else if (span.kind !== 'phrase' || isText(span, this.#spans[at - 1])) this.#unknown(span);
    else this.#filler(span);
  }

  #mark(span: Span, at: number): void {
    if (span.text === ',' && this.#negation?.seen === true && !this.#negation.or && this.#listGoesOn(at)) {
      this.#negation.joined = true;
      return;
    }
    this.leaveNegation();
    this.#joint = span.text === ',' ? 'or' : 'none';
    this.#aside = false;
    if (span.text !== ',') this.#part = false;
  }

  /** "no stripes, dots or checks": behind the comma a list of values that an "or" closes. */
  #listGoesOn(at: number): boolean {
    let values = 0;
    for (let i = at + 1; i < this.#spans.length; i++) {
      const span = this.#spans[i];
      if (span === undefined) return false;
      if (span.meaning.values.length > 0) values++;
      else if (values > 0 && (has(span, 'or') || has(span, 'and'))) return true;
      else if (span.text !== ',') return false;
    }
    return false;
  }

  #openAside(span: Span): void {
    this.leaveNegation();
    this.#aside = true;
    this.ignored.push(span);
  }

  #negate(): void {
    const negation = this.#negation;
    if (negation !== undefined && !negation.seen) return;
    this.#negation = { ...UNSEEN };
    this.#joint = 'none';
  }

  #contrast(span: Span): void {
    this.leaveNegation();
    this.#part = has(span, 'with');
  }

  #openPart(): void {
    if (this.#negation?.seen === true) this.leaveNegation();
    if (this.#negation === undefined) this.#part = true;
    this.#joint = 'none';
  }

  #join(span: Span): void {
    const negation = this.#negation;
    if (negation?.seen === true) {
      negation.joined = true;
      negation.or ||= has(span, 'or');
    }
    this.#joint = has(span, 'or') || this.#joint === 'or' ? 'or' : 'and';
  }

  #filler(span: Span): void {
    if (this.#negation?.seen === true) this.leaveNegation();
    // "red coloured and blue": a filler between two values does not part them; "in" or "for" begin something new.
    if (this.#joint === 'adjacent' && !/^colou?r/.test(span.text)) this.#joint = 'none';
  }

  /** "dunkler" is darker, but not of "ein dunkler Anzug": there it describes the garment. */
  #isComparison(span: Span, at: number): boolean {
    if (comparisonIn(span.meaning.roles) === undefined) return false;
    const describes = span.meaning.values.length > 0 || has(span, 'text');
    return !describes || !this.#garmentFollows(at);
  }

  #garmentFollows(at: number): boolean {
    for (let i = at + 1; i <= at + MAX_DESCRIPTIONS; i++) {
      const span = this.#spans[i];
      const value = span?.meaning.values[0];
      // "kürzer, Kleid": the comma parts them, as it does not part "langer, schwarzer Mantel".
      if (value?.attribute === 'type') return this.#spans[i - 1]?.text !== ',';
      const goesOn = value !== undefined || has(span, 'text') || has(span, 'and') || span?.text === ',';
      if (!goesOn) return false;
    }
    return false;
  }

  #compare(span: Span): void {
    const compared = comparisonIn(span.meaning.roles);
    if (compared === undefined) return;
    const isNegated = this.#negation?.seen === false;
    this.leaveNegation();
    // "not longer" leaves as it is what was shown.
    if (isNegated) this.avoidedFree.push(span);
    else {
      const before = this.comparisons.findIndex(({ scale }) => scale === compared.scale);
      if (before >= 0) this.comparisons.splice(before, 1);
      this.comparisons.push({ ...compared, words: this.#text.slice(span.start, span.end) });
    }
  }

  #unknown(span: Span): void {
    const negation = this.#negation;
    if (negation !== undefined && !negation.seen && negation.unknown < MAX_NEGATED_UNKNOWN) {
      negation.unknown++;
      this.avoidedFree.push(span);
      return;
    }
    this.leaveNegation();
    this.free.push(span);
  }

  #value(span: Span, at: number): void {
    const avoided = this.#isFreeOf(span, at) || (!this.#isHeadOfNegated(span, at) && this.#isNegated(span));
    for (const [index, { attribute, value }] of span.meaning.values.entries()) {
      this.mentions.push({
        attribute,
        value,
        words: this.#text.slice(span.start, span.end),
        ...(span.narrower !== undefined && attribute === 'type' ? { narrower: span.narrower } : {}),
        avoided,
        joint: index > 0 ? 'none' : this.#joint,
        part: this.#part && !avoided,
        start: span.start,
        end: span.end,
      });
    }
    this.#joint = 'adjacent';
    const attribute = span.meaning.values[0]?.attribute;
    // "without sleeves or collar": the list goes on.
    if (span.negated === true) this.#negation = { ...UNSEEN, seen: true, attribute, listOnly: true };
  }

  /** "stripes? no thanks", "Streifen bitte nicht": negates what stands before it, where the clause ends there. */
  #refuses(span: Span, at: number): boolean {
    const isRefusal = has(span, 'refusal');
    if (!isRefusal && !has(span, 'negator')) return false;
    const next = this.#spans[skipFillers(this.#spans, at, 1)];
    if (next !== undefined && next.kind !== 'mark') return false;
    const asked = this.#spans[at - 1]?.text === '?' ? at - 1 : at;
    const end = this.#spans[skipFillers(this.#spans, asked, -1)]?.end;
    let last = this.mentions.length - 1;
    if (end === undefined || this.mentions[last]?.end !== end) return false;
    // Of "striped dress? no thanks" the stripes are meant; a garment itself is only refused in so many words.
    if (this.mentions[last]?.attribute === 'type' && this.mentions[last]?.joint === 'adjacent') last--;
    if (this.mentions[last]?.attribute === 'type' && !isRefusal) return false;
    this.#avoidFrom(last);
    return true;
  }

  /** That mention and those that a list joins to it. */
  #avoidFrom(last: number): void {
    for (let at = last; at >= 0; at--) {
      const mention = this.mentions[at];
      if (mention === undefined || mention.attribute !== this.mentions[last]?.attribute) return;
      this.mentions[at] = { ...mention, avoided: true, part: false };
      if (mention.joint !== 'and' && mention.joint !== 'or') return;
    }
  }

  /** "logo-free", "polyester free"; unhyphenated only what a garment can be free of: "cotton dress, free size". */
  #isFreeOf(span: Span, at: number): boolean {
    const next = this.#spans[at + 1];
    if (!has(next, 'postNegator')) return false;
    const isFabric = span.meaning.values.some((one) => one.attribute === 'material');
    return next?.hyphenated === true || (isFabric && !has(this.#spans[at + 2], 'size'));
  }

  /** "no quiero vaqueros azules" wants jeans, though not blue ones, as "no blue jeans" does. */
  #isHeadOfNegated(span: Span, at: number): boolean {
    if (this.#head === 'last' || this.#negation === undefined || this.#negation.seen) return false;
    const isWished = this.mentions.some((one) => one.attribute === 'type' && !one.avoided);
    const next = this.#spans[at + 1]?.meaning.values[0]?.attribute;
    const isType = span.meaning.values[0]?.attribute === 'type';
    return isType && !isWished && next !== undefined && next !== 'type';
  }

  /** "sans fermeture éclair noires": where adjectives follow their noun, the boots are black and not the zip. */
  #isOfGarment(attribute: Attribute | undefined): boolean {
    const isColour = attribute === 'colour' || attribute === 'shade';
    return isColour && this.#head === 'first' && this.mentions.some((one) => one.attribute === 'type');
  }

  /** Whether this value describes what was negated before it, as far as its number tells. */
  #describes(span: Span, negation: Negation): boolean {
    const attribute = span.meaning.values[0]?.attribute;
    // A hood and sleeves have the colour of the rest: "no hood, black" and "felpa senza cappuccio grigia".
    const isPart = negation.attribute === 'neck' || negation.attribute === 'sleeve';
    if (isPart && (attribute === 'colour' || attribute === 'shade')) return false;
    const last = this.mentions.at(-1);
    if (last === undefined || !isPlural(last.words)) return true;
    // "without stripes red dress": an English adjective does not follow its noun; "sin rayas rojas" are red stripes.
    return this.#head === 'first' && isPlural(this.#text.slice(span.start, span.end));
  }

  /** Whether the open negation reaches this value; closes it where it does not. */
  #isNegated(span: Span): boolean {
    const negation = this.#negation;
    const attribute = span.meaning.values[0]?.attribute;
    if (negation === undefined) return false;
    const isType = attribute === 'type';
    const reaches = !negation.seen
      ? !(negation.unknown > 0 && (isType || this.#isOfGarment(attribute)))
      : negation.joined
        ? negation.or || attribute === negation.attribute
        : // "no black leather shoes" wants shoes, though not black leather ones.
          !isType && !negation.type && !negation.listOnly && this.#describes(span, negation);
    if (!reaches) {
      this.leaveNegation();
      return false;
    }
    // What stood between the negation and this value described it.
    if (!negation.seen && negation.unknown > 0) this.avoidedFree.splice(-negation.unknown);
    Object.assign(negation, { seen: true, type: isType, attribute, joined: false });
    return true;
  }
}

/** The next span from `at` in a direction that is not only filler. */
function skipFillers(spans: readonly Span[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (isFiller(spans[next])) next += step;
  return next;
}

const isPlural = (words: string): boolean => /[^s]s$/i.test(words);

/** "No, in blue": an answer, not a negation. */
function isCommaNext(spans: readonly Span[], at: number): boolean {
  const next = spans[at + 1];
  return at === 0 && (next === undefined || next.kind === 'mark');
}

/** The unit of a number that is no amount stays with it ("3 pockets"); without one it is a word like any other. */
function isText(span: Span, before: Span | undefined): boolean {
  if (has(span, 'text')) return true;
  if (span.meaning.number !== undefined && !has(span, 'filler')) return true;
  return has(span, 'unit') && (before?.kind === 'number' || span.meaning.roles.size === 1);
}
