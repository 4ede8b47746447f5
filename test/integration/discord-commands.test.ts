import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { registerCommands } from '../../src/platforms/discord/registration/register.ts';
import { buttonNamed, buttonsOf, picturesOf, textOf } from '../fakes/discord/people/look.ts';
import type { Person } from '../fakes/discord/people/person.ts';
import type { FakeDiscord } from '../fakes/discord/server.ts';
import { demoPicture } from '../support/pictures.ts';
import {
  fetchPictures,
  openDemoCore,
  openStage,
  productsOf,
  type Stage,
  saying,
  withCards,
} from './discord-stage.ts';

let core: Core;
let stage: Stage;
let discord: FakeDiscord;
let photo: { readonly productId: string; readonly bytes: Uint8Array };

beforeAll(async () => {
  core = await openDemoCore(inject('demoDataDirectory'));
  stage = await openStage(core);
  discord = stage.discord;
  const [hit] = await core.catalogue.search({
    vector: (await core.encoder.encodeText(['red floral dress']))[0] ?? new Float32Array(),
    filter: [],
    limit: 1,
  });
  photo = { productId: hit?.product.id ?? '', bytes: await demoPicture(core, hit?.product) };
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

afterEach(() => {
  stage.faultless();
  const slowest = Math.max(0, ...discord.interactions.all.map(({ acknowledgedMs = 9999 }) => acknowledgedMs));
  expect(slowest).toBeLessThan(1000);
});

const anna = (options?: Parameters<FakeDiscord['person']>[1]): Person => discord.person('anna', options);

describe('/find', () => {
  it('shows products with their pictures, alt text, price and reasons', async () => {
    const handle = await anna().slash('find', { query: 'red dress' });
    const answer = await handle.answer();
    expect(productsOf(answer)).toHaveLength(3);
    expect(textOf(answer)).toMatch(/Red dresses[\s\S]*€\d+[\s\S]*red/);
    for (const { description } of picturesOf(answer)) expect(description).toMatch(/dress/i);
    const pictures = await fetchPictures(answer);
    expect(pictures).toHaveLength(3);
    for (const bytes of pictures) expect((await sharp(bytes).metadata()).format).toBe('webp');
    expect(handle.visibleTo).toBe('everyone');
  });

  it('obeys the highest price and the brand', async () => {
    const [brand] = await core.catalogue.facets('brand');
    const handle = await anna().slash('find', { query: 'shirt', max_price: 60, brand: brand?.value });
    const answer = await handle.answer(withCards);
    const found = (await core.catalogue.get(productsOf(answer))).map(({ product }) => product);
    for (const { price } of found) expect(price).toBeLessThanOrEqual(60);
    // Where there are few, others follow, and it is said.
    const others = found.filter((product) => product.brand?.toLowerCase() !== brand?.value);
    expect(found[0]?.brand?.toLowerCase()).toBe(brand?.value);
    if (others.length > 0) expect(textOf(answer)).toContain(`letting go of “${brand?.value}”`);
  });

  it('looks at a photo, and says that it does', async () => {
    const handle = await anna().slash('find', { photo: { bytes: photo.bytes } });
    const answer = await handle.answer(withCards);
    expect(productsOf(answer)).toContain(photo.productId);
    expect(handle.states.map(({ message }) => textOf(message))).toContainEqual(
      expect.stringMatching(/looking at your photo/i),
    );
  });

  it('takes a photo with words', async () => {
    const handle = await anna().slash('find', { photo: { bytes: photo.bytes }, query: 'but in blue' });
    const found = await core.catalogue.get(productsOf(await handle.answer(withCards)));
    expect(found.flatMap(({ product }) => product.attributes.colour)).toContain('blue');
  });

  it('asks for something where nothing is given', async () => {
    const handle = await anna().slash('find');
    expect(textOf(await handle.answer())).not.toBe('');
  });

  it('is seen by one person alone where they wish, and shared once', async () => {
    const person = anna();
    const handle = await person.slash('find', { query: 'green skirt', private: true });
    const answer = await handle.answer(withCards);
    expect(handle.visibleTo).toBe(person.id);
    const shared = person.press(answer, buttonNamed(answer, /share/i));
    const shown = await shared.answer(withCards);
    expect(shown.flags).not.toBe(answer.flags);
    expect(productsOf(shown)).toEqual(productsOf(answer));
    expect(textOf(shown)).toContain(`<@${person.id}>`);
    const again = person.press(answer, buttonNamed(answer, /share/i));
    expect(textOf(await again.answer())).toMatch(/already/i);
    expect(again.states.some(({ message }) => withCards(message))).toBe(false);
  });
});

describe('completion', () => {
  it.each([
    ['query', 'flo', 'floral'],
    ['query', 'red dr', 'red dress'],
  ])('of %s %s offers %s', async (option, typed, offered) => {
    const handle = await anna().autocomplete('find', option, typed);
    expect((await handle.choices()).map(({ value }) => value)).toContain(offered);
  });

  it('knows words of the person’s language', async () => {
    const handle = await anna({ locale: 'de' }).autocomplete('find', 'query', 'rot');
    expect((await handle.choices()).map(({ value }) => value)).toContain('rot');
  });

  it('offers the brands of the catalogue', async () => {
    const [brand] = await core.catalogue.facets('brand');
    const handle = await anna().autocomplete('find', 'brand', brand?.value.slice(0, 3) ?? '');
    expect((await handle.choices()).map(({ value }) => value)).toContain(brand?.value);
  });

  it('offers products, which /similar then takes', async () => {
    const person = anna();
    const [choice] = await (await person.autocomplete('similar', 'product', 'red dress')).choices();
    const handle = await person.slash('similar', { product: choice?.value });
    const answer = await handle.answer(withCards);
    expect(productsOf(answer)).not.toContain(choice?.value);
    expect(productsOf(answer)).not.toHaveLength(0);
  });
});

describe('other commands', () => {
  it('/similar takes words too', async () => {
    const handle = await anna().slash('similar', { product: 'navy striped shirt' });
    expect(productsOf(await handle.answer(withCards))).not.toHaveLength(0);
  });

  it('/help says what can be said, to who asks alone', async () => {
    const person = anna();
    const handle = await person.slash('help');
    expect(textOf(await handle.answer())).toMatch(/photo/i);
    expect(handle.visibleTo).toBe(person.id);
  });

  it('/saved shows what was saved, /forget forgets it when it is confirmed', async () => {
    const person = anna();
    expect(textOf(await (await person.slash('saved')).answer())).toMatch(/not saved/i);
    const answer = await (await person.slash('find', { query: 'blue shirt' })).answer(withCards);
    await person.press(answer, buttonNamed(answer, /save/i)).answer();
    const saved = await (await person.slash('saved')).answer(withCards);
    expect(productsOf(saved)).toEqual(productsOf(answer).slice(0, 1));
    const asked = await (await person.slash('forget')).answer();
    expect(productsOf(await (await person.slash('saved')).answer())).toHaveLength(1);
    await person.press(asked, buttonNamed(asked, /forget/i)).answer();
    expect(textOf(await (await person.slash('saved')).answer())).toMatch(/not saved/i);
  });

  it('/language is kept', async () => {
    const person = anna();
    await (await person.slash('language', { language: 'de' })).answer();
    const handle = await person.slash('find', { query: 'rotes Kleid' });
    const found = await core.catalogue.get(productsOf(await handle.answer(withCards)));
    expect(found.every(({ product }) => product.attributes.colour?.includes('red'))).toBe(true);
  });

  it('/catalogue tells admins how large it is, and nobody else', async () => {
    await expect(anna().slash('catalogue')).rejects.toThrow('for admins');
    const handle = await anna({ admin: true }).slash('catalogue');
    const { count } = await core.catalogue.info();
    expect(textOf(await handle.answer())).toMatch(new RegExp(`${count}[\\s\\S]*threadfinder-mini`));
  });

  it('/settings makes a server’s answers private', async () => {
    const guild = discord.addGuild('Quiet');
    const channel = discord.addChannel('general', guild).id;
    await (await anna({ admin: true }).slash('settings', { private: true }, { channel })).answer();
    const person = anna();
    const handle = await person.slash('find', { query: 'dress' }, { channel });
    await handle.answer(withCards);
    expect(handle.visibleTo).toBe(person.id);
  });

  it('/style opens a thread to talk in, where mentions go on with what was said', async () => {
    const person = anna();
    const opened = await (await person.slash('style')).answer(saying(/<#\d+>/));
    const thread = /<#(\d+)>/.exec(textOf(opened))?.[1] ?? '';
    await discord.posted(thread);
    await (await person.say(thread, 'red dress', { mention: true })).answer(withCards);
    const blue = await (await person.say(thread, 'in blue', { mention: true })).answer(withCards);
    const found = await core.catalogue.get(productsOf(blue));
    for (const { product } of found) {
      expect(product.attributes).toMatchObject({ colour: expect.arrayContaining(['blue']) });
      expect(product.attributes.type?.some((type) => type.includes('dress'))).toBe(true);
    }
  });

  it('are registered once, and found to be so', async () => {
    const writes = discord.commands.writes;
    const { differences, total } = await registerCommands({
      token: discord.token,
      api: discord.api,
      dryRun: false,
    });
    expect(differences).toEqual([]);
    expect(total).toBe(discord.commands.of('global').length);
    expect(discord.commands.writes).toBe(writes);
  });
});

describe('a message’s menu', () => {
  it('finds lookalikes of its picture', async () => {
    const said = await anna().say(discord.channel.id, 'my new dress', {
      attachments: [{ bytes: photo.bytes }],
    });
    const handle = await anna().contextMenu('Find lookalikes', said.message);
    expect(productsOf(await handle.answer(withCards))).toContain(photo.productId);
  });

  it('asks which picture is meant where there are several', async () => {
    const person = anna();
    const other = await sharp({ create: { width: 90, height: 90, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const said = await person.say(discord.channel.id, '', {
      attachments: [
        { bytes: other, name: 'one.png' },
        { bytes: photo.bytes, name: 'two.jpg' },
      ],
    });
    const handle = await person.contextMenu('Find lookalikes', said.message);
    const asked = await handle.answer((message) => buttonsOf(message).length === 2);
    expect(picturesOf(asked)).toHaveLength(2);
    const picked = person.press(asked, buttonNamed(asked, /Picture 2/));
    expect(productsOf(await picked.answer(withCards))).toContain(photo.productId);
  });

  it('finds from its words', async () => {
    const said = await anna().say(discord.channel.id, 'I want a red dress');
    const handle = await anna().contextMenu('Find from text', said.message);
    expect(textOf(await handle.answer(withCards))).toMatch(/red dress/i);
  });

  it.each([
    ['Find lookalikes', 'only words', /no picture/i],
    ['Find from text', '', /no words/i],
  ])('%s says where there is nothing of the kind', async (name, text, sentence) => {
    const said = await anna().say(discord.channel.id, text);
    expect(textOf(await (await anna().contextMenu(name, said.message)).answer())).toMatch(sentence);
  });
});

describe('a message', () => {
  it('with a photo is answered in a direct conversation, which goes on', async () => {
    const person = anna();
    const said = await person.say(person.dm, '', { attachments: [{ bytes: photo.bytes }] });
    expect(productsOf(await said.answer(withCards))).toContain(photo.productId);
    const more = await person.say(person.dm, 'cheaper');
    expect(productsOf(await more.answer(withCards))).not.toHaveLength(0);
  });

  it('that mentions the bot is answered in the channel', async () => {
    const person = anna();
    const said = await person.say(discord.channel.id, '', {
      attachments: [{ bytes: photo.bytes }],
      mention: true,
    });
    expect(productsOf(await said.answer(withCards))).toContain(photo.productId);
    const words = await person.say(discord.channel.id, 'green skirt', { mention: true });
    expect(textOf(await words.answer(withCards))).toMatch(/green skirt/i);
  });

  it('with several photos is asked back which one', async () => {
    const person = anna();
    const attachments = [
      { bytes: photo.bytes, name: 'a.jpg' },
      { bytes: photo.bytes, name: 'b.jpg' },
    ];
    const said = await person.say(discord.channel.id, '', { attachments, mention: true });
    const asked = await said.answer((message) => buttonsOf(message).length === 2);
    const picked = person.press(asked, buttonNamed(asked, /Picture 2/));
    expect(productsOf(await picked.answer(withCards))).toContain(photo.productId);
  });

  it('that is not for the bot is left alone', async () => {
    const person = anna();
    const aside = await person.say(discord.channel.id, 'nice weather');
    await (await person.say(discord.channel.id, 'blue shirt', { mention: true })).answer(withCards);
    const replies = aside.states.filter(
      ({ message }) => message.message_reference?.message_id === aside.message.id,
    );
    expect(replies).toEqual([]);
  });
});

describe('where only the person installed the bot', () => {
  it('answers in place, with few follow-ups', async () => {
    const guild = discord.addGuild('Elsewhere', { installed: false });
    const channel = discord.addChannel('chat', guild).id;
    const person = anna();
    const answer = await (await person.slash('find', { query: 'red dress' }, { channel })).answer(withCards);
    const more = person.press(answer, buttonNamed(answer, /more like/i));
    expect(productsOf(await more.answer(withCards))).not.toHaveLength(0);
    expect(more.interaction.followUps).toBeLessThanOrEqual(5);
  });
});
