import { nameOf } from '../../vocabulary/names.ts';
import { valuesOf } from '../../vocabulary/values.ts';
import type { ReadAttribute } from './calibration.ts';

/** Kinds of kinds: nobody calls a garment that. What they stand for is the sum of what is narrower. */
const GROUPS: ReadonlySet<string> = new Set([
  ...['clothing', 'topwear', 'knitwear', 'outerwear', 'bottomwear', 'sportswear', 'ethnic-wear', 'underwear'],
  ...['nightwear', 'hosiery', 'footwear', 'shoes', 'accessory', 'bag', 'jewellery', 'headwear', 'eyewear'],
  ...['swimwear', 'shoe-accessory', 'travel-accessory', 'gift-set'],
]);

/** A value's name is put in place of `{}`. Embeddings of one value are averaged. */
const PROMPTS: Readonly<Record<ReadAttribute, readonly string[]>> = {
  type: ['{}', 'a photo of {}'],
  colour: ['{}', '{} color'],
  pattern: ['{}', '{} clothing'],
  sleeve: ['{}', '{} top'],
  neck: ['{}', '{} top'],
};

/** The values that an encoder chooses among. */
export function candidatesOf(attribute: ReadAttribute): readonly string[] {
  const values = valuesOf(attribute);
  return attribute === 'type' ? values.filter((value) => !GROUPS.has(value)) : values;
}

/** What is encoded for a value: English, as the encoders were trained. */
export function promptsFor(attribute: ReadAttribute, value: string): readonly string[] {
  return PROMPTS[attribute].map((prompt) => prompt.replace('{}', nameOf(attribute, value)));
}
