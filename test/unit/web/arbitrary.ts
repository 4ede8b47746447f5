import fc from 'fast-check';
import type {
  Chip,
  FactSheet,
  Notice,
  PhotoPicker,
  ProductCard,
  ProductGrid,
  Result,
  Searched,
} from '../../../src/conversation/results.ts';

/** Text as the worst feed and the worst person would write it. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' autofocus onfocus='alert(1)",
    '</textarea></title></style><svg/onload=alert(1)>',
    '&lt;b&gt;',
    'javascript:alert(1)',
    '{{constructor.constructor(1)}}',
  ),
);

const action = fc.record({ token: hostileText, label: hostileText });
const toggle = fc.record({ token: hostileText, label: hostileText, on: fc.boolean() });
const picture = fc.record({ productId: hostileText, altText: hostileText });

const chip: fc.Arbitrary<Chip> = fc.record({
  id: hostileText,
  kind: fc.constantFrom('want', 'avoid', 'price', 'text', 'photo', 'product', 'liked', 'disliked'),
  label: hostileText,
  dropped: fc.boolean(),
  action,
});

const card: fc.Arbitrary<ProductCard> = fc
  .record({
    productId: hostileText,
    title: hostileText,
    brand: hostileText,
    price: hostileText,
    picture,
    score: fc.double({ min: -1, max: 1, noNaN: true }),
    reasons: fc.array(hostileText, { maxLength: 3 }),
    misses: fc.array(hostileText, { maxLength: 3 }),
    moreLikeThis: action,
    variants: fc.record({ token: hostileText, label: hostileText, count: fc.nat(99) }),
    save: toggle,
    like: toggle,
    dislike: toggle,
    shopUrl: fc.oneof(hostileText, fc.webUrl()),
  })
  .map(({ shopUrl, brand, ...rest }) => ({
    ...rest,
    ...(brand !== '' && { brand }),
    ...(shopUrl !== '' && { shopUrl }),
  }));

const notice: fc.Arbitrary<Notice> = fc.record({
  kind: fc.constant('notice'),
  tone: fc.constantFrom('info', 'let-go', 'sorry'),
  code: hostileText,
  text: hostileText,
  suggestions: fc.array(hostileText, { maxLength: 2 }),
  actions: fc.array(action, { maxLength: 2 }),
});

const searched: fc.Arbitrary<Searched> = fc.oneof(
  fc.constant<Searched>({ kind: 'text' }),
  fc.record({ kind: fc.constant('photo' as const), altText: hostileText, png: fc.uint8Array() }),
  fc.record({ kind: fc.constant('photo' as const), altText: hostileText }),
  fc.record({ kind: fc.constant('product' as const), title: hostileText, picture }),
);

const grid: fc.Arbitrary<ProductGrid> = fc.record({
  kind: fc.constant('product-grid'),
  resultId: hostileText,
  heading: hostileText,
  notices: fc.array(notice, { maxLength: 2 }),
  searched,
  chips: fc.array(chip, { maxLength: 3 }),
  cards: fc.array(card, { maxLength: 3 }),
  page: fc.integer({ min: 1, max: 9 }),
  next: action,
  suggestions: fc.array(hostileText, { maxLength: 2 }),
});

const factSheet: fc.Arbitrary<FactSheet> = fc.record({
  kind: fc.constant('fact-sheet'),
  code: hostileText,
  heading: hostileText,
  facts: fc.array(fc.record({ label: hostileText, value: hostileText }), { maxLength: 3 }),
});

const photoPicker: fc.Arbitrary<PhotoPicker> = fc.record({
  kind: fc.constant('photo-picker'),
  resultId: hostileText,
  text: hostileText,
  notices: fc.array(notice, { maxLength: 1 }),
  choices: fc.array(
    fc.oneof(
      fc.record({ action, altText: hostileText, png: fc.uint8Array() }),
      fc.record({ action, altText: hostileText }),
    ),
    { maxLength: 3 },
  ),
});

/** Any result, with hostile text in every place that holds text. */
export const anyResult: fc.Arbitrary<Result> = fc.oneof(grid, notice, factSheet, photoPicker);
