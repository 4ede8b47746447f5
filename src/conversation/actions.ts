import { PersonError } from '../errors.ts';
import type { ActionToken } from './results.ts';

/** What a button does. */
export type ActionIntent =
  | { readonly kind: 'more-like'; readonly productId: string }
  | { readonly kind: 'next'; readonly resultId: string }
  /** Drops or brings back the wish at this place in the result's chips. */
  | { readonly kind: 'chip'; readonly resultId: string; readonly index: number };

// Short: a Discord custom_id holds 100 characters, and a product id may take 64 of them.
const MORE_LIKE = 'm:';
const NEXT = 'n:';
const CHIP = 'c:';

export function toToken(intent: ActionIntent): ActionToken {
  switch (intent.kind) {
    case 'more-like':
      return MORE_LIKE + intent.productId;
    case 'next':
      return NEXT + intent.resultId;
    case 'chip':
      return `${CHIP}${intent.resultId}:${intent.index}`;
  }
}

const RESULT_ID = /^[A-Za-z0-9_-]{8,24}$/;
const CHIP_REFERENCE = /^([A-Za-z0-9_-]{8,24}):(\d{1,3})$/;

/**
 * Reads a token that came back from a platform: it may be forged, so everything in it is checked, and what it names is
 * looked up before it is used.
 * @throws PersonError `action-invalid`.
 */
export function parseToken(token: ActionToken): ActionIntent {
  const rest = token.slice(2);
  if (token.startsWith(MORE_LIKE) && rest.length >= 1 && rest.length <= 64) {
    return { kind: 'more-like', productId: rest };
  }
  if (token.startsWith(NEXT) && RESULT_ID.test(rest)) return { kind: 'next', resultId: rest };
  const chip = token.startsWith(CHIP) ? CHIP_REFERENCE.exec(rest) : null;
  if (chip?.[1] !== undefined && chip[2] !== undefined) {
    return { kind: 'chip', resultId: chip[1], index: Number(chip[2]) };
  }
  throw new PersonError('action-invalid');
}
