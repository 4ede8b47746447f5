import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Cookie that holds who is visiting: 192 random bits, made here, never shown to scripts. */
export const VISITOR_COOKIE = 'threadfinder_visitor';

/** Cookie that holds the key of the conversation to show at `/`. */
export const LATEST_COOKIE = 'threadfinder_latest';

/** Cookie that holds the proof of having known the access token. */
export const ACCESS_COOKIE = 'threadfinder_access';

const VISITOR = /^[\w-]{32}$/;
const KEY = /^[\w-]{12}$/;

export const newVisitor = (): string => randomBytes(24).toString('base64url');
export const isVisitor = (value: string | undefined): value is string =>
  value !== undefined && VISITOR.test(value);

/** A conversation's name in the URL. Alone it opens nothing: see {@link conversationId}. */
export const newKey = (): string => randomBytes(9).toString('base64url');
export const isKey = (value: string | undefined): value is string => value !== undefined && KEY.test(value);

/**
 * The conversation's id for the stylist (144 bits), from the visitor's secret and the key in the URL: an address that
 * is passed on, or guessed, opens an empty conversation of one's own, never somebody else's.
 */
export function conversationId(visitor: string, key: string): string {
  return `web:${createHmac('sha256', visitor).update(key).digest('base64url').slice(0, 24)}`;
}

/** Who is visiting, for what is kept about them: their secret is not to be read from it. */
export function personId(visitor: string): string {
  return `web:${createHmac('sha256', visitor).update('person').digest('base64url').slice(0, 24)}`;
}

/** A thread's name in the URL: short, safe there, and telling nothing about the thread's id. */
export function threadRef(threadId: string): string {
  return createHash('sha256').update(threadId).digest('base64url').slice(0, 12);
}

/** What the access cookie holds: changes with the token, and does not reveal it. */
export function accessProof(token: string): string {
  return createHmac('sha256', token).update('threadfinder web chat access').digest('base64url');
}

/** Whether two secrets are equal, in a time that tells nothing about them. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
