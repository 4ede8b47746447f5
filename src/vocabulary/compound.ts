import { formsOf } from './forms.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Compounds, Lexicon } from './lexicon/format.ts';
import type { Token } from './tokens.ts';

/** Shorter words hold two words by accident ("Rotor"); longer ones are no words. */
const MIN_COMPOUND = 7;
const MAX_COMPOUND = 40;
const MIN_PART = 3;
/** What is no word of the lexicon, and what such a word describes, must look like words themselves. */
const MIN_UNKNOWN = 4;
/** "Damen|baumwoll|sommer|kleid". */
const MAX_MODIFIERS = 3;

/** What a part of a compound says, as a word of the lexicon; nothing where it only dresses up the rest ("Mode"). */
type Said = readonly string[];

const remembered = new WeakMap<Lexicon, Map<string, Said>>();
const MAX_REMEMBERED = 5_000;

/**
 * Cuts the compounds of a language that has them into the words that they are made of: `Blumenkleid` -> `blumen`,
 * `kleid`. Every part must be a word of the lexicon, so that only what is understood whole is cut; a word that the
 * lexicon lists or guards stays. The parts stand where the compound stood.
 */
export function splitCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.compounds === undefined) return tokens;
  return tokens.flatMap((token) => {
    const parts = token.kind === 'word' ? partsOf(token.text, lexicon) : [];
    return parts.length === 0 ? [token] : parts.map((text) => ({ ...token, text }));
  });
}

/**
 * Cuts what is left of garments whose first part is no word of the lexicon: `Flanellhemd` -> `flanell`, `hemd`. For
 * messages whose language is known: other languages have words that end like that.
 */
export function splitUnknownCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.compounds === undefined) return tokens;
  const { words, valueWords, guard } = gazetteerOf(lexicon);
  return tokens.flatMap((token) => {
    const { kind, text, start, end } = token;
    const isWhole = kind === 'word' && text.length === end - start && text.length <= MAX_COMPOUND;
    if (!isWhole || words.has(text) || guard.has(text)) return [token];
    for (let at = MIN_UNKNOWN; at <= text.length - MIN_UNKNOWN; at++) {
      if (valueWords.get(text.slice(at))?.[0]?.attribute !== 'type') continue;
      const modifier = { ...token, text: text.slice(0, at), end: start + at };
      return [modifier, { ...token, text: text.slice(at), start: start + at, hyphenated: false }];
    }
    return [token];
  });
}

function partsOf(word: string, lexicon: Lexicon): Said {
  const { compounds } = lexicon;
  if (compounds === undefined || word.length < MIN_COMPOUND || word.length > MAX_COMPOUND) return [];
  let known = remembered.get(lexicon);
  if (known === undefined || known.size >= MAX_REMEMBERED) {
    known = new Map();
    remembered.set(lexicon, known);
  }
  let parts = known.get(word);
  if (parts === undefined) {
    parts = new Splitter(lexicon, compounds).split(word);
    known.set(word, parts);
  }
  return parts;
}

class Splitter {
  readonly #words: ReadonlySet<string>;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #guard: ReadonlySet<string>;
  readonly #compounds: Compounds;
  readonly #misspelt: ReadonlyMap<string, string>;

  constructor(lexicon: Lexicon, compounds: Compounds) {
    const gazetteer = gazetteerOf(lexicon);
    this.#words = gazetteer.words;
    this.#values = gazetteer.valueWords;
    this.#guard = gazetteer.guard;
    this.#compounds = compounds;
    this.#misspelt = new Map(
      Object.entries(lexicon.misspelt).flatMap(([right, wrong]) =>
        formsOf(wrong).map((form) => [form, right] as const),
      ),
    );
  }

  /** The parts of a compound, its head last; none where the word is no compound of known words. */
  split(word: string): Said {
    if (this.#words.has(word) || this.#guard.has(word)) return [];
    // The longest head first: "Hosen|anzug" before "Hosenan|zug".
    for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
      const head = this.#said(word.slice(at), this.#compounds.heads);
      const modifiers = head && this.#modifiers(word.slice(0, at), MAX_MODIFIERS);
      if (head === undefined || modifiers === undefined) continue;
      const parts = [...modifiers, ...head];
      if (parts.length > 0) return parts;
    }
    return [];
  }

  #said(word: string, standIns: Readonly<Record<string, string>>): Said | undefined {
    const standIn = Object.hasOwn(standIns, word) ? standIns[word] : undefined;
    if (standIn !== undefined) return standIn === '' ? [] : [standIn];
    const right = this.#misspelt.get(word) ?? word;
    return this.#values.has(right) ? [right] : undefined;
  }

  /** What stands before the head: one word with or without its link, or several. */
  #modifiers(text: string, most: number): Said | undefined {
    if (text.length < MIN_PART || most === 0) return undefined;
    const one = this.#modifier(text);
    if (one !== undefined) return one;
    for (let at = MIN_PART; at <= text.length - MIN_PART; at++) {
      const last = this.#modifier(text.slice(at));
      const before = last && this.#modifiers(text.slice(0, at), most - 1);
      if (last !== undefined && before !== undefined) return [...before, ...last];
    }
    return undefined;
  }

  #modifier(text: string): Said | undefined {
    const { modifiers, links } = this.#compounds;
    const whole = this.#said(text, modifiers);
    if (whole !== undefined) return whole;
    for (const link of links) {
      const stem = text.slice(0, text.length - link.length);
      const linked = text.endsWith(link) && stem.length >= MIN_PART ? this.#said(stem, modifiers) : undefined;
      if (linked !== undefined) return linked;
    }
    // "Woll|mantel", "Schul|tasche": the final e is lost.
    return this.#said(`${text}e`, modifiers);
  }
}
