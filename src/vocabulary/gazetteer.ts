import type { Attribute } from './attributes.ts';
import { comparisonForms } from './comparisons.ts';
import { formsOf } from './forms.ts';
import { hasPreposition, inflect } from './inflect.ts';
import { CA } from './lexicon/ca.ts';
import { DE } from './lexicon/de.ts';
import { EN } from './lexicon/en.ts';
import { ES } from './lexicon/es.ts';
import { type Endings, GRAMMAR_ROLES, type Lexicon, type Role } from './lexicon/format.ts';
import { FR } from './lexicon/fr.ts';
import { IT } from './lexicon/it.ts';
import { PT } from './lexicon/pt.ts';
import { fold, type Token, tokenise } from './tokens.ts';

export interface CanonicalValue {
  readonly attribute: Attribute;
  readonly value: string;
}

/** What a phrase may mean: canonical values (all of them at once), grammar roles, a currency. */
export interface Meaning {
  readonly values: readonly CanonicalValue[];
  readonly roles: ReadonlySet<Role>;
  readonly currency?: string;
  /** What a number word counts. */
  readonly number?: number;
  /** The values are those of another form, by rule: a plural, say. */
  readonly derived: boolean;
}

interface Node {
  next?: Map<string, Node>;
  meaning?: {
    values: readonly CanonicalValue[];
    roles: Set<Role>;
    currency?: string;
    number?: number;
    derived: boolean;
  };
}

export interface Match {
  readonly meaning: Meaning;
  /** How many tokens it took. */
  readonly length: number;
}

/** A dictionary of phrases, matched longest first; made once per language or brand list. */
export interface Gazetteer {
  /** The longest phrase that starts at `tokens[at]`. */
  match(tokens: readonly Token[], at: number): Match | undefined;
  /** Every word that occurs in a phrase. */
  readonly words: ReadonlySet<string>;
  /** Words that name canonical values all by themselves. */
  readonly valueWords: ReadonlyMap<string, readonly CanonicalValue[]>;
  /** Words of types -> the English word for what they say beyond their value. */
  readonly narrowerWords: ReadonlyMap<string, string>;
  /** Ordinary words that are no misspelt ones of this language's lexicon. */
  readonly guard: ReadonlySet<string>;
  /** Single words that count something. */
  readonly numberWords: ReadonlyMap<string, number>;
}

/** A gazetteer that is still being filled. */
export class GazetteerBuilder implements Gazetteer {
  readonly #root: Node = {};
  readonly words = new Set<string>();
  readonly valueWords = new Map<string, readonly CanonicalValue[]>();
  readonly narrowerWords = new Map<string, string>();
  readonly numberWords = new Map<string, number>();
  readonly guard: ReadonlySet<string>;

  constructor(guard = '') {
    this.guard = new Set(fold(guard).split(/\s+/));
  }

  /** A derived form (a plural made by rule, a glued phrase) never takes the place of a listed one. */
  addValues(form: string, values: readonly CanonicalValue[], derived: boolean): void {
    const words = wordsOf(form);
    const meaning = this.#meaningOf(words);
    if (meaning === undefined) return;
    const free = meaning.values.length === 0 || (meaning.derived && !derived);
    if (!free || (derived && meaning.roles.size > 0)) return;
    meaning.values = values;
    meaning.derived = derived;
    const only = words[0];
    if (words.length === 1 && only !== undefined) this.valueWords.set(only, values);
  }

  addRole(form: string, role: Role): void {
    this.#meaningOf(wordsOf(form))?.roles.add(role);
  }

  addCurrency(form: string, currency: string): void {
    const meaning = this.#meaningOf(wordsOf(form));
    if (meaning !== undefined) meaning.currency = currency;
  }

  addNumber(form: string, value: number): void {
    const words = wordsOf(form);
    const meaning = this.#meaningOf(words);
    if (meaning !== undefined) meaning.number = value;
    const [only] = words;
    if (words.length === 1 && only !== undefined) this.numberWords.set(only, value);
  }

  match(tokens: readonly Token[], at: number): Match | undefined {
    let node: Node | undefined = this.#root;
    let best: Match | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i];
      node = token === undefined ? undefined : node.next?.get(token.text);
      if (node === undefined) break;
      if (node.meaning !== undefined) best = { meaning: node.meaning, length: i - at + 1 };
    }
    return best;
  }

  #meaningOf(words: readonly string[]): Node['meaning'] {
    if (words.length === 0) return undefined;
    let node = this.#root;
    for (const word of words) {
      this.words.add(word);
      let next = node.next?.get(word);
      if (next === undefined) {
        next = {};
        node.next ??= new Map();
        node.next.set(word, next);
      }
      node = next;
    }
    node.meaning ??= { values: [], roles: new Set(), derived: false };
    return node.meaning;
  }
}

/** What `tokenise` makes of a form; most forms of thousands are plain words, for which it is much too slow. */
function wordsOf(form: string): readonly string[] {
  const plain = ASCII.test(form) ? form : fold(form);
  return PLAIN.test(plain) ? plain.split(' ') : tokenise(form).map((token) => token.text);
}

const ASCII = /^[ -~]*$/;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

function* listedValues(lexicon: Lexicon): Generator<[string, readonly CanonicalValue[]]> {
  for (const [attribute, words] of Object.entries(lexicon.values)) {
    for (const [value, list] of Object.entries(words)) {
      yield [list, [{ attribute: attribute as Attribute, value }]];
    }
  }
  for (const [key, list] of Object.entries(lexicon.combined)) {
    const values = key.split(' ').map((pair): CanonicalValue => {
      const [attribute = '', value = ''] = pair.split(':');
      return { attribute: attribute as Attribute, value };
    });
    yield [list, values];
  }
}

/** What is said as a noun and has a plural; "fitteds" only looks like a word. */
const NOUNS: ReadonlySet<Attribute> = new Set(['type', 'pattern', 'sleeve', 'neck', 'gender']);
/** What is only ever said as a noun: its words are no adjectives. */
const ONLY_NOUNS: ReadonlySet<Attribute> = new Set(['type', 'gender']);

/** The tables that inflect the words of these values. */
function endingsFor(values: readonly CanonicalValue[], lexicon: Lexicon): readonly Endings[] {
  const isNoun = values.some((one) => NOUNS.has(one.attribute));
  const isAdjective = values.some((one) => !ONLY_NOUNS.has(one.attribute));
  return [...(isNoun ? [lexicon.endings] : []), ...(isAdjective ? [lexicon.agreement] : [])];
}

function compile(lexicon: Lexicon): Gazetteer {
  const gazetteer = new GazetteerBuilder(lexicon.guard);
  const entries = [...listedValues(lexicon)];
  for (const [list, values] of entries) {
    for (const form of formsOf(list)) {
      for (const listed of inflect(form, [], lexicon)) gazetteer.addValues(listed, values, false);
    }
  }
  for (const role of GRAMMAR_ROLES) {
    for (const form of formsOf(lexicon.grammar[role])) gazetteer.addRole(form, role);
  }
  for (const [value, list] of Object.entries(lexicon.numbers.words)) {
    for (const form of formsOf(list)) gazetteer.addNumber(form, Number(value));
  }
  for (const [english, list] of Object.entries(lexicon.narrower)) {
    for (const word of formsOf(list)) gazetteer.narrowerWords.set(fold(word), english.replaceAll('-', ' '));
  }
  for (const [currency, list] of Object.entries(lexicon.currencies)) {
    for (const form of formsOf(list)) gazetteer.addCurrency(form, currency);
  }
  for (const [list, values] of entries) {
    const tables = endingsFor(values, lexicon);
    for (const form of formsOf(list)) {
      for (const variant of new Set(tables.flatMap((endings) => inflect(form, endings, lexicon)))) {
        gazetteer.addValues(variant, values, true);
        if (lexicon.head === 'first' && hasPreposition(variant)) continue;
        const glued = variant.replaceAll(/[\s-]+/g, '');
        if (glued !== variant && glued.length > 4 && !glued.includes('/'))
          gazetteer.addValues(glued, values, true);
      }
    }
  }
  // Last: "eleganter" is more elegant, and yet a form of "elegant".
  for (const [role, forms] of comparisonForms(lexicon)) {
    for (const form of forms) gazetteer.addRole(form, role);
  }
  return gazetteer;
}

/** Every language that is read; the first is read where a locale has none of its own. */
export const LEXICONS: readonly Lexicon[] = [EN, ES, PT, FR, IT, DE, CA];

const compiled = new Map<string, Gazetteer>();

/** The dictionary of a lexicon; compiled at its first use and kept. */
export function gazetteerOf(lexicon: Lexicon): Gazetteer {
  const known = compiled.get(lexicon.language);
  if (known !== undefined) return known;
  const gazetteer = compile(lexicon);
  compiled.set(lexicon.language, gazetteer);
  return gazetteer;
}

/** The lexicon for a BCP 47 locale (`en-GB` -> English); English where there is none yet. */
export function lexiconFor(locale: string | undefined): Lexicon {
  const language = locale?.toLowerCase().split(/[-_]/)[0];
  return LEXICONS.find((lexicon) => lexicon.language === language) ?? EN;
}
