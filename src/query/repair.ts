import { formsOf } from '../vocabulary/forms.ts';
import { type Gazetteer, gazetteerOf } from '../vocabulary/gazetteer.ts';
import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import { gluedNumber } from '../vocabulary/numbers.ts';
import { fold, type Token, tokenise } from '../vocabulary/tokens.ts';
import { typoDistance } from './typo-distance.ts';

/** A word that was read as another. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

/** Distinct unknown words that are looked at in one message: the cost stays linear on any input. */
const MAX_LOOKED_AT = 40;
const MIN_LENGTH = 3;
/** Short grammar words are near to everything. */
const MIN_GRAMMAR = 5;
const MAX_LENGTH = 20;
/** Shorter halves make words out of anything: "hat" + "red" is no hatred. */
const MIN_HALF = 3;
const MIN_GLUED = 7;
const MIN_BRAND = 5;
const BRAND_ALLOWANCE = 0.9;

interface Candidate {
  readonly word: string;
  /** What it names, for telling whether two candidates say the same; grammar words name themselves. */
  readonly means: string;
  /** Garment words before colours before the rest, where two are equally near. */
  readonly priority: number;
}

interface Dictionary {
  readonly byFirst: ReadonlyMap<string, readonly Candidate[]>;
  readonly guard: ReadonlySet<string>;
  readonly misspelt: ReadonlyMap<string, string>;
}

const PRIORITY = ['type', 'colour', 'shade', 'pattern', 'material', 'gender'];
const dictionaries = new WeakMap<Gazetteer, Dictionary>();

function dictionaryOf(lexicon: Lexicon): Dictionary {
  const gazetteer = gazetteerOf(lexicon);
  const known = dictionaries.get(gazetteer);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Candidate[]>();
  for (const word of gazetteer.words) {
    if (!/^\p{L}+$/u.test(word) || word.length < MIN_LENGTH) continue;
    const values = gazetteer.valueWords.get(word);
    if (values === undefined && word.length < MIN_GRAMMAR) continue;
    const first = values?.[0];
    const rank = first === undefined ? -1 : PRIORITY.indexOf(first.attribute);
    const candidate: Candidate = {
      word,
      means: values?.map((one) => `${one.attribute}:${one.value}`).join(' ') ?? word,
      priority: first === undefined ? PRIORITY.length + 1 : rank < 0 ? PRIORITY.length : rank,
    };
    const list = byFirst.get(word.charAt(0));
    if (list === undefined) byFirst.set(word.charAt(0), [candidate]);
    else list.push(candidate);
  }
  const misspelt = new Map(
    Object.entries(lexicon.misspelt).flatMap(([right, wrong]) =>
      formsOf(wrong).map((form) => [fold(form), fold(right)]),
    ),
  );
  const dictionary = { byFirst, guard: gazetteer.guard, misspelt };
  dictionaries.set(gazetteer, dictionary);
  return dictionary;
}

/** How far a word of this length may be off: a wrong letter in four makes another word ("puma", "pump"). */
function allowance(length: number): number {
  if (length <= 4) return 0.9;
  if (length <= 5) return 1;
  return length <= 7 ? 1.6 : 2;
}

/**
 * The lexicon's word that was meant, or `undefined` where none is near, two different ones are equally near, or the
 * word is an ordinary one (the lexicon's guard).
 */
export function nearestWord(typed: string, lexicon: Lexicon): string | undefined {
  const { byFirst, guard, misspelt } = dictionaryOf(lexicon);
  const known = misspelt.get(typed);
  if (known !== undefined) return known;
  if (typed.length < MIN_LENGTH || typed.length > MAX_LENGTH || guard.has(typed)) return undefined;
  const limit = allowance(typed.length);
  let best: Candidate | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let tied = false;
  // The first letter is seldom wrong; it may be swapped with the second.
  for (const first of new Set([typed.charAt(0), typed.charAt(1)])) {
    for (const candidate of byFirst.get(first) ?? []) {
      if (Math.abs(candidate.word.length - typed.length) > limit + 1) continue;
      if (typed.length === MIN_LENGTH && candidate.priority > 1) continue;
      if (first !== typed.charAt(0) && candidate.word.charAt(1) !== typed.charAt(0)) continue;
      const cost = typoDistance(typed, candidate.word, Math.min(limit, bestCost));
      if (cost > bestCost || cost === Number.POSITIVE_INFINITY) continue;
      if (best !== undefined && cost === bestCost) {
        if (candidate.priority === best.priority) {
          tied ||= candidate.means !== best.means;
          continue;
        }
        if (candidate.priority > best.priority) continue;
      }
      best = candidate;
      bestCost = cost;
      tied = false;
    }
  }
  return tied ? undefined : best?.word;
}

/** A brand one cheap slip away: "addidas". Short names are near to everything. */
function nearestBrand(
  typed: string,
  lexicon: Lexicon,
  brandWords: ReadonlySet<string> | undefined,
): string | undefined {
  if (brandWords === undefined || typed.length < MIN_BRAND || typed.length > MAX_LENGTH) return undefined;
  if (dictionaryOf(lexicon).guard.has(typed)) return undefined;
  for (const word of brandWords) {
    if (word.charAt(0) !== typed.charAt(0) || Math.abs(word.length - typed.length) > 1) continue;
    if (word.length >= MIN_BRAND && typoDistance(typed, word, BRAND_ALLOWANCE) <= BRAND_ALLOWANCE)
      return word;
  }
  return undefined;
}

/** Where a glued word falls into two words of the lexicon ("floraldress"): the length of the first. */
function seam(word: string, lexicon: Lexicon): number | undefined {
  const { valueWords } = gazetteerOf(lexicon);
  if (word.length < MIN_GLUED || word.length > MAX_LENGTH) return undefined;
  if (dictionaryOf(lexicon).guard.has(word)) return undefined;
  for (let at = word.length - MIN_HALF; at >= MIN_HALF; at--) {
    if (valueWords.has(word.slice(0, at)) && valueWords.has(word.slice(at))) return at;
  }
  return undefined;
}

/** Replaces misspelt and splits glued words. Words that any of the dictionaries knows are left alone. */
export function repairTokens(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  brandWords: ReadonlySet<string> | undefined,
): { readonly tokens: readonly Token[]; readonly repairs: readonly Repair[] } {
  const { words } = gazetteerOf(lexicon);
  const done = new Map<string, readonly string[]>();
  const repairs: Repair[] = [];
  const repaired = tokens.flatMap((token) => {
    if (token.kind !== 'word' || words.has(token.text) || brandWords?.has(token.text)) return [token];
    if (gluedNumber(token.text, lexicon) !== undefined) return [token];
    let parts = done.get(token.text);
    if (parts === undefined) {
      parts = done.size < MAX_LOOKED_AT ? readAs(token.text, lexicon, brandWords) : [token.text];
      done.set(token.text, parts);
      const to = parts.join(' ');
      if (to !== token.text && !isNoise(to, lexicon))
        repairs.push({ from: text.slice(token.start, token.end), to });
    }
    return parts.map((part) => (part === token.text ? token : { ...token, text: part }));
  });
  return { tokens: repaired, repairs };
}

/** A misspelt "looking" is nothing to talk about. */
function isNoise(word: string, lexicon: Lexicon): boolean {
  const meaning = gazetteerOf(lexicon).match(tokenise(word), 0)?.meaning;
  return meaning?.values.length === 0 && meaning.roles.has('filler');
}

function readAs(
  word: string,
  lexicon: Lexicon,
  brandWords: ReadonlySet<string> | undefined,
): readonly string[] {
  const at = seam(word, lexicon);
  if (at !== undefined) return [word.slice(0, at), word.slice(at)];
  return [nearestWord(word, lexicon) ?? nearestBrand(word, lexicon, brandWords) ?? word];
}
