import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { picturesOf, textOf } from '../fakes/slack/people/look.ts';
import type { Person } from '../fakes/slack/people/person.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';
import { openStage, picturesIn, productsOf, type Stage, saying, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;
let photo: { readonly productId: string; readonly bytes: Uint8Array };

beforeAll(async () => {
  core = await openDemoCore();
  const [hit] = await core.catalogue.search({
    vector: (await core.encoder.encodeText(['red floral dress']))[0] ?? new Float32Array(),
    filter: [],
    limit: 1,
  });
  photo = { productId: hit?.product.id ?? '', bytes: await demoPicture(core, hit?.product) };
});

afterAll(() => core.close());

const anna = (options?: Parameters<FakeSlack['person']>[1]): Person => slack.person('anna', options);

/** A channel of its own, so that answers cannot be taken for others'. */
const somewhere = (options?: Parameters<FakeSlack['addChannel']>[1]): string =>
  slack.addChannel('shop', options).id;

/** The bot's first message with products in a place. */
const answerIn = (channel: string) => slack.posted(channel, withCards);

const blank = { width: 50, height: 50, channels: 3, background: 'white' } as const;

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  beforeAll(async () => {
    stage = await openStage(core, { mode });
    slack = stage.slack;
  });

  afterAll(() => stage.close());
  afterEach(() => stage.promptAndFaultless());

  describe('/find', () => {
    it('shows the channel products with their pictures, alt text, price and reasons', async () => {
      const channel = somewhere();
      const answer = await anna().slash('/find', 'red dress', { channel }).answer(withCards);
      expect(productsOf(answer)).toHaveLength(6);
      expect(textOf(answer)).toMatch(/Red dresses[\s\S]*€\d+[\s\S]*red/);
      for (const { alt_text: words } of picturesOf(answer)) expect(words).toMatch(/dress/i);
      const pictures = picturesIn(slack, answer);
      expect(pictures).toHaveLength(6);
      for (const bytes of pictures) expect((await sharp(bytes).metadata()).format).toBe('jpeg');
      expect(slack.person('ben').sees(channel)).toContainEqual(answer);
    });

    it('answers where the bot is no member, through the address that the command came with', async () => {
      const channel = somewhere({ withBot: false, private: true });
      const handle = anna().slash('/find', 'red dress', { channel });
      const answer = await handle.answer(withCards);
      expect(answer.channel).toBe(channel);
      expect(handle.responses).toBeLessThanOrEqual(5);
    });

    it('opens a form where nothing is said, which takes words, a price, a colour and a photo', async () => {
      const person = anna();
      const channel = somewhere();
      const form = await person.slash('/find', '', { channel }).modal();
      const sent = await person.submit(form, { words: 'dress', price: '60', colour: 'red' });
      const found = await core.catalogue.get(productsOf(await answerIn(channel)));
      expect(found.length).toBeGreaterThan(0);
      for (const { product } of found) expect(product.price).toBeLessThanOrEqual(60);
      expect(sent.failed).toBe(false);
    });

    it.each([
      ['help', /looking for/],
      ['saved', /saved/i],
      ['catalogue', /products/i],
      ['language de', /Deutsch/],
      ['forget', /forget/i],
    ])('%s is answered to who asked alone', async (words, said) => {
      const person = anna();
      const answer = await person.slash('/find', words).answer(saying(said));
      expect(answer.ephemeralTo).toBe(person.id);
    });

    it('speaks the language that is set in Slack', async () => {
      const answer = await anna({ locale: 'es-ES' })
        .slash('/find', 'vestido rojo', { channel: somewhere() })
        .answer(withCards);
      expect(textOf(answer)).toMatch(/Vestidos: rojo[\s\S]*Ver parecidos/);
    });
  });

  describe('a mention', () => {
    it('is answered in a thread, where it goes on', async () => {
      const person = anna();
      const channel = somewhere();
      const asked = await person.mention('red dress', { channel });
      const answer = await asked.answer(withCards);
      expect(answer.threadTs).toBe(asked.act.message?.ts);
      const again = await person.mention('in blue', { channel, thread: answer });
      const further = await again.answer(withCards);
      expect(further.threadTs).toBe(answer.threadTs);
      expect(textOf(further)).toMatch(/blue dresses/i);
    });

    it('with a photo finds what is on it', async () => {
      const asked = await anna().mention('', { channel: somewhere(), files: [{ bytes: photo.bytes }] });
      const answer = await asked.answer(withCards);
      expect(productsOf(answer)).toContain(photo.productId);
      // Three events tell of it; one answer comes.
      expect(slack.messagesIn(answer.channel).filter(withCards)).toHaveLength(1);
    });

    it('of somebody else, or words among people, are left alone', async () => {
      const channel = somewhere();
      const person = anna();
      await person.say('red dress', { channel });
      await person.say(`<@${slack.person('ben').id}> red dress`, {
        channel,
        files: [{ bytes: photo.bytes }],
      });
      await (await person.mention('black boots', { channel })).answer(withCards);
      expect(slack.messagesIn(channel).filter(withCards)).toHaveLength(1);
    });
  });

  describe('a direct message', () => {
    it('is answered with products, and goes on', async () => {
      const person = anna();
      await (await person.dm('red dress')).answer(withCards);
      const cheaper = await (await person.dm('cheaper')).answer(withCards);
      expect(textOf(cheaper)).toMatch(/dresses/i);
      expect(cheaper.channel).toBe(person.im);
    });

    it.each(['message', 'file_shared'] as const)(
      'with a photo is answered once, whichever event comes first (%s)',
      async (first) => {
        const person = anna();
        slack.events.photosFirst = first;
        const handle = await person.dm('', { files: [{ bytes: photo.bytes }] });
        slack.events.photosFirst = 'message';
        expect(productsOf(await handle.answer(withCards))).toContain(photo.productId);
        expect(handle.states.map(({ message }) => textOf(message))).toContainEqual(
          expect.stringMatching(/looking at your photo/i),
        );
        await (await person.dm('black boots')).answer(saying(/boots/i));
        expect(slack.messagesIn(person.im).filter(withCards)).toHaveLength(2);
      },
    );

    it('with several photos asks which is meant', async () => {
      const person = anna();
      const other = { bytes: await sharp({ create: blank }).png().toBuffer(), name: 'blank.png' };
      const handle = await person.dm('like this', {
        files: [other, { bytes: photo.bytes, name: 'dress.jpg' }],
      });
      const picker = await handle.answer(saying(/which/i));
      const picked = await person.press(picker, /Picture 2/);
      expect(productsOf(await picked.answer(withCards))).toContain(photo.productId);
    });
  });

  describe('shortcuts', () => {
    it('Find lookalikes searches with the photo of a message, or with its words', async () => {
      const person = anna();
      const channel = somewhere();
      const withPhoto = await slack
        .person('ben')
        .say('my new one', { channel, files: [{ bytes: photo.bytes }] });
      const like = person.shortcut('find_lookalikes', withPhoto.act.message);
      expect(productsOf(await like.answer(withCards))).toContain(photo.productId);
      const words = await slack.person('ben').say('I want black boots', { channel });
      const found = await person.shortcut('find_lookalikes', words.act.message).answer(saying(/boots/i));
      expect(productsOf(found)).not.toHaveLength(0);
    });

    it('Find a look opens a form, whose answer comes as a direct message', async () => {
      const person = anna();
      const form = await person.shortcut('find_a_look').modal();
      const sent = await person.submit(form, { photo: [{ bytes: photo.bytes }] });
      const answer = await sent.answer(withCards);
      expect(answer.channel).toBe(person.im);
      expect(productsOf(answer)).toContain(photo.productId);
    });
  });

  describe('App Home', () => {
    it('says what it can do, and shows what was saved and searched for', async () => {
      const person = anna();
      const first = await person.openHome().home();
      expect(textOf(first)).toMatch(/find/i);
      const answer = await (await person.dm('red dress')).answer(withCards);
      await (await person.press(answer, /save/i)).answer();
      const home = await person.openHome().home((view) => /red dress/i.test(textOf(view)));
      const saved = (await core.catalogue.get(productsOf(answer).slice(0, 1)))[0]?.product.title ?? '';
      expect(textOf(home)).toContain(saved.replaceAll('&', '&amp;'));
    });
  });
});
