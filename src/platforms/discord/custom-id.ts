import type { ActionToken } from '../../conversation/results.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/**
 * What a button, select or modal of ours does, read from its `custom_id`. Tokens of the stylist stand in it as they are
 * and go back to it; ours begin with a slash, which no token does. Nothing is kept in this process: they work after a
 * restart, in another process, and as long as the State remembers.
 */
export type Press =
  | { readonly kind: 'action'; readonly token: ActionToken }
  /** A suggestion: says its words. */
  | { readonly kind: 'say'; readonly text: string }
  /** The select of wishes; its value is the token. */
  | { readonly kind: 'chips' }
  /** Opens the form, or (from a modal) is the form. */
  | { readonly kind: 'refine' }
  /** Shows a private answer to everybody. */
  | { readonly kind: 'share'; readonly resultId: string };

const SAY = '/say:';
const SHARE = '/share:';
export const CHIPS_ID = '/chips';
export const REFINE_ID = '/refine';

/** The `custom_id` of a press; `undefined` where it would be longer than Discord takes, or empty. */
export function toCustomId(press: Press): string | undefined {
  const id = written(press);
  return id.length >= 1 && id.length <= MAX_CUSTOM_ID ? id : undefined;
}

function written(press: Press): string {
  switch (press.kind) {
    case 'action':
      return press.token;
    case 'say':
      return SAY + press.text;
    case 'chips':
      return CHIPS_ID;
    case 'refine':
      return REFINE_ID;
    case 'share':
      return SHARE + press.resultId;
  }
}

/** Reads a `custom_id` that came back. What is none of ours is the stylist's to judge: it may be forged. */
export function parseCustomId(id: string): Press {
  if (id === CHIPS_ID) return { kind: 'chips' };
  if (id === REFINE_ID) return { kind: 'refine' };
  if (id.startsWith(SAY)) return { kind: 'say', text: id.slice(SAY.length) };
  if (id.startsWith(SHARE)) return { kind: 'share', resultId: id.slice(SHARE.length) };
  return { kind: 'action', token: id };
}
