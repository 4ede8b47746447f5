import type { Part } from '../parts.ts';
import { blocksOf, partsOf, type Seen } from './look.ts';

/** The same button or select as it is now. @throws Error */
export function same(seen: Seen, part: Part): Part {
  const found = partsOf(seen).find(
    (one) => one.type === part.type && one.action_id === part.action_id && one.value === part.value,
  );
  if (found === undefined) throw new Error(`${part.action_id} is there no more`);
  return found;
}

/** The id of the block that an element is in: of its card, where it is in one. */
export function holding(seen: Seen, part: Part): string {
  for (const block of blocksOf(seen)) {
    const cards = block.type === 'carousel' ? (block.elements ?? []) : [];
    const card = cards.find(({ actions }) => actions?.includes(part));
    if (card !== undefined) return card.block_id ?? block.block_id ?? '';
    const own = [block.accessory, block.element, ...(block.elements ?? []), ...(block.actions ?? [])];
    if (own.includes(part)) return block.block_id ?? '';
  }
  throw new Error('it is in no block');
}
