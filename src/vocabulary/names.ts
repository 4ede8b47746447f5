import type { Attribute } from './attributes.ts';
import { formsOf } from './forms.ts';
import { lexiconFor } from './gazetteer.ts';
import { inflect } from './inflect.ts';

export interface NameOptions {
  /** `shirts` rather than `shirt`. */
  readonly plural?: boolean;
  /** BCP 47; English by default. */
  readonly language?: string;
}

/** A value's name to show and to encode: `t-shirt`, `light blue`. A value without one (a brand) names itself. */
export function nameOf(attribute: Attribute, value: string, options: NameOptions = {}): string {
  if (attribute === 'brand') return value;
  const lexicon = lexiconFor(options.language);
  const named = attribute === 'accent' ? 'colour' : attribute;
  const form = formsOf(lexicon.values[named][value] ?? '')[0];
  if (form === undefined) return value.replaceAll('-', ' ');
  const [singular = form, plural = singular] = inflect(form, lexicon.endings, lexicon);
  return options.plural === true ? plural : singular;
}
