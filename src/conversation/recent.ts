import type { Memory } from './memory.ts';
import type { People } from './people.ts';

/** Conversations that are looked through for searches: the latest. */
const MAX_CONVERSATIONS = 20;

/**
 * What a person searched for lately in words, latest first, each once: the headings of their answers, which say all that
 * was understood and can be said again. Searches from a picture are left out: the picture is not kept. Forgotten with
 * everything else of theirs.
 */
export async function recentSearches(
  personId: string,
  limit: number,
  { people, memory }: { readonly people: People; readonly memory: Memory },
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const id of [...(await people.conversationsOf(personId))].slice(-MAX_CONVERSATIONS).reverse()) {
    const turnIds = [...((await memory.conversation(id))?.searchIds ?? [])].reverse();
    for (const turn of await Promise.all(turnIds.map((turnId) => memory.turn(turnId)))) {
      const grid = turn?.results.find((result) => result.kind === 'product-grid');
      if (turn?.personId !== personId || turn.search?.anchor !== undefined) continue;
      if (grid?.kind === 'product-grid' && grid.heading !== '') found.add(grid.heading);
      if (found.size >= limit) return [...found];
    }
  }
  return [...found];
}
