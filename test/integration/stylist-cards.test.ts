import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { ProductCard, ProductGrid } from '../../src/conversation/results.ts';
import { Conversation, gridOf, idsOf, noticesOf } from '../support/conversation.ts';
import { openDemoCore, productsOf } from '../support/demo-core.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

const person = () => new Conversation(core.handle);
const firstOf = (cards: readonly ProductCard[]): ProductCard => {
  const [first] = cards;
  if (first === undefined) throw new Error('no cards');
  return first;
};

describe('variants of one style', () => {
  it('make one card, which says how many more there are', async () => {
    const grid = await person().ask('dress');
    const products = await productsOf(core, grid);
    const families = products.map(({ family }) => family);
    expect(new Set(families).size).toBe(families.length);
    expect(grid.cards.some(({ variants }) => variants !== undefined)).toBe(true);
    expect(grid.cards.find(({ variants }) => variants?.count === 2)?.variants?.label).toMatch(/^2 more /);
  });

  it('are all shown behind their button, and nothing else is', async () => {
    const talk = person();
    const card = (await talk.ask('dress')).cards.find(({ variants }) => variants !== undefined);
    const grid = await talk.ask({ action: card?.variants?.token ?? '' });
    expect(grid.cards).toHaveLength(card?.variants?.count ?? -1);
    expect(idsOf(grid)).not.toContain(card?.productId);
    const [own] = await core.catalogue.get([card?.productId ?? '']);
    for (const { family } of await productsOf(core, grid)) expect(family).toBe(own?.product.family);
  });

  it('do not come again on a later page', async () => {
    const talk = person();
    const families: (string | undefined)[] = [];
    let grid = await talk.ask('shirt');
    for (let page = 1; ; page += 1) {
      families.push(...(await productsOf(core, grid)).map(({ family }) => family));
      if (grid.next === undefined || page === 6) break;
      grid = await talk.ask({ action: grid.next.token });
    }
    expect(families.length).toBeGreaterThan(12);
    expect(new Set(families).size).toBe(families.length);
  });

  it('are answered kindly when there are none', async () => {
    const reply = await person().say({ action: 'v:gone' });
    expect(noticesOf(reply)[0]).toMatchObject({ code: 'product-gone' });
  });
});

describe('thumbs', () => {
  it('show neither the liked nor the disliked product again, and say what was judged', async () => {
    const talk = person();
    const before = await talk.ask({ text: 'dress', limit: 20 });
    const [liked] = before.cards;
    const up = await talk.ask({ action: liked?.like?.token ?? '', limit: 20 });
    const disliked = firstOf(up.cards);
    const down = await talk.ask({ action: disliked.dislike?.token ?? '', limit: 20 });
    expect(idsOf(up)).not.toContain(liked?.productId);
    expect(idsOf(down)).not.toContain(liked?.productId);
    expect(idsOf(down)).not.toContain(disliked.productId);
    expect(down.chips.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['liked', 'disliked']));
  });

  it('bring more of the look that was liked, and less of the one that was not', async () => {
    // One search may have little left to bring: counted over several.
    const counts = { liked: { before: 0, after: 0 }, disliked: { before: 0, after: 0 } };
    for (const words of ['dress', 'shirt', 'shoes', 'bag', 'trousers', 'skirt']) {
      for (const thumb of ['like', 'dislike'] as const) {
        const talk = person();
        const before = await talk.ask({ text: words, limit: 20 });
        const products = await productsOf(core, before);
        const judged = products.find(({ attributes }) => attributes.colour !== undefined);
        const colour = judged?.attributes.colour?.[0] ?? '';
        const card = before.cards.find(({ productId }) => productId === judged?.id);
        const after = await talk.ask({ action: card?.[thumb]?.token ?? '', limit: 20 });
        const others = async (grid: ProductGrid): Promise<number> => {
          const shown = (await productsOf(core, grid)).filter(({ id }) => id !== judged?.id);
          return shown.filter(({ attributes }) => attributes.colour?.includes(colour) === true).length;
        };
        counts[`${thumb}d`].before += await others(before);
        counts[`${thumb}d`].after += await others(after);
      }
    }
    expect(counts.liked.after).toBeGreaterThan(counts.liked.before);
    expect(counts.disliked.after).toBeLessThan(counts.disliked.before);
  });

  it('keep to what was asked for', async () => {
    const talk = person();
    const grid = await talk.ask('red dress under 80');
    const up = await talk.ask({ action: firstOf(grid.cards).like?.token ?? '' });
    for (const { attributes, price } of await productsOf(core, up)) {
      expect(attributes.type?.some((type) => type.includes('dress'))).toBe(true);
      expect(price).toBeLessThanOrEqual(80);
    }
  });

  it('are forgotten when another kind of garment is asked for, and kept when it is refined', async () => {
    const talk = person();
    const grid = await talk.ask('dress');
    await talk.ask({ action: firstOf(grid.cards).like?.token ?? '' });
    const kinds = async (text: string) => (await talk.ask(text)).chips.map(({ kind }) => kind);
    expect(await kinds('in blue')).toContain('liked');
    expect(await kinds('sneakers')).not.toContain('liked');
  });

  it('work on an answer that has been forgotten: the product in the button is where it starts', async () => {
    const card = firstOf((await person().ask('dress')).cards);
    const grid = await person().ask({ action: `l:gonegonegone:${card.productId}` });
    expect(grid.searched.kind).toBe('product');
    expect(grid.cards.length).toBeGreaterThan(0);
  });
});

describe('comparison to what was shown', () => {
  it('"darker" stays with the colour and leaves the lighter shades', async () => {
    const talk = person();
    await talk.ask('blue shirt');
    const reply = await talk.say('darker');
    expect(noticesOf(reply).map(({ code }) => code)).toContain('compared');
    for (const { attributes } of await productsOf(core, gridOf(reply))) {
      expect(attributes.colour).toContain('blue');
      expect(attributes.shade ?? []).not.toContain('sky-blue');
    }
  });

  it('"shorter sleeves" than those of the product of a thread', async () => {
    const talk = person();
    const [shirt] = await productsOf(core, await talk.ask('long sleeve t-shirt'));
    expect(shirt?.attributes.sleeve).toEqual(['long-sleeve']);
    const thread = await talk.say({ action: `m:${shirt?.id}` });
    talk.id = thread.conversationId;
    const grid = await talk.ask('shorter sleeves');
    const meant = new Set(
      grid.cards.filter(({ misses }) => misses.length === 0).map((card) => card.productId),
    );
    expect(meant.size).toBeGreaterThan(0);
    for (const { id, attributes } of await productsOf(core, grid)) {
      if (meant.has(id)) expect(attributes.sleeve).not.toContain('long-sleeve');
    }
  });
});

describe('"cheap"', () => {
  it('is a limit in this catalogue, for that kind of thing, and says which', async () => {
    const grid = await person().ask({ text: 'cheap dress', limit: 50 });
    const all = await productsOf(core, await person().ask({ text: 'dress', limit: 50 }));
    const chip = grid.chips.find(({ kind }) => kind === 'price');
    expect(chip?.label).toMatch(/^low prices \(up to €/);
    const dearest = Math.max(...(await productsOf(core, grid)).map(({ price }) => price));
    expect(dearest).toBeLessThan(Math.max(...all.map(({ price }) => price)));
  });
});

describe('"cheap" with an amount', () => {
  it.each(['cheap dress under 30', 'dress under 30, something cheap'])(
    '%s keeps the amount',
    async (text) => {
      const talk = person();
      const first = await talk.ask({ text, limit: 50 });
      const pages = [first, await talk.ask({ text: 'in blue', limit: 50 })];
      for (const grid of pages) {
        expect(grid.notices.map(({ code }) => code)).not.toContain('other-currency');
        const price = grid.chips.find(({ kind }) => kind === 'price');
        expect(price?.label).toContain('€30');
      }
      expect(first.cards.length).toBeGreaterThan(0);
      for (const { price } of await productsOf(core, first)) expect(price).toBeLessThanOrEqual(30);
    },
  );
});

describe('a kind that the catalogue lacks', () => {
  it('is named, and its next of kin are shown', async () => {
    const types = new Set((await core.catalogue.facets('type')).map(({ value }) => value));
    expect(types).not.toContain('kimono');
    const reply = await person().say('kimono');
    expect(noticesOf(reply)).toContainEqual(
      expect.objectContaining({
        code: 'type-missing',
        text: expect.stringContaining('There are no kimonos'),
      }),
    );
    for (const card of gridOf(reply).cards) expect(card.misses).toContain('not kimono');
  });
});

describe('a word of a name', () => {
  it('finds the product that bears it, and the card says so', async () => {
    const [wanted] = await productsOf(core, await person().ask('dress'));
    const known = new Set(['dress']);
    const word = (wanted?.title ?? '')
      .toLowerCase()
      .split(/\W+/)
      .find((one) => one.length > 4 && !known.has(one));
    const grid = await person().ask(`${word} dress`);
    const titles = (await productsOf(core, grid)).map(({ title }) => title.toLowerCase());
    expect(titles[0]).toContain(word);
  });
});
