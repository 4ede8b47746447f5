import type { Json, State } from '../state/port.ts';

/** Conversations that a person is remembered to have taken part in; older ones have expired by then. */
const MAX_CONVERSATIONS = 1000;

/** People whose conversations are known without asking the state: most messages come from somebody who just wrote. */
const MAX_KNOWN = 10_000;

interface PersonRecord {
  /** BCP 47, where they chose one. */
  readonly language?: string;
  readonly conversationIds: readonly string[];
}

const NOBODY: PersonRecord = { conversationIds: [] };

/** What is kept about a person: the language that they chose, and where they have been heard. */
export class People {
  readonly #state: State;
  /** `personId conversationId` of those that are on record already. */
  readonly #known = new Set<string>();

  constructor(state: State) {
    this.#state = state;
  }

  /** The language that this person chose, BCP 47. */
  async language(personId: string): Promise<string | undefined> {
    return (await this.#record(personId)).language;
  }

  /** @param language BCP 47; `undefined` goes back to the platform's. */
  async chooseLanguage(personId: string, language: string | undefined): Promise<void> {
    await this.#change(personId, ({ language: _, ...person }) => ({
      ...person,
      ...(language === undefined ? {} : { language }),
    }));
  }

  /** Remembers that this person spoke in this conversation, so that `/forget` finds it. */
  async spoke(personId: string, conversationId: string): Promise<void> {
    const key = `${personId} ${conversationId}`;
    if (this.#known.has(key)) return;
    await this.#change(personId, (person) => ({
      ...person,
      conversationIds: [
        ...person.conversationIds.filter((id) => id !== conversationId),
        conversationId,
      ].slice(-MAX_CONVERSATIONS),
    }));
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.add(key);
  }

  async conversationsOf(personId: string): Promise<readonly string[]> {
    return (await this.#record(personId)).conversationIds;
  }

  /** The people on record whose id begins so. */
  async withPrefix(prefix: string): Promise<readonly string[]> {
    return (await this.#state.list('person', prefix)).map(([personId]) => personId);
  }

  async forget(personId: string): Promise<void> {
    for (const key of this.#known) if (key.startsWith(`${personId} `)) this.#known.delete(key);
    await this.#state.remove('person', personId);
  }

  async #record(personId: string): Promise<PersonRecord> {
    return asPerson(await this.#state.get('person', personId));
  }

  async #change(personId: string, change: (person: PersonRecord) => PersonRecord): Promise<void> {
    await this.#state.update('person', personId, (current) => ({ ...change(asPerson(current)) }));
  }
}

// What does not read back as ours counts as a person not met before.
function asPerson(json: Json | undefined): PersonRecord {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return NOBODY;
  const { language, conversationIds } = json as { readonly [key: string]: Json };
  return {
    ...(typeof language === 'string' ? { language } : {}),
    conversationIds: Array.isArray(conversationIds)
      ? conversationIds.filter((id) => typeof id === 'string')
      : [],
  };
}
