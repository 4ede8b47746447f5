import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { areRelated } from '../../src/vocabulary/values.ts';
import { Conversation, noticesOf } from '../support/conversation.ts';
import { openDemoCore, productsOf } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

/** The picture of a product that states these words. */
async function photoOf(words: string) {
  const [product] = await productsOf(core, await new Conversation(core.handle).ask(words));
  return { product, photo: { bytes: await demoPicture(core, product) } };
}

describe('a photo', () => {
  it('is answered with what was seen in it', async () => {
    const { photo } = await photoOf('red dress');
    const said = noticesOf(await new Conversation(core.handle).say({ photo }));
    expect(said.find(({ code }) => code === 'seen')?.text).toMatch(/^I see a .*dress.*\.$/);
  });

  it('is described in the language of the person', async () => {
    const { photo } = await photoOf('red dress');
    const said = noticesOf(await new Conversation(core.handle, { locale: 'fr' }).say({ photo }));
    expect(said.find(({ code }) => code === 'seen')?.text).toMatch(/^Je vois : robe/);
  });

  it('makes no condition of what was seen', async () => {
    const { photo } = await photoOf('red dress');
    const reply = await new Conversation(core.handle).say({ photo });
    expect(reply.search?.query.want).toEqual({});
  });

  it('with "but in blue" keeps its garment and loses its colour', async () => {
    for (const words of ['red dress', 'black sneakers', 'white t-shirt']) {
      const { product, photo } = await photoOf(words);
      const grid = await new Conversation(core.handle).ask({ photo, text: 'this but in blue', limit: 6 });
      const found = await productsOf(core, grid);
      const [type = ''] = product?.attributes.type ?? [];
      const types = found.filter(({ attributes }) => areRelated('type', attributes.type?.[0] ?? '', type));
      expect(found.length).toBeGreaterThan(2);
      for (const { attributes } of found) expect(attributes.colour).toContain('blue');
      expect([words, types.length / found.length >= 0.6]).toEqual([words, true]);
    }
  });

  it('can be compared with: "but darker" is darker than what it shows', async () => {
    const { photo } = await photoOf('light blue shirt');
    const reply = await new Conversation(core.handle).say({ photo, text: 'this but darker' });
    expect(reply.search?.query.want.colour?.map(({ value }) => value)).toEqual(['blue']);
  });
});
