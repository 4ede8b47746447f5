import { NONE, type Speech } from '../i18n/speech.ts';
import type { Attribute, AttributeValues } from '../vocabulary/attributes.ts';
import type { SeenValues } from '../vocabulary/seen.ts';
import { areRelated } from '../vocabulary/values.ts';
import { listed } from './words.ts';

/** What was seen in a picture as plain values. */
export function seenAttributes(seen: SeenValues): AttributeValues {
  return Object.fromEntries(
    Object.entries(seen).map(([attribute, values]) => [attribute, values.map(({ value }) => value)]),
  );
}

/**
 * What was seen, in words: `a red floral dress`, `blue and white sneakers`; where adjectives would have to agree,
 * `vestido, rojo, de flores`. `undefined` where nothing was sure enough to be said.
 */
export function describeSeen(seen: SeenValues, speech: Speech): string | undefined {
  const names = (attribute: Attribute): readonly string[] =>
    (seen[attribute] ?? []).map(({ value }) => speech.nameOf(attribute, value));
  const [main] = [...names('shade'), ...names('colour')];
  const colours = main === undefined ? [] : [speech.list([main, ...names('accent')], 'and')];
  // A plain garment is what nobody remarks on.
  const patterns = (seen.pattern ?? []).filter(({ value }) => value !== 'solid');
  const looks = [
    ...colours,
    ...patterns.map(({ value }) => speech.nameOf('pattern', plainPattern(value))),
    ...names('sleeve'),
  ];
  const details = names('neck');
  const [noun] = names('type');
  const list = listed([...looks, ...details]);
  if (noun === undefined) return list === NONE ? undefined : list;
  const article = articleFor([...looks, noun][0] ?? noun, noun);
  return speech.say('look.seen', { article, looks: looks.join(' '), noun, details: listed(details), list });
}

// "Horizontal stripes" is a noun; whichever way they run, the garment is striped.
function plainPattern(value: string): string {
  return areRelated('pattern', value, 'striped') ? 'striped' : value;
}

/** The English article of a noun and what stands before it; other languages leave it out of their list. */
function articleFor(first: string, noun: string): 'a' | 'an' | typeof NONE {
  if (/([^s]s|wear|jewellery|clothing)$/.test(noun)) return NONE;
  return /^[aeiou]/i.test(first) ? 'an' : 'a';
}
