import { describeForEncoder } from '../../src/query/describe.ts';
import { EMPTY_QUERY, type Wishes } from '../../src/query/style-query.ts';
import { ATTRIBUTES, type Attribute, type AttributeValues } from '../../src/vocabulary/attributes.ts';
import { familyOf } from '../../src/vocabulary/values.ts';

/** What people ask by, from a word to all that is known; `type` is part of each. */
const ASKED: readonly (readonly Attribute[])[] = [
  [],
  ['colour', 'shade'],
  ['pattern'],
  ['material'],
  ['gender', 'colour', 'shade'],
  ['colour', 'shade', 'pattern'],
  ['sleeve', 'neck'],
  ['occasion'],
  ATTRIBUTES.filter((attribute) => attribute !== 'brand'),
];

/**
 * Captions of a product in the very words that a search encodes (`navy printed t-shirt`), each once: a model that is
 * trained on them meets them again. Empty for a product of no known type.
 */
export function captionsOf(attributes: AttributeValues): readonly string[] {
  if (attributes.type === undefined) return [];
  const captions = ASKED.map((asked) =>
    describeForEncoder({ ...EMPTY_QUERY, want: wishesFor(attributes, [...asked, 'type']) }),
  );
  return [...new Set(captions)];
}

function wishesFor(attributes: AttributeValues, asked: readonly Attribute[]): Wishes {
  const known = asked.flatMap((attribute) => {
    const wishes = attributes[attribute]?.map((value) => ({
      value,
      words: wordsFor(attribute, value, attributes),
    }));
    return wishes === undefined ? [] : [[attribute, wishes] as const];
  });
  return Object.fromEntries(known);
}

/** Who says "navy" wishes the shade and its family in the same words, and only the shade is encoded. */
function wordsFor(attribute: Attribute, value: string, { shade = [] }: AttributeValues): string {
  return (attribute === 'colour' ? shade.find((one) => familyOf(one) === value) : undefined) ?? value;
}
