import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Product } from '../../src/catalogue/product.ts';
import type { StyleQuery } from '../../src/query/style-query.ts';
import { acceptedValues } from '../../src/ranking/plan.ts';
import type { Attribute } from '../../src/vocabulary/attributes.ts';
import { Conversation, gridOf, idsOf } from '../support/conversation.ts';
import { openDemoCore, productsOf } from '../support/demo-core.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

const RUNS = { numRuns: 40 };

const colours = ['red', 'blue', 'green', 'black', 'white', 'pink', 'navy', 'yellow'];
const patterns = ['floral', 'striped', 'checked', 'polka dot'];
const types = ['dress', 'shirt', 't-shirt', 'jeans', 'sneakers', 'handbag', 'skirt', 'jacket', 'shoes'];

/** What is said twice, wished and not, is no independent phrase. */
const CONTRARY = [
  ['navy', 'blue'],
  ['striped', 'stripes'],
  ['polka dot', 'dots'],
  ['floral', 'flowers'],
] as const;

function isContrary(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    one === other || CONTRARY.some((pair) => pair.some((p) => p === one) && pair.some((p) => p === other))
  );
}

/** A message of independent phrases. */
const anyWishes = fc.record({
  type: fc.constantFrom(...types),
  colour: fc.option(fc.constantFrom(...colours), { nil: undefined }),
  pattern: fc.option(fc.constantFrom(...patterns), { nil: undefined }),
  gender: fc.option(fc.constantFrom('women', 'men'), { nil: undefined }),
  max: fc.option(fc.integer({ min: 15, max: 150 }), { nil: undefined }),
  notColour: fc.option(fc.constantFrom(...colours), { nil: undefined }),
  noPattern: fc.option(fc.constantFrom('stripes', 'dots', 'flowers'), { nil: undefined }),
});

const wishes = anyWishes.filter(
  ({ colour, notColour, pattern, noPattern }) =>
    !isContrary(colour, notColour) && !isContrary(pattern, noPattern),
);

type Wishes = Parameters<Parameters<typeof wishes.map>[0]>[0];

function phrasesOf({ type, colour, pattern, gender, max, notColour, noPattern }: Wishes): readonly string[] {
  return [
    [colour, pattern, type].filter((word) => word !== undefined).join(' '),
    ...(gender === undefined ? [] : [`for ${gender}`]),
    ...(max === undefined ? [] : [`under ${max}`]),
    ...(notColour === undefined ? [] : [`not ${notColour}`]),
    ...(noPattern === undefined ? [] : [`no ${noPattern}`]),
  ];
}

const sentence = (phrases: readonly string[]) => phrases.join(', ');

/** What breaks a hard condition of the query: price where it was not let go, gender, anything avoided. */
function violations(product: Product, query: StyleQuery, letGo: readonly string[]): readonly string[] {
  const { price, want, avoid } = query;
  const broken: string[] = [];
  if (!letGo.includes('price') && price?.max !== undefined && product.price > price.max) broken.push('price');
  const genders = product.attributes.gender;
  const wanted = acceptedValues('gender', want.gender ?? []);
  if (want.gender !== undefined && genders?.every((one) => !wanted.includes(one))) broken.push('gender');
  for (const [attribute, list] of Object.entries(avoid) as [Attribute, NonNullable<typeof avoid.colour>][]) {
    const avoided = acceptedValues(attribute, list);
    if (product.attributes[attribute]?.some((one) => avoided.includes(one))) broken.push(attribute);
  }
  return broken;
}

describe('whatever is asked', () => {
  it('no product breaks a hard condition, on any page', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.boolean(), async (asked, isCheap) => {
        const talk = new Conversation(core.handle);
        const said = sentence(phrasesOf(asked));
        const first = await talk.say(isCheap ? `cheap ${said}` : said);
        const pages = [first];
        const { next } = gridOf(first);
        if (next !== undefined) pages.push(await talk.say({ action: next.token }));
        for (const reply of pages) {
          const { query, letGo = [] } = reply.search ?? {};
          for (const product of await productsOf(core, gridOf(reply))) {
            expect(query === undefined ? [] : violations(product, query, letGo)).toEqual([]);
            if (!letGo.includes('price')) expect(product.price).toBeLessThanOrEqual(asked.max ?? Infinity);
          }
        }
      }),
      RUNS,
    );
  });

  it('pages share no product', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (asked) => {
        const talk = new Conversation(core.handle);
        let grid = await talk.ask({ text: sentence(phrasesOf(asked)), limit: 5 });
        const shown = [...idsOf(grid)];
        for (let page = 2; grid.next !== undefined && page <= 5; page += 1) {
          grid = await talk.ask({ action: grid.next.token, limit: 5 });
          shown.push(...idsOf(grid));
        }
        expect(new Set(shown).size).toBe(shown.length);
      }),
      RUNS,
    );
  });

  it('a chip that is taken away was never said', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat(10), async (asked, at) => {
        const phrases = phrasesOf(asked);
        // The first phrase is the garment with its looks; the others are one wish each.
        if (phrases.length < 2) return;
        const index = 1 + (at % (phrases.length - 1));
        const talk = new Conversation(core.handle);
        const all = await talk.ask(sentence(phrases));
        const never = await new Conversation(core.handle).ask(
          sentence(phrases.filter((_, place) => place !== index)),
        );
        const kept = new Set(never.chips.map(({ id }) => id));
        const extra = all.chips.filter(({ id }) => !kept.has(id));
        let grid = all;
        for (const { id } of extra) {
          const chip = grid.chips.find((one) => one.id === id);
          grid = await talk.ask({ action: chip?.action.token ?? '' });
        }
        expect(idsOf(grid)).toEqual(idsOf(never));
        expect(grid.heading).toBe(never.heading);
      }),
      RUNS,
    );
  });

  it('the order of independent phrases does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.nat(), async (asked, seed) => {
        const phrases = phrasesOf(asked);
        const turned = phrases.map((_, index) => phrases[(index + seed) % phrases.length] ?? '');
        const [one, other] = await Promise.all(
          [phrases, turned].map((said) => new Conversation(core.handle).ask(sentence(said))),
        );
        expect(other && idsOf(other)).toEqual(one && idsOf(one));
      }),
      RUNS,
    );
  });
});
