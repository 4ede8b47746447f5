import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { shortId } from '../../src/conversation/memory.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import { Conversation, gridOf, idsOf, noticesOf } from '../support/conversation.ts';
import { openDemoCore } from '../support/demo-core.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

const someone = () => `test:person:${shortId()}`;
const talkAs = (personId: string, locale = 'en') => new Conversation(core.handle, { personId, locale });

describe('saved products', () => {
  it('are kept for the person, latest first, wherever they say so', async () => {
    const anna = someone();
    const talk = talkAs(anna);
    const [first, second] = (await talk.ask('dress')).cards;
    const reply = await talk.say({ action: first?.save?.token ?? '' });
    expect(reply).toMatchObject({ passing: true, toggle: { on: true } });
    await talk.say({ action: second?.save?.token ?? '' });
    const list = gridOf(await talkAs(anna).say('show saved'));
    expect(idsOf(list)).toEqual([second?.productId, first?.productId]);
    expect(list.cards.every(({ save }) => save?.on)).toBe(true);
  });

  it('come off again', async () => {
    const talk = talkAs(someone());
    const [card] = (await talk.ask('dress')).cards;
    const { toggle } = await talk.say({ action: card?.save?.token ?? '' });
    const off = await talk.say({ action: toggle?.token ?? '' });
    expect(off.toggle).toMatchObject({ on: false, token: card?.save?.token });
    const empty = await talk.say({ command: 'saved' });
    expect(noticesOf(empty)[0]).toMatchObject({ code: 'saved-empty' });
  });

  it('are marked on every card of theirs, also in what was answered before', async () => {
    const ben = someone();
    const talk = talkAs(ben);
    const [card] = (await talk.ask('sneakers')).cards;
    await talk.say({ action: card?.save?.token ?? '' });
    expect(
      (await talk.ask('sneakers')).cards.find(({ productId }) => productId === card?.productId),
    ).toMatchObject({ save: { on: true } });
    const history = await core.stylist.history(talk.id, ben);
    const [turn] = history?.turns ?? [];
    const grid = turn?.results.find((result) => result.kind === 'product-grid');
    expect(grid?.cards.find(({ productId }) => productId === card?.productId)?.save?.on).toBe(true);
  });

  it('are nobody else’s', async () => {
    const talk = talkAs(someone());
    const [card] = (await talk.ask('dress')).cards;
    await talk.say({ action: card?.save?.token ?? '' });
    expect(noticesOf(await talkAs(someone()).say('show saved'))[0]).toMatchObject({ code: 'saved-empty' });
  });

  it('leave the conversation where it was', async () => {
    const talk = talkAs(someone());
    const [card] = (await talk.ask('red dress')).cards;
    await talk.say({ action: card?.save?.token ?? '' });
    expect((await core.stylist.history(talk.id))?.turns).toHaveLength(1);
    expect((await talk.ask('under 100')).chips.map(({ label }) => label)).toEqual([
      'dress',
      'red',
      'at most €100',
    ]);
  });

  it('cannot be kept for nobody, and a product that is gone cannot be saved', async () => {
    const nameless = new Conversation(core.handle);
    expect((await nameless.ask('dress')).cards[0]?.save).toBeUndefined();
    expect(noticesOf(await nameless.say({ action: 's:any' }))[0]).toMatchObject({ code: 'person-unknown' });
    expect(noticesOf(await talkAs(someone()).say({ action: 's:gone' }))[0]).toMatchObject({
      code: 'product-gone',
    });
  });
});

describe('a chosen language', () => {
  it('is answered in, whatever the platform says, from then on and everywhere', async () => {
    const carla = someone();
    const reply = await talkAs(carla).say({ command: 'language', text: 'Spanish' });
    expect(reply.language).toBe('es');
    const answer = await talkAs(carla).say('dress');
    expect(answer.language).toBe('es');
    expect(gridOf(answer).cards[0]?.moreLikeThis.label).toBe(speechFor('es').say('card.more-like-this'));
  });

  it('may be named in any language; another is answered with those that are spoken', async () => {
    const talk = talkAs(someone());
    for (const name of ['Deutsch', 'alemán', 'German', 'de', 'de-AT']) {
      expect((await talk.say({ command: 'language', text: name })).language).toMatch(/^de/);
    }
    const reply = await talkAs(someone()).say({ command: 'language', text: 'Klingon' });
    expect(noticesOf(reply)[0]).toMatchObject({
      code: 'language-unknown',
      text: expect.stringContaining('català'),
    });
  });
});

describe('/forget', () => {
  it('asks first, then erases what was said, saved and chosen', async () => {
    const dora = someone();
    const talk = talkAs(dora);
    const [card] = (await talk.ask('dress')).cards;
    await talk.say({ action: card?.save?.token ?? '' });
    await talk.say({ command: 'language', text: 'fr' });
    const asked = noticesOf(await talk.say('/forget'))[0];
    expect(asked?.code).toBe('forget-ask');
    expect((await core.stylist.history(talk.id))?.turns.length).toBeGreaterThan(0);
    const done = await talk.say({ action: asked?.actions?.[0]?.token ?? '' });
    expect(noticesOf(done)[0]).toMatchObject({ code: 'forgotten' });
    expect(await core.stylist.history(talk.id)).toBeUndefined();
    expect(noticesOf(await talk.say('show saved'))[0]).toMatchObject({ code: 'saved-empty' });
    expect((await talk.say('dress')).language).toBe('en');
  });

  it('leaves nothing of the person in the state', async () => {
    const eve = someone();
    const talk = talkAs(eve);
    const grid = await talk.ask('zanzibar dress');
    const thread = await talk.say({ action: grid.cards[0]?.moreLikeThis.token ?? '' });
    await new Conversation(core.handle, { personId: eve, conversationId: thread.conversationId }).say(
      'in blue',
    );
    await talk.say({ action: 'f:' });
    for (const space of ['conversation', 'result', 'saved', 'person'] as const) {
      const entries = await core.state.list(space, '');
      expect(JSON.stringify(entries)).not.toContain('zanzibar');
      expect(JSON.stringify(entries)).not.toContain(eve);
      expect(entries.some(([key]) => key.startsWith(talk.id))).toBe(false);
    }
  });

  it('leaves what others said in the same conversation', async () => {
    const conversationId = `test:${shortId()}`;
    const fay = someone();
    const gus = new Conversation(core.handle, { personId: someone(), conversationId });
    await new Conversation(core.handle, { personId: fay, conversationId }).say('dress');
    await gus.say('under 100');
    await new Conversation(core.handle, { personId: fay, conversationId }).say({ action: 'f:' });
    const history = await core.stylist.history(conversationId);
    expect(history?.turns.map(({ said }) => said.text)).toEqual(['under 100']);
  });
});

describe('/catalogue', () => {
  it('tells the state of the catalogue', async () => {
    const { results } = await talkAs(someone()).say('/catalogue');
    const sheet = results.find((result) => result.kind === 'fact-sheet');
    const { count } = await core.catalogue.info();
    expect(sheet?.facts).toContainEqual({ label: 'Products', value: String(count) });
    expect(sheet?.facts.map(({ value }) => value).join(' ')).toContain('threadfinder-mini');
  });
});
