import type { Memory } from './memory.ts';
import type { People } from './people.ts';
import type { SavedItems } from './saved-items.ts';

export interface Forgotten {
  /** Conversations in which something of theirs was erased. */
  readonly conversations: number;
  /** Saved products that were on their list. */
  readonly saved: number;
}

/**
 * Erases all that is kept about a person: what they said and the answers to it, the looks that they searched with, what
 * they saved, the language they chose. What others said in the same conversations stays.
 */
export async function forgetPerson(
  personId: string,
  { memory, people, saved }: { memory: Memory; people: People; saved: SavedItems },
): Promise<Forgotten> {
  const conversationIds = await people.conversationsOf(personId);
  let conversations = 0;
  for (const id of conversationIds) if (await memory.forgetTurnsOf(personId, id)) conversations++;
  const count = await saved.forget(personId);
  // Last: until then a second try, after a crash, still finds everything.
  await people.forget(personId);
  return { conversations, saved: count };
}
