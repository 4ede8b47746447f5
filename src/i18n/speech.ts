import type { IntlMessageFormat } from 'intl-messageformat';
import type { Attribute } from '../vocabulary/attributes.ts';
import { nameOf } from '../vocabulary/names.ts';
import type { ArgumentsOf, MessageKey } from './arguments.ts';
import { type Language, languageOf } from './locales.ts';
import { compileMessage } from './messages.ts';

/** Speeches kept, each with its compiled messages: regions of seven languages, and not every made-up tag. */
const MAX_KEPT = 64;

/** Passed for a part that a message leaves out: `{details, select, none {} other {, {details}}}`. */
export const NONE = 'none';

/** Everything that is said to one person: sentences, names, lists and money in their language. */
export class Speech {
  /** One of `locales/`. */
  readonly language: Language;
  /** BCP 47, for numbers and money: the person's own region where it is of this language. */
  readonly locale: string;
  readonly #compiled = new Map<MessageKey, IntlMessageFormat>();
  readonly #money = new Map<string, Intl.NumberFormat>();
  readonly #lists = new Map<Intl.ListFormatType, Intl.ListFormat>();

  constructor(language: Language, locale: string) {
    this.language = language;
    this.locale = locale;
  }

  /** One message of `locales/`, filled in. Blanks that an empty part leaves are closed. */
  say<K extends MessageKey>(key: K, ...[values]: ArgumentsOf<K>): string {
    let message = this.#compiled.get(key);
    if (message === undefined) {
      message = compileMessage(this.language, key, this.locale);
      this.#compiled.set(key, message);
    }
    return String(message.format(values)).replaceAll(/ {2,}/g, ' ').trim();
  }

  /** A canonical value's name, to show: `red`, `striped`; the plural where there are several (`shirts`). */
  nameOf(attribute: Attribute, value: string, options: { readonly plural?: boolean } = {}): string {
    return nameOf(attribute, value, { ...options, language: this.language });
  }

  /** `a`, `a and b`, `a, b, and c`. */
  list(items: readonly string[], joiner: 'and' | 'or'): string {
    const type = joiner === 'and' ? 'conjunction' : 'disjunction';
    const format = this.#lists.get(type) ?? new Intl.ListFormat(this.locale, { type });
    this.#lists.set(type, format);
    return format.format(items);
  }

  /** `€49.90`; whole amounts without decimals. `currency` is ISO 4217. */
  money(amount: number, currency: string): string {
    const decimals = Number.isInteger(amount) ? 0 : 2;
    const id = `${currency}${decimals}`;
    const format =
      this.#money.get(id) ??
      new Intl.NumberFormat(this.locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: decimals,
        maximumFractionDigits: 2,
      });
    this.#money.set(id, format);
    return format.format(amount);
  }

  /** In this language's quotation marks. */
  quote(text: string): string {
    return this.say('quote', { text });
  }
}

const kept = new Map<string, Speech>();

/** How to speak to who asked for this BCP 47 locale: in English where its language is not spoken. Never throws. */
export function speechFor(locale: string): Speech {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const language = languageOf(locale);
  const speech = language === undefined ? speechFor('en') : new Speech(language, regionOf(locale, language));
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(locale, speech);
  return speech;
}

// A locale comes from outside: what is no BCP 47 is not asked of `Intl`.
function regionOf(locale: string, language: Language): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? language;
  } catch {
    return language;
  }
}
