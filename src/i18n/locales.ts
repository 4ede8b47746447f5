import ca from '../../locales/ca.json' with { type: 'json' };
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import it from '../../locales/it.json' with { type: 'json' };
import pt from '../../locales/pt.json' with { type: 'json' };
import type { MessageKey } from './arguments.ts';

type Messages = Readonly<Record<MessageKey, string>>;

/**
 * Every language that is spoken, each as a file of `locales/` named here. English is the source of the others, and
 * spoken where a person's own is not.
 */
export const LOCALES = { en, es, ca, fr, de, it, pt } as const satisfies Readonly<Record<string, Messages>>;

export type Language = keyof typeof LOCALES;

/** All of them, in the order they are offered. */
export const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** The language of a BCP 47 tag (`pt-BR` -> `pt`); `undefined` where it is not spoken. */
export function languageOf(tag: string): Language | undefined {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === language);
}
