import { gazetteerOf } from './gazetteer.ts';
import type { Lexicon } from './lexicon/format.ts';

const HUNDRED = 100;
const THOUSAND = 1000;
/** "Neunhundertneunundneunzigtausend" is no price. */
const MAX_GLUED = 40;

/** Number words in the order they were said, added up as far as they make one number. */
export class NumberSum {
  #thousands = 0;
  #rest = 0;
  /** What is added must be smaller: after "twenty" comes "five", not "thirty". */
  #below = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.#thousands + this.#rest;
  }

  /** Takes the next word; `false`, and nothing changed, where it begins another number. */
  add(value: number): boolean {
    if (value === THOUSAND) {
      if (this.#thousands > 0) return false;
      this.#thousands = Math.max(this.#rest, 1) * THOUSAND;
      this.#rest = 0;
    } else if (value === HUNDRED && this.#rest > 0) {
      if (this.#rest >= HUNDRED) return false;
      this.#rest *= HUNDRED;
    } else {
      if (value >= this.#below) return false;
      this.#rest += value;
    }
    this.#below = stepBelow(value);
    return true;
  }

  /** Whether what "and" joins to this may be a part of it: "two hundred and fifty", not "fifty and sixty". */
  takes(joined: number): boolean {
    return joined < this.#below && this.#below > 1;
  }
}

/** Teens may follow twenties (`soixante-douze`), nothing follows a unit. */
function stepBelow(value: number): number {
  if (value >= THOUSAND) return THOUSAND;
  if (value >= HUNDRED) return HUNDRED;
  return value >= 20 ? 20 : 1;
}

/** What a number written in one folded word counts: `zweihundertfunfzig`, `funfundzwanzig`, `centottanta`. */
export function gluedNumber(word: string, lexicon: Lexicon): number | undefined {
  if (!lexicon.numbers.glued || word.length > MAX_GLUED) return undefined;
  const parts = partsOf(word, lexicon);
  if (parts === undefined) return undefined;
  const sum = new NumberSum();
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? 0;
    const tens = parts[at + 1] ?? 0;
    // "fünf|und|zwanzig" says the unit first.
    const isTurned = part < 10 && tens >= 20 && tens < HUNDRED;
    if (!sum.add(isTurned ? tens : part)) return undefined;
    if (isTurned && !sum.add(part)) return undefined;
    if (isTurned) at++;
  }
  return sum.value;
}

/** The word cut into number words, from the longest on; `and` between them counts nothing. */
function partsOf(word: string, lexicon: Lexicon): readonly number[] | undefined {
  const gazetteer = gazetteerOf(lexicon);
  /** Position -> the parts of what stands before it. */
  const found = new Map<number, readonly number[]>([[0, []]]);
  for (let at = 0; at < word.length; at++) {
    const before = found.get(at);
    if (before === undefined) continue;
    for (let end = at + 1; end <= word.length; end++) {
      const piece = word.slice(at, end);
      const value = gazetteer.numberWords.get(piece);
      if (value !== undefined) found.set(end, [...before, value]);
      else if (piece === lexicon.numbers.and && at > 0) found.set(end, before);
    }
  }
  return found.get(word.length);
}
