import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ARGUMENTS, type MessageKey } from '../../../src/i18n/arguments.ts';
import { LANGUAGES, type Language, LOCALES } from '../../../src/i18n/locales.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';

const folder = path.resolve(import.meta.dirname, '../../../locales');
const KEYS = Object.keys(LOCALES.en) as readonly MessageKey[];
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Said the same in that language. Whatever else reads like the English was forgotten. */
const SAME_WORDS: Readonly<Record<string, readonly MessageKey[]>> = {
  es: [],
  ca: ['fact.model'],
  fr: ['web.conversation', 'web.composer.file', 'web.answer.page'],
  de: ['phrase.colour', 'web.threads.label', 'web.threads.opened'],
  it: ['phrase.colour'],
  pt: [],
};

/** One language says a part before the noun, another behind it: these take what they need of what there is. */
const OWN_ORDER: readonly MessageKey[] = [
  'look.summary',
  'look.seen',
  'heading.search',
  'chip.not',
  'card.miss.not',
  'notice.compared',
];

/** Whichever of an argument's branches: text, and the names of what is filled in. */
function partsOf(language: Language, key: MessageKey): { names: Set<string>; text: string } {
  const names = new Set<string>();
  let text = '';
  const walk = (elements: readonly unknown[]): void => {
    for (const element of elements as readonly Node[]) {
      if (element.type === LITERAL) text += element.value;
      else if (element.type !== POUND) names.add(element.value);
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(new IntlMessageFormat(LOCALES[language][key], language, undefined, { ignoreTag: true }).getAst());
  return { names, text };
}

interface Node {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly unknown[] }>>;
}
const LITERAL = 0;
const POUND = 7;

/** Keys named in the sources, and patterns of those that are put together (`error.${code}`). */
function keysInSources(): { readonly named: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const root = path.resolve(import.meta.dirname, '../../..');
  const text = ['src', 'commands', 'scripts']
    .flatMap((part) =>
      readdirSync(path.join(root, part), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('arguments.ts'))
        .map((file) => readFileSync(path.join(root, part, file), 'utf8')),
    )
    .join('\n');
  const named = new Set([...text.matchAll(/'([a-z][\w.-]+)'/g)].map(([, key]) => key ?? ''));
  const patterns = [...text.matchAll(/`([a-z][\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );
  return { named, patterns };
}

describe('locales/', () => {
  it('hold no message that is never said', () => {
    const { named, patterns } = keysInSources();
    const unsaid = KEYS.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });

  it('holds one file for each language that is read, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
    expect([...LANGUAGES].sort()).toEqual(LEXICONS.map(({ language }) => language).sort());
  });

  it('knows which English messages want something filled in', () => {
    const wanted = Object.fromEntries(
      KEYS.map((key) => [key, [...partsOf('en', key).names].sort()] as const).filter(
        ([, names]) => names.length > 0,
      ),
    );
    const declared = Object.fromEntries(
      Object.entries(ARGUMENTS).map(([key, names]) => [
        key,
        OWN_ORDER.includes(key as MessageKey) ? wanted[key] : [...names].sort(),
      ]),
    );
    expect(declared).toEqual(wanted);
  });
});

describe.each(OTHERS)('%s', (language) => {
  it('has the English keys, in the English order', () => {
    expect(Object.keys(LOCALES[language])).toEqual(KEYS);
  });

  it('fills in what English does', () => {
    const different = KEYS.filter((key) => {
      const own = partsOf(language, key).names;
      if (!OWN_ORDER.includes(key)) return !equal(own, partsOf('en', key).names);
      const given: readonly string[] = key in ARGUMENTS ? ARGUMENTS[key as keyof typeof ARGUMENTS] : [];
      return [...own].some((name) => !given.includes(name));
    });
    expect(different).toEqual([]);
  });

  it('left nothing in English', () => {
    const english = KEYS.filter((key) => {
      const { text } = partsOf('en', key);
      // What has no word in it ("{label}: {title}") has nothing to translate.
      return /\p{L}{2}/u.test(text) && LOCALES[language][key] === LOCALES.en[key];
    });
    expect(english).toEqual(SAME_WORDS[language]);
  });
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const file = readFileSync(path.join(folder, `${language}.json`), 'utf8');

  it('use typographic apostrophes: a straight one quotes in ICU messages', () => {
    expect(file).not.toContain("'");
  });

  it('say each key once', () => {
    const keys = [...file.matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]);
    expect(keys).toHaveLength(KEYS.length);
    expect(new Set(keys).size).toBe(KEYS.length);
  });

  it('describe commands in the hundred characters that a platform shows', () => {
    const long = KEYS.filter((key) => key.startsWith('command.') && LOCALES[language][key].length > 100);
    expect(long).toEqual([]);
  });
});

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
