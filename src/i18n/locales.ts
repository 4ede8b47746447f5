import en from '../../locales/en.json' with { type: 'json' };
import type { MessageKey } from './arguments.ts';

type Messages = Readonly<Record<MessageKey, string>>;

/** Every language that is spoken. English is the source of the others, and spoken where a person's own is not. */
export const LOCALES = { en } as const satisfies Readonly<Record<string, Messages>>;

export type Language = keyof typeof LOCALES;

/** All of them, in the order they are offered. */
export const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** The language of a BCP 47 tag (`pt-BR` -> `pt`); `undefined` where it is not spoken. */
export function languageOf(tag: string): Language | undefined {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === language);
}
