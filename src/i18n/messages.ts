import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './arguments.ts';
import { type Language, LOCALES } from './locales.ts';

type Parsed = ReturnType<IntlMessageFormat['getAst']>;

/** Parsing is most of what a message costs: it is done once for all regions of a language. */
const parsed = new Map<string, Parsed>();

/** A message, ready to be filled in for a BCP 47 locale of its language. */
export function compileMessage(language: Language, key: MessageKey, locale: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = parsed.get(id);
  const message = new IntlMessageFormat(known ?? LOCALES[language][key], locale, undefined, {
    ignoreTag: true,
  });
  if (known === undefined) parsed.set(id, message.getAst());
  return message;
}

/** Parses all messages of a language, which takes some tens of milliseconds, ahead of the first answer in it. */
export function parseMessages(language: Language): void {
  for (const key of Object.keys(LOCALES[language]) as MessageKey[]) compileMessage(language, key, language);
}
