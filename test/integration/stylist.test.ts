import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import type { Product } from '../../src/catalogue/product.ts';
import { readConfig } from '../../src/config.ts';
import type { ProductGrid } from '../../src/conversation/results.ts';
import { createLogger } from '../../src/log.ts';
import { Conversation, gridOf, idsOf, noticesOf } from '../support/conversation.ts';
import { demoPicture } from '../support/pictures.ts';

let core: Core;

beforeAll(async () => {
  const config = readConfig({ DATA_DIR: inject('demoDataDirectory'), LOG_LEVEL: 'silent' });
  core = await openCore(config, createLogger('silent'), { state: 'throw-away' });
});

afterAll(() => core.close());

const person = () => new Conversation(core.handle);
const products = async (grid: ProductGrid): Promise<readonly Product[]> =>
  (await core.catalogue.get(idsOf(grid))).map(({ product }) => product);

describe('words', () => {
  it('find what they name, within the price, and say why', async () => {
    const grid = await person().ask('red dress under 80');
    expect(grid.cards.length).toBeGreaterThan(2);
    for (const { attributes, price } of await products(grid)) {
      expect(attributes.type?.some((type) => type.includes('dress'))).toBe(true);
      expect(attributes.colour).toContain('red');
      expect(price).toBeLessThanOrEqual(80);
    }
    expect(grid.chips.map(({ label }) => label)).toEqual(['dress', 'red', 'at most €80']);
    expect(grid.cards[0]?.reasons).toEqual(expect.arrayContaining(['red', 'within your price']));
    expect(grid.heading).toBe('Red dresses, at most €80');
  });

  it('leave out what is not wanted', async () => {
    const grid = await person().ask('shirt, not blue, no stripes');
    for (const { attributes } of await products(grid)) {
      expect(attributes.colour).not.toContain('blue');
      expect(attributes.pattern ?? []).not.toContain('striped');
    }
  });

  it('say what was read where a word was repaired', async () => {
    const reply = await person().say('flroal drss');
    expect(noticesOf(reply).map(({ code }) => code)).toContain('repaired');
    expect(gridOf(reply).chips.map(({ label }) => label)).toEqual(['dress', 'floral']);
  });

  it('give every picture an alternative text', async () => {
    for (const { picture } of (await person().ask('shoes')).cards) expect(picture.altText).not.toBe('');
  });
});

describe('an honest answer', () => {
  it('names the limit first when nothing is that cheap, and stays close to it', async () => {
    const reply = await person().say('red dress under 2');
    expect(noticesOf(reply)[0]).toMatchObject({
      code: 'let-go',
      text: expect.stringContaining('at most €2'),
    });
    for (const { attributes } of await products(gridOf(reply))) expect(attributes.colour).toContain('red');
  });

  it('names the wish that was let go, and every card says what it lacks', async () => {
    const reply = await person().say('striped wool wellington boots in lilac');
    const letGo = noticesOf(reply).find(({ code }) => code === 'let-go');
    expect(letGo?.text).toMatch(/letting go of “/);
    for (const card of gridOf(reply).cards) expect(card.misses.length).toBeGreaterThan(0);
  });

  it('shows nothing rather than anything when nothing comes close', async () => {
    const reply = await person().say('qwertz uiopasd fghjkl');
    expect(gridOf(reply).cards).toEqual([]);
    expect(noticesOf(reply)[0]).toMatchObject({ code: 'no-close-match' });
    expect(noticesOf(reply)[0]?.suggestions?.length).toBeGreaterThan(0);
  });

  it('suggests nothing cheaper than the cheapest, and colours that there are', async () => {
    const talk = person();
    const grid = await talk.ask('handbag under 2');
    expect(grid.suggestions.length).toBeGreaterThan(0);
    expect(grid.suggestions).not.toContain('cheaper');
    const [colour = ''] = grid.suggestions;
    const [first] = await products(await talk.ask(colour));
    expect(`in ${first?.attributes.colour?.[0]}`).toBe(colour);
  });

  it('says that it has no exchange rate', async () => {
    const reply = await person().say('dress under £30');
    expect(noticesOf(reply)[0]).toMatchObject({ code: 'other-currency' });
    expect(gridOf(reply).cards.length).toBeGreaterThan(0);
  });
});

describe('a photo', () => {
  it('finds its own product first, and shows what was searched', async () => {
    const [wanted] = await products(await person().ask('handbag'));
    const grid = await person().ask({ photo: { bytes: await demoPicture(core, wanted) } });
    expect(idsOf(grid)[0]).toBe(wanted?.id);
    const png = grid.searched.kind === 'photo' ? grid.searched.png : undefined;
    expect(Buffer.from(png?.subarray(1, 4) ?? []).toString()).toBe('PNG');
  });

  it('with words keeps its look and takes their colour', async () => {
    const [wanted] = await products(await person().ask('red dress'));
    const talk = person();
    const grid = await talk.ask({ photo: { bytes: await demoPicture(core, wanted) }, text: 'but in blue' });
    const found = await products(grid);
    expect(found.length).toBeGreaterThan(0);
    for (const { attributes } of found) expect(attributes.colour).toContain('blue');
    expect(grid.chips.map(({ kind }) => kind)).toContain('photo');
  });

  it('is never stored', async () => {
    const talk = person();
    const [wanted] = await products(await person().ask('sneakers'));
    await talk.ask({ photo: { bytes: await demoPicture(core, wanted) } });
    const stored = JSON.stringify(await core.stylist.history(talk.id));
    expect(stored).toContain('"kind":"photo"');
    expect(stored).not.toContain('png');
  });
});

describe('more like this', () => {
  it('opens a thread about the product, without the product itself', async () => {
    const talk = person();
    const [card] = (await talk.ask('floral dress')).cards;
    const reply = await talk.say({ action: card?.moreLikeThis.token ?? '' });
    expect(reply.thread?.title).toBe(card?.title);
    expect(reply.conversationId).not.toBe(talk.id);
    expect(idsOf(gridOf(reply))).not.toContain(card?.productId);
    expect(gridOf(reply).cards.length).toBeGreaterThan(2);
  });

  it('goes on in the same thread when pressed again, and when pressed inside it', async () => {
    const talk = person();
    const [card] = (await talk.ask('boots')).cards;
    const action = card?.moreLikeThis.token ?? '';
    const first = await talk.say({ action });
    expect((await talk.say({ action })).conversationId).toBe(first.conversationId);
    const inside = new Conversation(core.handle);
    inside.id = first.conversationId;
    const other = gridOf(first).cards[0]?.moreLikeThis.token ?? '';
    expect((await inside.say({ action: other })).conversationId).toBe(first.conversationId);
    expect((await core.stylist.history(talk.id))?.threads).toHaveLength(1);
  });

  it('takes words in the thread as changes to that look', async () => {
    const talk = person();
    const grid = await talk.ask('dress');
    // The dearest: of the others there may be none in green that is cheaper, and then something else is offered.
    const [anchor] = (await products(grid)).toSorted((a, b) => b.price - a.price);
    const card = grid.cards.find(({ productId }) => productId === anchor?.id);
    const thread = new Conversation(core.handle);
    thread.id = (await talk.say({ action: card?.moreLikeThis.token ?? '' })).conversationId;
    const cheaper = await products(await thread.ask('cheaper'));
    for (const { price } of cheaper) expect(price).toBeLessThan(anchor?.price ?? 0);
    const inGreen = await thread.ask('in green');
    const green = await products(inGreen);
    expect(green.length).toBeGreaterThan(0);
    for (const { attributes } of green) {
      expect(attributes.colour).toContain('green');
      expect(attributes.type?.[0]).toMatch(/dress/);
    }
    expect(inGreen.heading).toMatch(/^More like .+: .*green/);
  });

  it('works long after the search it came from is forgotten', async () => {
    const [card] = (await person().ask('scarf')).cards;
    const stranger = person();
    expect((await stranger.ask({ action: card?.moreLikeThis.token ?? '' })).cards.length).toBeGreaterThan(0);
  });
});

describe('going on', () => {
  it('pages share no product, down to the last', async () => {
    const talk = person();
    let grid = await talk.ask({ text: 'shoes', limit: 8 });
    const seen = new Set(idsOf(grid));
    for (let pages = 1; grid.next !== undefined && pages < 12; pages++) {
      grid = await talk.ask({ action: grid.next.token, limit: 8 });
      for (const id of idsOf(grid)) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    }
    expect(seen.size).toBeGreaterThan(16);
  });

  it('"more" is the next page', async () => {
    const talk = person();
    const first = await talk.ask('dress');
    const second = await talk.ask('more');
    expect(second.page).toBe(2);
    expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
  });

  it('"cheaper" is below everything that was shown', async () => {
    const talk = person();
    const shown = await products(await talk.ask('watch'));
    const cheaper = gridOf(await talk.say('cheaper'));
    const lowest = Math.min(...shown.map(({ price }) => price));
    if (cheaper.notices.some(({ code }) => code === 'let-go')) return;
    for (const { price } of await products(cheaper)) expect(price).toBeLessThan(lowest);
  });

  it('a colour replaces the colour and keeps the rest', async () => {
    const talk = person();
    await talk.ask('red dress under 100');
    expect((await talk.ask('in black')).chips.map(({ label }) => label)).toEqual([
      'dress',
      'black',
      'at most €100',
    ]);
  });

  it('another garment starts a new search within the same price', async () => {
    const talk = person();
    await talk.ask('red dress under 100');
    expect((await talk.ask('white sneakers')).chips.map(({ label }) => label)).toEqual([
      'sneakers',
      'white',
      'at most €100',
    ]);
  });

  it('"undo" goes back, "start over" forgets', async () => {
    const talk = person();
    const first = await talk.ask('red dress');
    await talk.ask('in black');
    expect(idsOf(await talk.ask('undo'))).toEqual(idsOf(first));
    expect(noticesOf(await talk.say('undo'))[0]?.code).toBe('nothing-to-undo');
    expect(noticesOf(await talk.say('start over'))[0]?.code).toBe('started-over');
    expect((await talk.ask('in black')).chips.map(({ label }) => label)).toEqual(['black']);
  });

  it('"undo" with nothing before it takes nothing away', async () => {
    const talk = person();
    await talk.ask('red dress');
    expect(noticesOf(await talk.say('undo'))[0]?.code).toBe('nothing-to-undo');
    expect((await talk.ask('in black')).chips.map(({ label }) => label)).toEqual(['dress', 'black']);
  });

  it('a size alone is a wish, said to be unknown', async () => {
    const talk = person();
    await talk.ask('red dress');
    const reply = await talk.say('size 10');
    expect(noticesOf(reply).map(({ code }) => code)).toContain('size-unknown');
    expect(gridOf(reply).chips.map(({ label }) => label)).toEqual(['dress', 'red', 'size 10']);
  });

  it('a photo starts anew within the same price', async () => {
    const talk = person();
    await talk.ask('red dress under 100');
    const [wanted] = await products(await person().ask('handbag'));
    const grid = await talk.ask({ photo: { bytes: await demoPicture(core, wanted) } });
    expect(grid.chips.map(({ label }) => label)).toEqual(['your photo', 'at most €100']);
  });

  it('a chip takes its wish away and brings it back', async () => {
    const talk = person();
    const first = await talk.ask('red floral dress');
    const floral = first.chips.find(({ label }) => label === 'floral');
    const without = await talk.ask({ action: floral?.action.token ?? '' });
    expect(without.chips.find(({ label }) => label === 'floral')?.dropped).toBe(true);
    const back = await talk.ask({
      action: without.chips.find(({ label }) => label === 'floral')?.action.token ?? '',
    });
    expect(idsOf(back)).toEqual(idsOf(first));
  });
});

describe('what cannot be used', () => {
  const truncated = async () =>
    (await demoPicture(core, (await products(await person().ask('hat')))[0])).subarray(0, 900);
  const cases: readonly (readonly [string, () => Promise<Parameters<Conversation['say']>[0]>, string])[] = [
    ['empty text', async () => '', 'nothing-to-search'],
    ['only emoji', async () => '👗👗✨', 'nothing-to-search'],
    ['10,000 characters', async () => 'dress '.repeat(1700), 'text-too-long'],
    [
      'a PDF',
      async () => ({ photo: { bytes: new Uint8Array(Buffer.from('%PDF-1.7 ...')) } }),
      'photo-not-an-image',
    ],
    ['a truncated picture', async () => ({ photo: { bytes: await truncated() } }), 'photo-damaged'],
    ['25 MB', async () => ({ photo: { bytes: new Uint8Array(25_000_000) } }), 'photo-too-large'],
    ['an unknown product', async () => ({ action: 'm:no-such-product' }), 'product-gone'],
    ['an expired button', async () => ({ action: 'n:abcdefghijkl' }), 'action-expired'],
    ['a forged button', async () => ({ action: '../../etc/passwd' }), 'action-invalid'],
  ];

  it.each(cases)('%s gets a friendly sentence, kept in the conversation', async (_name, say, code) => {
    const talk = person();
    const [notice] = noticesOf(await talk.say(await say()));
    expect(notice).toMatchObject({ code, kind: 'notice' });
    expect(notice?.text).not.toMatch(/error|exception|undefined|\n\s+at /i);
    expect((await core.stylist.history(talk.id))?.turns).toHaveLength(1);
  });

  it('does not end the conversation', async () => {
    const talk = person();
    await talk.say('red dress');
    await talk.say('👗');
    expect((await talk.ask('in black')).chips.map(({ label }) => label)).toEqual(['dress', 'black']);
  });
});

describe('hard conditions', () => {
  it('are never broken without saying so', async () => {
    const words = fc.record({
      colour: fc.constantFrom('red', 'navy', 'black', 'white', ''),
      type: fc.constantFrom('dress', 'shirt', 'shoes', 'bag', 'jacket'),
      gender: fc.constantFrom('women', 'men', ''),
      avoid: fc.constantFrom('not black', 'no stripes', 'without floral', ''),
      price: fc.integer({ min: 15, max: 150 }),
    });
    await fc.assert(
      fc.asyncProperty(words, async ({ colour, type, gender, avoid, price }) => {
        const reply = await person().say(`${gender} ${colour} ${type} under ${price}, ${avoid}`);
        const said = noticesOf(reply)[0];
        for (const { attributes, price: actual } of await products(gridOf(reply))) {
          if (said?.code !== 'let-go') expect(actual).toBeLessThanOrEqual(price);
          if (gender !== '' && attributes.gender !== undefined) {
            expect([gender, 'unisex']).toContain(attributes.gender[0]);
          }
          if (avoid === 'not black') expect(attributes.colour ?? []).not.toContain('black');
          if (avoid === 'no stripes') expect(attributes.pattern ?? []).not.toContain('striped');
          if (avoid === 'without floral') expect(attributes.pattern ?? []).not.toContain('floral');
        }
      }),
      { numRuns: 40 },
    );
  });
});
