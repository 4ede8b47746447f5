import type { Json, State } from '../../state/port.ts';

/*
 * Which conversation of the stylist goes on in a place: a thread, a direct message, a person in a channel. The State
 * remembers which one was last answered there: "More like this" makes the stylist open a conversation of its own, and
 * the place goes on with that.
 */

/** The conversation that goes on at a place, by the place's key; `undefined` where none does (any more). */
export async function conversationAt(state: State, key: string): Promise<string | undefined> {
  return conversationOf(await state.get('conversation', key));
}

/** From now on, and for `ttlMs` milliseconds, the place goes on with this conversation. */
export async function goesOnAt(
  state: State,
  key: string,
  conversationId: string,
  ttlMs: number,
): Promise<void> {
  await state.update('conversation', key, () => ({ conversationId }), { ttlMs });
}

function conversationOf(stored: Json | undefined): string | undefined {
  if (typeof stored !== 'object' || stored === null || !('conversationId' in stored)) return undefined;
  return typeof stored['conversationId'] === 'string' ? stored['conversationId'] : undefined;
}
