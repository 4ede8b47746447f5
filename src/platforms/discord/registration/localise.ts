import { Locale, type LocalizationMap } from 'discord.js';
import type { PlainKey } from '../../../i18n/arguments.ts';
import type { Language } from '../../../i18n/locales.ts';
import { speechFor } from '../../../i18n/speech.ts';

/** The languages that both we and Discord speak. Discord has no Catalan: there, English stands in. */
export type MessageLanguage = Exclude<Language, 'ca'>;

/** Discord's locales of each language; English is what stands where there is none. */
const LOCALES: Readonly<Record<MessageLanguage, readonly Locale[]>> = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
  de: [Locale.German],
  it: [Locale.Italian],
  pt: [Locale.PortugueseBR],
};

/** A text in every locale of Discord's that we have it in. */
export function localised(textIn: (language: MessageLanguage) => string): LocalizationMap {
  const entries = (Object.keys(LOCALES) as readonly MessageLanguage[]).flatMap((language) =>
    LOCALES[language].map((locale) => [locale, textIn(language)] as const),
  );
  return Object.fromEntries(entries);
}

/** A description: a message of `locales/`. */
export function described(key: PlainKey): {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
} {
  return {
    description: speechFor('en').say(key),
    description_localizations: localised((language) => speechFor(language).say(key)),
  };
}
