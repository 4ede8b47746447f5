import { ATTRIBUTES } from '../../../vocabulary/attributes.ts';
import { lexiconFor } from '../../../vocabulary/gazetteer.ts';
import { nameOf } from '../../../vocabulary/names.ts';
import { fold } from '../../../vocabulary/tokens.ts';
import { valuesOf } from '../../../vocabulary/values.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../limits.ts';

interface Name {
  readonly name: string;
  readonly folded: string;
}

/** By language: at most as many as there are lexicons. */
const known = new Map<string, readonly Name[]>();

/** Every name of the vocabulary in a language: garments first, then colours, patterns and the rest. */
function namesIn(locale: string): readonly Name[] {
  const { language } = lexiconFor(locale);
  const names = known.get(language) ?? gather(language);
  known.set(language, names);
  return names;
}

function gather(language: string): readonly Name[] {
  const names = ATTRIBUTES.filter((attribute) => attribute !== 'brand' && attribute !== 'accent').flatMap(
    (attribute) => valuesOf(attribute).map((value) => nameOf(attribute, value, { language })),
  );
  return [...new Set(names)].map((name) => ({ name, folded: fold(name) }));
}

/** Longest name that is completed, in words. */
const MAX_WORDS = 3;

/**
 * What may be meant by words that are still being typed: the last of them become names of the vocabulary in the
 * person's language, those before stay. What was typed comes first.
 */
export function completions(typed: string, locale: string): readonly string[] {
  const words = typed.split(' ');
  const found: string[] = typed.trim() === '' ? [] : [typed.trim()];
  for (let count = Math.min(MAX_WORDS, words.length); count >= 1; count--) {
    const before = words.slice(0, -count).join(' ');
    const begun = fold(words.slice(-count).join(' '));
    if (begun.trim() === '' && typed.trim() !== '') continue;
    for (const { name, folded } of namesIn(locale)) {
      if (!folded.startsWith(begun) || folded === begun) continue;
      found.push(before === '' ? name : `${before} ${name}`);
    }
  }
  return [...new Set(found)].filter((text) => text.length <= MAX_CHOICE).slice(0, MAX_CHOICES);
}
