import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Chip, Notice, ProductCard, Result } from '../../src/conversation/results.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import type { ShownPicture } from '../../src/platforms/discord/render/message.ts';
import { photoPicker } from '../../src/platforms/discord/render/picker.ts';
import { refineModal } from '../../src/platforms/discord/render/refine-modal.ts';
import { picturedProducts, renderResults } from '../../src/platforms/discord/render/results.ts';
import { modalPayloadProblems, payloadProblems } from './discord-payload.ts';

// Whatever a shop's feed or a person wrote: the messages that show it are within what Discord takes.

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

const results: fc.Arbitrary<readonly Result[]> = fc.array(fc.oneof(grid, notice, factSheet), {
  maxLength: 3,
});

/** A picture for every product: at an address of its own, or a file, as `pick` says. */
function pictures(of: readonly Result[], pick: 'url' | 'file' | 'none'): ReadonlyMap<string, ShownPicture> {
  if (pick === 'none') return new Map();
  return new Map(
    picturedProducts(of).map((id, index) => [
      id,
      pick === 'url'
        ? { kind: 'url', url: `https://example.com/${index}.jpg` }
        : { kind: 'file', file: { name: `picture${index}.webp`, bytes: new Uint8Array([index]) } },
    ]),
  );
}

describe('what Discord is sent', () => {
  it('is within every limit, whatever the results hold', () => {
    fc.assert(
      fc.property(results, fc.constantFrom('url', 'file', 'none'), fc.boolean(), (of, pick, canShare) => {
        const speech = speechFor('en');
        const { messages } = renderResults(of, { speech, pictures: pictures(of, pick), canShare });
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap((message) => payloadProblems(message))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks within the limits which of several pictures is meant', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt(1n, 2n ** 60n), { minLength: 1, maxLength: 12 }),
        words,
        (ids, name) => {
          const photos = ids.map((id) => ({ id: id.toString(), name }));
          expect(payloadProblems(photoPicker('123456789012345678', photos, speechFor('en')))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(['en', 'es', 'ca', 'fr', 'de', 'it', 'pt'])('opens a form that fits in %s', (locale) => {
    expect(modalPayloadProblems(refineModal(speechFor(locale)))).toEqual([]);
  });
});
