import { PersonError } from '../errors.ts';
import type { ActionToken } from './results.ts';

/** What a button does. */
export type ActionIntent =
  | { readonly kind: 'more-like'; readonly productId: string }
  | { readonly kind: 'variants'; readonly productId: string }
  | { readonly kind: 'save' | 'unsave'; readonly productId: string }
  /** A thumb up or down within the search behind the result; pressed again, it is taken back. */
  | { readonly kind: 'like' | 'dislike'; readonly resultId: string; readonly productId: string }
  | { readonly kind: 'next'; readonly resultId: string }
  /** Drops or brings back the wish at this place in the result's chips. */
  | { readonly kind: 'chip'; readonly resultId: string; readonly index: number }
  /** The picture at this place of a picker. */
  | { readonly kind: 'pick'; readonly resultId: string; readonly index: number }
  /** "Yes, forget all that is kept about me." */
  | { readonly kind: 'forget' };

// Short: a Discord custom_id holds 100 characters, and a product id may take 64 of them.
const OF_PRODUCT = { m: 'more-like', v: 'variants', s: 'save', u: 'unsave' } as const;
const OF_RESULT_AND_PRODUCT = { l: 'like', d: 'dislike' } as const;
const OF_RESULT_AND_INDEX = { c: 'chip', p: 'pick' } as const;
const FORGET = 'f:';

export function toToken(intent: ActionIntent): ActionToken {
  switch (intent.kind) {
    case 'more-like':
    case 'variants':
    case 'save':
    case 'unsave':
      return `${letterOf(OF_PRODUCT, intent.kind)}:${intent.productId}`;
    case 'like':
    case 'dislike':
      return `${letterOf(OF_RESULT_AND_PRODUCT, intent.kind)}:${intent.resultId}:${intent.productId}`;
    case 'next':
      return `n:${intent.resultId}`;
    case 'chip':
    case 'pick':
      return `${letterOf(OF_RESULT_AND_INDEX, intent.kind)}:${intent.resultId}:${intent.index}`;
    case 'forget':
      return FORGET;
  }
}

function letterOf(letters: Readonly<Record<string, string>>, kind: string): string {
  return Object.entries(letters).find(([, named]) => named === kind)?.[0] ?? '';
}

const RESULT_ID = /^[A-Za-z0-9_-]{8,24}$/;
const INDEX = /^\d{1,3}$/;
const MAX_PRODUCT_ID = 64;

/**
 * Reads a token that came back from a platform: it may be forged, so everything in it is checked, and what it names is
 * looked up before it is used.
 * @throws PersonError `action-invalid`.
 */
export function parseToken(token: ActionToken): ActionIntent {
  const intent = token === FORGET ? ({ kind: 'forget' } as const) : (ofProduct(token) ?? ofResult(token));
  if (intent === undefined) throw new PersonError('action-invalid');
  return intent;
}

function ofProduct(token: string): ActionIntent | undefined {
  const kind = lookUp(OF_PRODUCT, token);
  const productId = token.slice(2);
  return kind !== undefined && isProductId(productId) ? { kind, productId } : undefined;
}

function ofResult(token: string): ActionIntent | undefined {
  const [, resultId = '', ...rest] = token.split(':');
  const behind = rest.join(':');
  if (!RESULT_ID.test(resultId)) return undefined;
  const kind = lookUp(OF_RESULT_AND_PRODUCT, token);
  if (kind !== undefined) return isProductId(behind) ? { kind, resultId, productId: behind } : undefined;
  if (token === `n:${resultId}`) return { kind: 'next', resultId };
  const indexed = lookUp(OF_RESULT_AND_INDEX, token);
  return indexed !== undefined && INDEX.test(behind)
    ? { kind: indexed, resultId, index: Number(behind) }
    : undefined;
}

function lookUp<T extends string>(letters: Readonly<Record<string, T>>, token: string): T | undefined {
  const letter = token.charAt(0);
  return token.charAt(1) === ':' && Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}

function isProductId(id: string): boolean {
  return id.length >= 1 && id.length <= MAX_PRODUCT_ID;
}
