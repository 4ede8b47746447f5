import { forgetPerson } from './forget.ts';
import type { Memory } from './memory.ts';
import type { People } from './people.ts';
import type { SavedItems } from './saved-items.ts';

/** Conversations that are looked through for searches: the latest. */
const MAX_CONVERSATIONS = 20;

/** What is kept about people, for platforms that show it to them, and that have to erase all of a workspace. */
export class Personal {
  readonly #kept: { readonly memory: Memory; readonly people: People; readonly saved: SavedItems };

  constructor(kept: { readonly memory: Memory; readonly people: People; readonly saved: SavedItems }) {
    this.#kept = kept;
  }

  /** The language that a person chose, BCP 47. */
  language(personId: string): Promise<string | undefined> {
    return this.#kept.people.language(personId);
  }

  /**
   * What a person searched for lately in words, latest first, each once, at most `limit`: the headings of their answers,
   * which say all that was understood and can be said again. Searches from a picture are left out: it is not kept.
   */
  async recent(personId: string, limit: number): Promise<readonly string[]> {
    const { memory, people } = this.#kept;
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

  /** Erases all that is kept about every person whose id begins so. */
  async forgetPeople(prefix: string): Promise<void> {
    const { people, saved } = this.#kept;
    const ids = new Set([...(await people.withPrefix(prefix)), ...(await saved.peopleWithPrefix(prefix))]);
    for (const personId of ids) await forgetPerson(personId, this.#kept);
  }
}
