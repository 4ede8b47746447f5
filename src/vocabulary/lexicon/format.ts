import type { Direction, Scale } from '../scales.ts';
import type { CanonicalAttribute } from '../values.ts';

/**
 * Words that are no garment and yet steer the reading. Each role lists phrases, comma-separated:
 *
 * - `filler`: means nothing here ("show me"). `aside`: what follows it is no wish ("to go with my blue jeans").
 * - `negator` opens a negation, `postNegator` negates what it is hyphenated to ("logo-free"), `refusal` what stands
 *   before it ("stripes? no thanks"), `contrast` ends one.
 * - `and`, `or`, `with` join values.
 * - `max`, `min`, `about`, `from`, `to`, `between` stand before an amount, `orLess`, `orMore` behind it;
 *   `priceWord` makes a bare number an amount ("budget 50"); `thousand` multiplies it.
 * - `cheap` and `dear` are a level without an amount; `cheaper`, `dearer`, `more`, `startOver`, `undo` steer.
 * - `size` stands before a size, `sizeName` is one; `unit` behind a number says that it is no amount ("3 pockets").
 * - `age` behind a number makes it an age; `text` is no vocabulary though its words are: kept as free text ("lace up").
 * - `madeBy` stands before a brand.
 */
export const GRAMMAR_ROLES = [
  'filler',
  'aside',
  'negator',
  'postNegator',
  'refusal',
  'contrast',
  'and',
  'or',
  'with',
  'max',
  'min',
  'about',
  'from',
  'to',
  'between',
  'orLess',
  'orMore',
  'priceWord',
  'thousand',
  'cheap',
  'dear',
  'cheaper',
  'dearer',
  'more',
  'startOver',
  'undo',
  'size',
  'sizeName',
  'unit',
  'age',
  'text',
  'madeBy',
] as const;

type GrammarRole = (typeof GRAMMAR_ROLES)[number];

/** `length:more` is said of what is to be longer than what was shown. */
export type ComparisonRole = `${Scale}:${Direction}`;

/** How a language compares. Every list is comma-separated; adjectives agree as the lexicon's do. */
export interface ComparisonWords {
  /** Before an adjective, more of it is wished, or less. */
  readonly more: string;
  readonly less: string;
  /** Before or behind an adjective, there is too much of it, so that less is wished. */
  readonly too: string;
  readonly tooBehind: string;
  /** What is said at the two ends of a scale: `long`, `short`. Sleeves are long and short as garments are. */
  readonly adjectives: Readonly<Record<Exclude<Scale, 'sleeve'>, readonly [more: string, less: string]>>;
  /** What makes a longer garment one with longer sleeves, before ("sleeves too long") and behind it. */
  readonly sleeveBefore: string;
  readonly sleeveBehind: string;
  /** Whole phrases besides those ("longer"). */
  readonly phrases: Readonly<Partial<Record<ComparisonRole, string>>>;
}

/** Numbers in words, for amounts ("two hundred and fifty euros"). */
export interface NumberWords {
  /**
   * Number -> its words, comma-separated. 100 and 1000 multiply what stands before them, the others are added:
   * what is not made so (`quinientos`, `quatre-vingts`) is listed.
   */
  readonly words: Readonly<Record<number, string>>;
  /** What may stand between two parts. */
  readonly and: string;
  /** Numbers are written in one word (`zweihundertfünfzig`). */
  readonly glued: boolean;
}

export type Role = GrammarRole | ComparisonRole;

/** Attributes that a lexicon lists words for; `accent` shares the words of `colour`. */
export type NamedAttribute = Exclude<CanonicalAttribute, 'accent'>;

export type Endings = readonly (readonly [ending: string, ...replacements: string[]])[];

/** What compounds are made of besides the words of the lexicon. Every word is folded: lower case, no accents. */
export interface Compounds {
  /** What may stand between two parts (`Hochzeit|s|kleid`). */
  readonly links: readonly string[];
  /** First part -> the lexicon's word for it there, empty where it says nothing: `Jeans|jacke` is of `denim`. */
  readonly modifiers: Readonly<Record<string, string>>;
  /** The same for last parts: `Damen|mode`. */
  readonly heads: Readonly<Record<string, string>>;
}

/** One language. Adding a language is adding one such file and naming it in `LEXICONS` (`gazetteer.ts`). */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  /** Where a noun stands that another describes: "blazer dress" is a dress, "vestido blazer" is one too. */
  readonly head: 'first' | 'last';
  /**
   * Canonical value -> the words for it, comma-separated, the name to show first. `knife/knives` lists a form's
   * inflections itself, the plural second, where the endings give wrong ones. Case, accents and hyphens do not matter; `t-shirt` also stands for `t shirt` and `tshirt`.
   */
  readonly values: Readonly<Record<NamedAttribute, Readonly<Record<string, string>>>>;
  /** Words that say several things at once: `type:skirt length:mini` -> `miniskirt`. */
  readonly combined: Readonly<Record<string, string>>;
  /**
   * Plurals of nouns (types, genders, patterns, sleeves, necks): the first ending that fits is replaced by each of the
   * others. Of several words the head is inflected, alone and together with what agrees with it.
   */
  readonly endings: Endings;
  /** The other forms of adjectives, in the same way (everything but types and genders): `rojo` -> `roja`, `rojos`. */
  readonly agreement: Endings;
  readonly grammar: Readonly<Record<GrammarRole, string>>;
  readonly comparisons: ComparisonWords;
  readonly numbers: NumberWords;
  /**
   * English word -> single words of types that say so: "hoop earrings" are `earrings`, and encoded as hoop earrings
   * still. Only where the value's own name does not say it ("rain boots").
   */
  readonly narrower: Readonly<Record<string, string>>;
  /** ISO 4217 -> signs and words. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Common misspellings that are words of their own or lie between two: the right word -> the wrong ones. */
  readonly misspelt: Readonly<Record<string, string>>;
  /** For a language that writes compounds in one word. */
  readonly compounds?: Compounds;
  /**
   * Ordinary words that look like a misspelt one above and are not: never repaired. `npm run typo-guard` lists frequent
   * words of each language that are missing here; to be run when a lexicon has grown.
   */
  readonly guard: string;
}
