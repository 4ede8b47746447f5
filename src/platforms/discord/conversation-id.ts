import type { State } from '../../state/port.ts';
import { conversationAt, goesOnAt } from '../shared/places.ts';

/*
 * Which conversation of the stylist something belongs to.
 *
 * A conversation goes on in a *place*:
 *
 * - `thread`: a thread; everybody in it takes part in one conversation. A thread has the id of the message that it was
 *   opened from, so an answer in a channel and the thread that it has, or will have, are the same place: buttons on
 *   the answer and words in the thread go on with the same search.
 * - `direct`: a direct message with the bot, one conversation for good.
 * - `person`: a person in a channel. Two people asking in one channel never change each other's search. It is
 *   remembered for an hour, so that "@bot cheaper" goes on and next week's question starts afresh.
 *
 * The State remembers which conversation was last answered in a place: "More like this" makes the stylist open a
 * conversation of its own, and the place goes on with that. A place that is not remembered has a new conversation.
 */
export type Place =
  | { readonly kind: 'thread'; readonly id: string }
  | { readonly kind: 'direct'; readonly channelId: string }
  | { readonly kind: 'person'; readonly channelId: string; readonly userId: string };

const HOUR_MS = 3_600_000;
const TTL_MS = { thread: 30 * 24 * HOUR_MS, direct: 30 * 24 * HOUR_MS, person: HOUR_MS } as const;

export const personIdOf = (userId: string): string => `discord:${userId}`;

/** A conversation that nobody has spoken in; `eventId` is the message or interaction that begins it. */
export const newConversation = (eventId: string): string => `discord:${eventId}`;

function keyOf(place: Place): string {
  switch (place.kind) {
    case 'thread':
      return `discord-place:thread:${place.id}`;
    case 'direct':
      return `discord-place:direct:${place.channelId}`;
    case 'person':
      return `discord-place:person:${place.channelId}:${place.userId}`;
  }
}

/** The conversation that goes on in a place, or a new one. */
export async function conversationIn(state: State, place: Place, eventId: string): Promise<string> {
  return (await conversationAt(state, keyOf(place))) ?? newConversation(eventId);
}

/** From now on the place goes on with this conversation. */
export async function goesOnIn(state: State, place: Place, conversationId: string): Promise<void> {
  await goesOnAt(state, keyOf(place), conversationId, TTL_MS[place.kind]);
}
