import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import { type FakeChat, startFakeChat } from '../browser/fake-chat.ts';
import { Visitor } from './web-client.ts';

let chat: FakeChat;

beforeAll(async () => {
  chat = await startFakeChat();
});
afterAll(() => chat.close());

const asked = (language: string) => ({ headers: { 'accept-language': language } });

describe.each(LANGUAGES)('the page for a browser in %s', (language) => {
  const speech = speechFor(language);
  const visitor = () => new Visitor(chat.url);

  it('says so, and is in it: welcome, hints, and what its script says', async () => {
    const page = await (await visitor().fetch('/', asked(`${language},en;q=0.5`))).text();
    expect(page).toContain(`<html lang="${language}">`);
    for (const key of ['web.welcome.title', 'web.new', 'web.composer.hint', 'example.bag'] as const) {
      expect(page).toContain(speech.say(key));
    }
    const words = /data-words="([^"]+)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(JSON.parse(words)).toMatchObject({
      empty: speech.say('web.composer.empty'),
      threadOpened: speech.say('web.threads.opened', { title: '{title}' }),
    });
  });

  it('refuses in it', async () => {
    const mine = visitor();
    const path = await mine.open();
    const nothing = await mine.say(path, {}, asked(language).headers);
    expect(await nothing.json()).toMatchObject({
      error: { code: 'nothing-to-search', text: speech.say('error.nothing-to-search') },
    });
    const lost = await mine.fetch('/nothing', asked(language));
    expect(await lost.text()).toContain(speech.say('web.refusal.unknown-page'));
  });

  it('follows the preparation in it', async () => {
    chat.shop.ready = { state: 'preparing', done: 3, total: 9, step: 'hanging' };
    const readiness = await (await visitor().fetch('/api/readiness', asked(language))).json();
    chat.shop.ready = { state: 'ready', products: 1240, model: 'fake' };
    expect(readiness).toMatchObject({ words: expect.stringContaining(speech.say('preparing.hanging')) });
    const page = await (await visitor().fetch('/', asked(language))).text();
    expect(page).toContain(speech.say('web.pieces', { count: 1240 }));
  });
});

describe('an answer', () => {
  it('is marked with its own language, and labelled in it, whatever the page is in', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    const { html } = (await (await visitor.say(path, { text: 'red' }, asked('de').headers)).json()) as {
      html: string;
    };
    expect(html).toContain('<section class="answer" lang="en"');
    expect(html).toContain('What I understood');
    const again = await (await visitor.fetch(path, asked('de'))).text();
    expect(again).toContain('<html lang="de">');
    expect(again).toContain('<section class="answer" lang="en"');
    expect(again).toContain('<span class="visually-hidden">Du: </span>');
  });
});
