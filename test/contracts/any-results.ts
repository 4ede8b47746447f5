import fc from 'fast-check';
import type { Action, Chip, Notice, ProductCard, Result } from '../../src/conversation/results.ts';

// Whatever a shop's feed or a person wrote, as answers: for what a platform makes of them.

/** Words of any kind and length: none, a few, thousands; with line breaks, emoji, Markdown, lone surrogates. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', minLength: 500, maxLength: 5000 }),
  fc.constantFrom(
    '',
    ' ',
    '\n\n',
    '*'.repeat(4000),
    '@everyone <@1> [x](https://example.com)',
    '👗'.repeat(3000),
  ),
);
const token = fc.string({ unit: 'grapheme-ascii', maxLength: 100 });
const productId = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 });
const action = fc.record({ token, label: words });
const toggle = fc.record({ token, label: words, on: fc.boolean() });
const few = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { maxLength: 6 });

const card: fc.Arbitrary<ProductCard> = fc.record(
  {
    productId,
    title: words,
    brand: words,
    price: words,
    picture: fc.record({ productId, altText: words }),
    shopUrl: fc.oneof(fc.webUrl(), words, fc.constant(`https://example.com/${'a'.repeat(3000)}`)),
    score: fc.double({ min: -1, max: 1, noNaN: true }),
    reasons: few(words),
    misses: few(words),
    moreLikeThis: action,
    variants: fc.record({ token, label: words, count: fc.nat() }),
    save: toggle,
    like: toggle,
    dislike: toggle,
  },
  { requiredKeys: ['productId', 'title', 'price', 'picture', 'reasons', 'misses', 'moreLikeThis'] },
);

const notice: fc.Arbitrary<Notice> = fc.record(
  {
    kind: fc.constant('notice' as const),
    tone: fc.constantFrom('info' as const, 'let-go' as const, 'sorry' as const),
    code: fc.constant('any'),
    text: words,
    suggestions: few(words),
    actions: fc.array(action, { maxLength: 8 }),
  },
  { requiredKeys: ['kind', 'tone', 'code', 'text'] },
);

const chip: fc.Arbitrary<Chip> = fc.record({
  id: token,
  kind: fc.constantFrom('want' as const, 'avoid' as const, 'price' as const, 'liked' as const),
  label: words,
  dropped: fc.boolean(),
  action: action satisfies fc.Arbitrary<Action>,
});

const grid = fc.record(
  {
    kind: fc.constant('product-grid' as const),
    resultId: fc.constant('abcdefgh12'),
    heading: words,
    notices: fc.array(notice, { maxLength: 4 }),
    searched: fc.oneof(
      fc.constant({ kind: 'text' as const }),
      fc.record({
        kind: fc.constant('photo' as const),
        altText: words,
        png: fc.uint8Array({ maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant('product' as const),
        title: words,
        picture: fc.record({ productId, altText: words }),
      }),
    ),
    chips: fc.array(chip, { maxLength: 30 }),
    cards: fc.array(card, { maxLength: 20 }),
    page: fc.integer({ min: 1, max: 99 }),
    next: action,
    suggestions: few(words),
  },
  {
    requiredKeys: [
      'kind',
      'resultId',
      'heading',
      'notices',
      'searched',
      'chips',
      'cards',
      'page',
      'suggestions',
    ],
  },
);

const factSheet = fc.record({
  kind: fc.constant('fact-sheet' as const),
  code: fc.constant('catalogue'),
  heading: words,
  facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 60 }),
});

const photoPicker = fc.record({
  kind: fc.constant('photo-picker' as const),
  resultId: fc.constant('abcdefgh12'),
  text: words,
  notices: fc.array(notice, { maxLength: 2 }),
  choices: fc.array(
    fc.record(
      { action, altText: words, png: fc.uint8Array({ maxLength: 4 }) },
      { requiredKeys: ['action', 'altText'] },
    ),
    { maxLength: 14 },
  ),
});

export const results: fc.Arbitrary<readonly Result[]> = fc.array(
  fc.oneof(grid, notice, factSheet, photoPicker),
  {
    maxLength: 3,
  },
);
