import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';

/** Where an attribute's values are. */
export function attributePath(attribute: Attribute): string {
  return `attributes.${attribute}`;
}

/** Where the vectors of a slot are. */
export function vectorPath(slot: string): string {
  return `vectors.${slot}`;
}

/** Where the source hashes of a slot are. */
export function sourceHashPath(slot: string): string {
  return `sourceHashes.${slot}`;
}

/** Every path that a search may filter by: `$vectorSearch` refuses a filter on any other. */
export const FILTER_PATHS: readonly string[] = [
  '_id',
  'titleWords',
  'price',
  'currency',
  'family',
  'available',
  // Not for people: how a writer sees that the index has caught up with it.
  'stamp',
  ...ATTRIBUTES.map(attributePath),
];
