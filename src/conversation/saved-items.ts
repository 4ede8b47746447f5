import type { Json, State } from '../state/port.ts';

/** More than anybody scrolls through; beyond it the oldest go. */
const MAX_SAVED = 500;

/** What people put aside: product ids by person, latest first. It stays until they take it off, or are forgotten. */
export class SavedItems {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Product ids, latest first. */
  async of(personId: string): Promise<readonly string[]> {
    return idsOf(await this.#state.get('saved', personId));
  }

  /** Puts a product on the list, or to its top. */
  async save(personId: string, productId: string): Promise<void> {
    await this.#change(personId, (ids) =>
      [productId, ...ids.filter((id) => id !== productId)].slice(0, MAX_SAVED),
    );
  }

  /** Takes a product off the list; one that is not there changes nothing. */
  async unsave(personId: string, productId: string): Promise<void> {
    await this.#change(personId, (ids) => ids.filter((id) => id !== productId));
  }

  /** The people with a list whose id begins so. */
  async peopleWithPrefix(prefix: string): Promise<readonly string[]> {
    return (await this.#state.list('saved', prefix)).map(([personId]) => personId);
  }

  /** Erases the list; resolves to how many products were on it. */
  async forget(personId: string): Promise<number> {
    const { length } = await this.of(personId);
    await this.#state.remove('saved', personId);
    return length;
  }

  async #change(personId: string, change: (ids: readonly string[]) => readonly string[]): Promise<void> {
    await this.#state.update('saved', personId, (current) => {
      const ids = change(idsOf(current));
      return ids.length === 0 ? undefined : { version: 1, ids };
    });
  }
}

// What does not read back as ours counts as an empty list.
function idsOf(json: Json | undefined): readonly string[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  const { ids } = json as { readonly [key: string]: Json };
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
