import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Component } from '../fakes/discord/components.ts';
import { buttonNamed, buttonsOf, picturesOf, selectsOf, textOf } from '../fakes/discord/people/look.ts';
import type { Person } from '../fakes/discord/people/person.ts';
import type { FakeDiscord } from '../fakes/discord/server.ts';
import { demoPicture } from '../support/pictures.ts';
import { openDemoCore, openStage, productsOf, type Stage, saying, withCards } from './discord-stage.ts';

let core: Core;
let stage: Stage;
let discord: FakeDiscord;

beforeAll(async () => {
  core = await openDemoCore(inject('demoDataDirectory'));
  stage = await openStage(core);
  discord = stage.discord;
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

afterEach(() => stage.faultless());

const anna = (): Person => discord.person('anna');

/** A first answer in a channel of its own. */
async function found(
  query = 'red dress',
  person = anna(),
): Promise<{ readonly person: Person; readonly answer: APIMessage }> {
  const channel = discord.addChannel('shop').id;
  const handle = await person.slash('find', { query }, { channel });
  return { person, answer: await handle.answer(withCards) };
}

const moreLike = (message: APIMessage, index = 0): Component => {
  const buttons = buttonsOf(message).filter(({ custom_id }) => custom_id?.startsWith('m:'));
  const button = buttons[index];
  if (button === undefined) throw new Error('no such card');
  return button;
};

const attributesOf = async (message: APIMessage) =>
  (await core.catalogue.get(productsOf(message))).map(({ product }) => product.attributes);

describe('More like this', () => {
  it('answers in a thread of the message, made once and used again', async () => {
    const { person, answer } = await found();
    const first = person.press(answer, moreLike(answer, 0));
    const inThread = await discord.posted(answer.id, withCards);
    expect(textOf(await first.answer())).toContain(`<#${answer.id}>`);
    expect(productsOf(inThread)).not.toContain(productsOf(answer)[0]);
    await person.press(answer, moreLike(answer, 1)).answer();
    expect(discord.messagesIn(answer.id).filter(withCards)).toHaveLength(2);
    expect(created(answer)).toBe(1);
  });

  it('goes on in the thread', async () => {
    const { person, answer } = await found();
    person.press(answer, moreLike(answer));
    const inThread = await discord.posted(answer.id, withCards);
    const deeper = person.press(inThread, moreLike(inThread));
    const further = await deeper.answer(withCards);
    expect(further.channel_id).toBe(answer.id);
    const cheaper = await person.say(answer.id, 'cheaper', { mention: true });
    expect(productsOf(await cheaper.answer(withCards))).not.toHaveLength(0);
  });

  it('two people at once get the same thread', async () => {
    const { person, answer } = await found();
    const both = [person, discord.person('ben')];
    await Promise.all(both.map((one) => one.press(answer, moreLike(answer)).answer()));
    expect(discord.messagesIn(answer.id).filter(withCards)).toHaveLength(2);
    expect(created(answer)).toBe(1);
  });

  it('opens an archived thread again', async () => {
    const { person, answer } = await found();
    await person.press(answer, moreLike(answer)).answer();
    discord.archive(answer.id);
    await person.press(answer, moreLike(answer, 1)).answer();
    expect(discord.threadOf(answer)?.archived).toBe(false);
    expect(discord.messagesIn(answer.id).filter(withCards)).toHaveLength(2);
  });

  it('answers in place, and says why, where the thread is locked', async () => {
    const { person, answer } = await found();
    await person.press(answer, moreLike(answer)).answer();
    discord.archive(answer.id, { locked: true });
    const second = await person.press(answer, moreLike(answer, 1)).answer(withCards);
    expect(second.channel_id).toBe(answer.channel_id);
    expect(textOf(second)).toMatch(/locked/i);
  });

  it.each(['CreatePublicThreads', 'SendMessagesInThreads'] as const)(
    'answers in place, and says why, without the permission %s',
    async (permission) => {
      const { person, answer } = await found();
      discord.deny(answer.channel_id, permission);
      const placed = await person.press(answer, moreLike(answer)).answer(withCards);
      expect(placed.channel_id).toBe(answer.channel_id);
      expect(textOf(placed)).toMatch(/may not open threads/i);
      expect(discord.threadOf(answer)).toBeUndefined();
    },
  );

  it('leaves the pictures out, and says so, where nothing may be attached', async () => {
    const { person, answer } = await found();
    discord.deny(answer.channel_id, 'AttachFiles');
    person.press(answer, moreLike(answer));
    const bare = await discord.posted(answer.id, withCards);
    expect(picturesOf(bare)).toEqual([]);
    expect(textOf(bare)).toMatch(/may not attach pictures/i);
  });

  it('answers in place, and says why, where the message is deleted meanwhile', async () => {
    const { person, answer } = await found();
    discord.limits.next('POST', /threads$/, { kind: 'delay', ms: 100 });
    const handle = person.press(answer, moreLike(answer));
    await handle.acknowledged();
    discord.deleteMessage(answer);
    expect(textOf(await handle.answer(withCards))).toMatch(/is gone/i);
  });

  it('answers in place in a direct conversation', async () => {
    const person = anna();
    const answer = await (await person.slash('find', { query: 'coat' }, { channel: person.dm })).answer(
      withCards,
    );
    const more = await person.press(answer, moreLike(answer)).answer(withCards);
    expect(more.channel_id).toBe(person.dm);
  });
});

/** How often a thread was asked for successfully. */
function created(message: APIMessage): number {
  const path = `/channels/${message.channel_id}/messages/${message.id}/threads`;
  return discord.router.log.filter((one) => one.path === path && one.status === 200).length;
}

describe('the buttons of a card', () => {
  it('save and unsave', async () => {
    const { person, answer } = await found();
    const [productId] = productsOf(answer);
    await person.press(answer, buttonNamed(answer, /save/i)).answer();
    const saved = await (await person.slash('saved')).answer(withCards);
    expect(productsOf(saved)).toEqual([productId]);
    await person.press(saved, buttonNamed(saved, /u:/)).answer();
    expect(textOf(await (await person.slash('saved')).answer())).toMatch(/not saved/i);
  });

  it.each([
    ['l:', /👍/],
    ['d:', /👎/],
  ])('thumbs change what comes next (%s)', async (token, emoji) => {
    const { person, answer } = await found('dress');
    const thumb = buttonsOf(answer).find(({ custom_id }) => custom_id?.startsWith(token));
    expect(buttonNamed(answer, emoji).custom_id).toBe(thumb?.custom_id);
    const [rated] = productsOf(answer);
    person.press(answer, thumb ?? '');
    const next = await discord.posted(answer.id, withCards);
    expect(productsOf(next)).not.toEqual(productsOf(answer));
    if (token === 'd:') expect(productsOf(next)).not.toContain(rated);
  });

  it('show the other colours of a style', async () => {
    const { person, answer } = await found('shirt');
    person.press(answer, buttonNamed(answer, /v:/));
    const variants = await discord.posted(answer.id, withCards);
    const colours = (await attributesOf(variants)).map(({ colour }) => colour);
    expect(colours.length).toBeGreaterThan(0);
    expect(new Set(colours.map(String)).size).toBe(colours.length);
  });

  it('lead to the shop, by links that are links', async () => {
    const { answer } = await found('bag');
    for (const { url } of buttonsOf(answer)) if (url !== undefined) expect(url).toMatch(/^https?:\/\//);
  });
});

describe('below the cards', () => {
  it('Show more goes on where the page ended', async () => {
    const { person, answer } = await found('dress');
    person.press(answer, buttonNamed(answer, /show more/i));
    const next = await discord.posted(answer.id, withCards);
    const again = new Set(productsOf(answer));
    expect(productsOf(next).filter((id) => again.has(id))).toEqual([]);
    expect(textOf(next)).toMatch(/page 2/);
  });

  it('suggestions say their words', async () => {
    const { person, answer } = await found('red dress');
    const button = buttonNamed(answer, /^in /);
    person.press(answer, button);
    const next = await discord.posted(answer.id, withCards);
    // Where there are few in that colour, others follow: none comes before what the button says.
    const wished = (await attributesOf(next)).map(({ colour }) => button.label === `in ${colour?.[0]}`);
    expect(wished[0]).toBe(true);
    expect(wished).toEqual(wished.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('a wish is dropped and brought back by the select', async () => {
    const { person, answer } = await found('red dress');
    const [select] = selectsOf(answer);
    const red = select?.options?.find(({ label }) => /red/.test(label));
    person.choose(answer, select ?? '', [red?.value ?? '']);
    const without = await discord.posted(answer.id, withCards);
    const [dropped] = selectsOf(without);
    const back = dropped?.options?.find(({ label }) => /red/.test(label));
    expect(back?.label).not.toBe(red?.label);
    const again = await person.choose(without, dropped ?? '', [back?.value ?? '']).answer(withCards);
    for (const { colour } of await attributesOf(again)) expect(colour).toContain('red');
  });
});

describe('the form that refines', () => {
  it('changes words, price and colour', async () => {
    const { person, answer } = await found('dress');
    const opened = person.press(answer, buttonNamed(answer, /refine/i));
    await person.submitModal(opened, { words: 'no stripes', price: '90', colour: ['blue'] });
    const refined = await discord.posted(answer.id, withCards);
    const products = await core.catalogue.get(productsOf(refined));
    for (const { product } of products) {
      expect(product.price).toBeLessThanOrEqual(90);
      expect(product.attributes.colour).toContain('blue');
      expect(product.attributes.pattern ?? []).not.toContain('striped');
    }
  });

  it('takes a picture', async () => {
    const { person, answer } = await found('dress');
    const [hit] = await core.catalogue.get(productsOf((await found('blue shirt')).answer));
    const bytes = await demoPicture(core, hit?.product);
    const opened = person.press(answer, buttonNamed(answer, /refine/i));
    await person.submitModal(opened, { photo: [{ bytes }] });
    expect(productsOf(await discord.posted(answer.id, withCards))).not.toHaveLength(0);
  });

  it('speaks the person’s language', async () => {
    const { answer } = await found('dress');
    const opened = discord.person('dora', { locale: 'de' }).press(answer, buttonNamed(answer, /refine/i));
    expect(JSON.stringify(await opened.modal())).toMatch(/rot/);
  });
});

describe('what cannot be', () => {
  it.each([
    'm:no-such-product',
    'n:aaaaaaaaaaaa',
    'c:aaaaaaaaaaaa:0',
    'x',
    '/share:zzz',
    '/photo:1:2',
    'm:',
    '/say:',
  ])('a button %s answers kindly', async (id) => {
    const { person, answer } = await found();
    const handle = person.forge(answer, id);
    const said = await Promise.race([handle.answer(), discord.posted(answer.id)]);
    expect(textOf(said).length).toBeGreaterThan(10);
    expect(handle.acknowledgedMs).toBeLessThan(1000);
  });

  it('an answer where the bot may not write is given privately, or not at all', async () => {
    const person = anna();
    const channel = discord.addChannel('silent').id;
    discord.deny(channel, 'SendMessages');
    await person.say(channel, 'red dress', { mention: true });
    expect(textOf(await discord.posted(person.dm))).toContain(`<#${channel}>`);
    const shy = anna();
    shy.user.blocksDms = true;
    await shy.say(channel, 'red dress', { mention: true });
    await discord.until(
      'the refusal',
      () =>
        discord.router.log.some(({ status, path }) => status === 403 && path.includes(shy.dm)) || undefined,
    );
    expect(textOf(await (await anna().slash('find', { query: 'red dress' })).answer(withCards))).toMatch(
      /dress/,
    );
  });

  it('a private answer stays private when its buttons are pressed', async () => {
    const person = anna();
    const answer = await (await person.slash('find', { query: 'coat', private: true })).answer(withCards);
    const more = person.press(answer, moreLike(answer));
    await more.answer(withCards);
    expect(more.visibleTo).toBe(person.id);
    expect(discord.threadOf(answer)).toBeUndefined();
  });

  it('an answer that takes longer than its token lives comes as a new message', async () => {
    const slow = await openStage(core, {
      bot: {
        handle: async (request) => {
          slow.discord.world.skip(16 * 60_000);
          return core.handle(request);
        },
      },
    });
    const person = slow.discord.person('anna');
    await person.slash('find', { query: 'red dress' });
    const late = await slow.discord.posted(slow.discord.channel.id, withCards);
    expect(textOf(late)).toMatch(/longer than Discord waits/i);
    slow.faultless();
    await slow.close();
  });
});

describe('with the message content intent', () => {
  it('reads along in its threads, and nowhere else', async () => {
    const privilegedIntents = GatewayIntentBits.MessageContent;
    const open = await openStage(core, { privilegedIntents, bot: { messageContent: true } });
    const person = open.discord.person('anna');
    const answer = await (await person.slash('find', { query: 'red dress' })).answer(withCards);
    await person.press(answer, moreLike(answer)).answer(saying(/<#/));
    const plain = await person.say(answer.id, 'in blue');
    expect(productsOf(await plain.answer(withCards))).not.toHaveLength(0);
    const aside = await person.say(open.discord.channel.id, 'blue shirt');
    await (await person.slash('help')).answer();
    expect(aside.states).toEqual([]);
    await open.close();
  });
});
