import type { State } from '../../state/port.ts';
import { conversationAt, goesOnAt } from '../shared/places.ts';

/*
 * Which conversation of the stylist something belongs to.
 *
 * Buttons name theirs themselves (in the `block_id` that they stand in). Words go on in a *place*:
 *
 * - `thread`: a thread; everybody in it takes part in one conversation. An answer at the top level of a channel and the
 *   thread that it has, or will have, are the same place.
 * - `direct`: a direct message with the app, one conversation for good.
 * - `person`: a person in a channel. Two people asking in one channel never change each other's search. It is
 *   remembered for an hour, so that "@threadfinder cheaper" goes on and next week's question starts afresh.
 *
 * Every id begins with the workspace's, so that all of it can be erased when the app is removed.
 */
export type Place =
  | { readonly kind: 'thread'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'direct'; readonly channel: string }
  | { readonly kind: 'person'; readonly channel: string; readonly userId: string };

const HOUR_MS = 3_600_000;
const TTL_MS = { thread: 30 * 24 * HOUR_MS, direct: 30 * 24 * HOUR_MS, person: HOUR_MS } as const;

/** Begins the ids of a workspace's people and conversations. */
export const workspacePrefix = (teamId: string): string => `slack:${teamId}:`;

/** Begins the keys of a workspace's places. */
export const placePrefix = (teamId: string): string => `slack-place:${teamId}:`;

export const personIdOf = (teamId: string, userId: string): string => workspacePrefix(teamId) + userId;

/** A conversation that nobody has spoken in; `eventId` is what begins it. */
export const newConversation = (teamId: string, eventId: string): string => workspacePrefix(teamId) + eventId;

function keyOf(teamId: string, place: Place): string {
  const prefix = `${placePrefix(teamId)}${place.kind}:${place.channel}`;
  switch (place.kind) {
    case 'thread':
      return `${prefix}:${place.ts}`;
    case 'direct':
      return prefix;
    case 'person':
      return `${prefix}:${place.userId}`;
  }
}

/** The conversation that goes on in a place; `undefined` where none does. */
export function conversationIn(state: State, teamId: string, place: Place): Promise<string | undefined> {
  return conversationAt(state, keyOf(teamId, place));
}

/** From now on the place goes on with this conversation. */
export function goesOnIn(state: State, teamId: string, place: Place, conversationId: string): Promise<void> {
  return goesOnAt(state, keyOf(teamId, place), conversationId, TTL_MS[place.kind]);
}
