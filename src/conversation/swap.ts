import { describeForEncoder } from '../query/describe.ts';
import { EMPTY_QUERY, type StyleQuery, type Wish, type Wishes } from '../query/style-query.ts';
import { acceptedValues } from '../ranking/plan.ts';
import type { Attribute, AttributeValues } from '../vocabulary/attributes.ts';

/** What can be changed of a garment that stays the same otherwise. */
const SWAPPED: readonly Attribute[] = [
  'colour',
  'shade',
  'accent',
  'pattern',
  'material',
  'sleeve',
  'neck',
  'fit',
  'length',
];

/** Two captions, in English, of one garment: as it is, and as it is wished to be. */
export interface Swap {
  readonly from: string;
  readonly to: string;
  /** What is wished besides. */
  readonly rest: StyleQuery;
}

/**
 * "This but in blue" of a red dress: from `red dress` to `blue dress`. What the garment has already is no swap, nor is
 * what is not known of it; `undefined` where nothing is swapped.
 * @param own What the garment shows or states.
 */
export function swapOf(query: StyleQuery, own: AttributeValues): Swap | undefined {
  const { want } = query;
  const swapped = SWAPPED.filter((attribute) => isSwapped(attribute, want[attribute] ?? [], own));
  if (swapped.length === 0) return undefined;
  // Two colours go together as the one did: "navy" replaces "red and white".
  const replaced = swapped.includes('colour') ? [...swapped, 'shade' as const, 'accent' as const] : swapped;
  const type = own.type?.slice(0, 1).map(asWish) ?? want.type ?? [];
  const caption = (wishes: (attribute: Attribute) => readonly Wish[]): string => {
    const parts = replaced.map((attribute) => [attribute, wishes(attribute)] as const);
    const said: Wishes = Object.fromEntries(
      [['type', type] as const, ...parts].filter(([, list]) => list.length > 0),
    );
    return describeForEncoder({ ...EMPTY_QUERY, want: said });
  };
  return {
    from: caption((attribute) => (own[attribute] ?? []).map(asWish)),
    to: caption((attribute) => want[attribute] ?? []),
    rest: { ...query, want: without(want, [...replaced, 'type']) },
  };
}

function without(want: Wishes, attributes: readonly Attribute[]): Wishes {
  return Object.fromEntries(
    Object.entries(want).filter(([attribute]) => !attributes.some((one) => one === attribute)),
  );
}

function isSwapped(attribute: Attribute, wishes: readonly Wish[], own: AttributeValues): boolean {
  const held = own[attribute] ?? [];
  if (wishes.length === 0 || held.length === 0) return false;
  const accepted = acceptedValues(attribute, wishes);
  return !held.some((value) => accepted.includes(value));
}

// One and the same words: a shade stands for its family.
function asWish(value: string): Wish {
  return { value, words: '' };
}
