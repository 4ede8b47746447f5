import type { Chip, ProductCard, ProductGrid } from '../../../src/conversation/results.ts';

/** A product card with everything on it. */
export function card(productId: string, more: Partial<ProductCard> = {}): ProductCard {
  return {
    productId,
    title: `Dress ${productId}`,
    brand: 'Alder & Finch',
    price: '€49.90',
    picture: { productId, altText: `A red dress, ${productId}` },
    shopUrl: `https://shop.example/p/${productId}`,
    score: 0.3,
    reasons: ['red', 'floral'],
    misses: ['not silk'],
    moreLikeThis: { token: `m:${productId}`, label: 'More like this' },
    save: { token: `s:${productId}`, label: 'Save', on: false },
    like: { token: `l:abcdefgh12:${productId}`, label: 'More in this direction', on: false },
    dislike: { token: `d:abcdefgh12:${productId}`, label: 'Less like this', on: false },
    ...more,
  };
}

export function chip(index: number, label: string, dropped = false): Chip {
  return {
    id: `want:${label}`,
    kind: 'want',
    label,
    dropped,
    action: { token: `c:abcdefgh12:${index}`, label: `${dropped ? 'Bring back' : 'Remove'} ${label}` },
  };
}

export function grid(more: Partial<ProductGrid> = {}): ProductGrid {
  return {
    kind: 'product-grid',
    resultId: 'abcdefgh12',
    heading: 'Red floral dresses, at most €50',
    notices: [],
    searched: { kind: 'text' },
    chips: [chip(0, 'dress'), chip(1, 'red')],
    cards: [card('a'), card('b'), card('c')],
    page: 1,
    next: { token: 'n:abcdefgh12', label: 'Show more' },
    suggestions: ['cheaper', 'in blue'],
    ...more,
  };
}
