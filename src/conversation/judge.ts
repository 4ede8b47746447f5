import type { Judged, SearchStart, SearchState } from './memory.ts';
import { startOf } from './memory.ts';

/** The search after a thumb: given anew, turned round, or taken back where the same one is given again. */
export function withThumb(search: SearchStart, given: Omit<Judged, 'dropped'>): SearchStart {
  const before = search.judged ?? [];
  const same = before.find(
    (one) => one.productId === given.productId && one.thumb === given.thumb && !one.dropped,
  );
  const others = before.filter((one) => one.productId !== given.productId);
  return startOf({
    ...search,
    judged: same === undefined ? [...others, { ...given, dropped: false }] : others,
  });
}

/** Product ids with a thumb of this kind that is in force. */
export function thumbed(
  { judged = [] }: Pick<SearchStart, 'judged'>,
  thumb: Judged['thumb'],
): readonly string[] {
  return judged.filter((one) => one.thumb === thumb && !one.dropped).map((one) => one.productId);
}

/** Whether two searches are one that differs in its thumbs and pages only: a thumb then adds to the later one. */
export function isSameSearch(one: SearchState, other: SearchState): boolean {
  return asked(one) === asked(other);
}

function asked({ query, anchor }: SearchState): string {
  return JSON.stringify([query, anchor]);
}
