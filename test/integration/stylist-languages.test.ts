import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Reply } from '../../src/conversation/request.ts';
import { LANGUAGES, LOCALES, languageOf } from '../../src/i18n/locales.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import { createLogger } from '../../src/log.ts';
import { Conversation, gridOf, noticesOf } from '../support/conversation.ts';

let core: Core;

beforeAll(async () => {
  const config = readConfig({ DATA_DIR: inject('demoDataDirectory'), LOG_LEVEL: 'silent' });
  core = await openCore(config, createLogger('silent'), { state: 'throw-away' });
});

afterAll(() => core.close());

const person = (locale: string, personId?: string) =>
  new Conversation(core.handle, { locale, ...(personId === undefined ? {} : { personId }) });
const chipsOf = (reply: Reply) => gridOf(reply).chips.map(({ label }) => label);

/** Everything a person reads in an answer, but for what the catalogue calls its products. */
function wordsOf({ results }: Reply): readonly string[] {
  return results.flatMap((result) => {
    if (result.kind === 'notice') return [result.text, ...(result.suggestions ?? [])];
    if (result.kind === 'photo-picker')
      return [result.text, ...result.choices.map(({ action }) => action.label)];
    if (result.kind === 'fact-sheet') return [result.heading, ...result.facts.map(({ label }) => label)];
    return [
      result.heading,
      ...result.notices.map(({ text }) => text),
      ...result.chips.flatMap(({ label, action }) => [label, action.label]),
      ...result.suggestions,
      ...result.cards.flatMap((card) => [
        ...card.reasons,
        ...card.misses,
        card.moreLikeThis.label,
        card.like?.label ?? '',
        card.dislike?.label ?? '',
        card.save?.label ?? '',
        card.variants?.label ?? '',
      ]),
      result.next?.label ?? '',
    ];
  });
}

/** English sentences and labels that stand in an answer as they are, and are not of its own language too. */
function englishIn(reply: Reply): readonly string[] {
  const language = languageOf(reply.language) ?? 'en';
  const own = new Set<string>(Object.values(LOCALES[language]));
  const english = new Set(Object.values(LOCALES.en).filter((text) => !own.has(text)));
  return wordsOf(reply).filter((text) => english.has(text));
}

describe('German', () => {
  const talk = () => person('de-DE');

  it('is searched and answered in', async () => {
    const reply = await talk().say('rotes Kleid unter 80, keine Streifen');
    expect(reply.language).toBe('de-DE');
    expect(gridOf(reply).heading).toBe('Kleider: rot, nicht gestreift, höchstens 80\u00a0€');
    expect(chipsOf(reply)).toEqual(['Kleid', 'rot', 'nicht gestreift', 'höchstens 80\u00a0€']);
    expect(gridOf(reply).chips[1]?.action.label).toBe('rot weglassen');
    expect(gridOf(reply).cards[0]?.reasons).toEqual(expect.arrayContaining(['rot', 'in deinem Preisrahmen']));
    expect(gridOf(reply).cards[0]?.price).toMatch(/^\d+(,\d\d)?\u00a0€$/);
    expect(gridOf(reply).cards[0]?.picture.altText).toMatch(/ \([^,]*kleid, rot/i);
    expect(englishIn(reply)).toEqual([]);
  });

  it('goes on by its own suggestions', async () => {
    const conversation = talk();
    let reply = await conversation.say('Handtasche');
    for (const code of ['steered', undefined]) {
      const [first, second] = gridOf(reply).suggestions;
      reply = await conversation.say((code === 'steered' ? first : second) ?? '');
      if (code !== undefined) expect(noticesOf(reply).map((one) => one.code)).toContain(code);
      expect(reply.language).toBe('de-DE');
      expect(englishIn(reply)).toEqual([]);
    }
    expect(chipsOf(reply)).toHaveLength(3);
  });

  it('says what it let go of, and what it read', async () => {
    const reply = await talk().say('gestreifte Gummistiefel aus Wollle in flieder');
    const notices = new Map(noticesOf(reply).map(({ code, text }) => [code, text]));
    expect(notices.get('repaired')).toBe('Ich lese „Wollle“ als „wolle“.');
    expect(notices.get('let-go')).toMatch(/, ohne „/);
    expect(englishIn(reply)).toEqual([]);
  });

  it('refuses and helps in it', async () => {
    const refused = await talk().say('👗');
    expect(noticesOf(refused)).toMatchObject([{ code: 'nothing-to-search' }]);
    expect(noticesOf(refused)[0]?.text).toMatch(/^Sag mir/);
    const helped = await talk().say('Hilfe');
    expect(noticesOf(helped)[0]?.code).toBe('help');
    expect(noticesOf(helped)[0]?.text).toContain('„günstiger“, „in schwarz“, „mehr“');
    for (const reply of [refused, helped, await talk().say({ action: 'n:abcdefghijkl' })]) {
      expect(reply.language).toBe('de-DE');
      expect(englishIn(reply)).toEqual([]);
    }
  });

  it('opens threads in it', async () => {
    const conversation = talk();
    const [card] = (await conversation.ask('rotes Kleid')).cards;
    expect(card?.moreLikeThis.label).toBe('Ähnliche zeigen');
    const reply = await conversation.say({ action: card?.moreLikeThis.token ?? '' });
    expect(gridOf(reply).heading).toBe(`Ähnlich wie ${card?.title}`);
    const turns = (await core.stylist.history(reply.conversationId))?.turns;
    expect(turns?.[0]).toMatchObject({ language: 'de-DE', said: { text: `Ähnliches wie ${card?.title}` } });
    const thread = new Conversation(core.handle, { locale: 'de-DE' });
    thread.id = reply.conversationId;
    expect((await thread.ask('in grün')).heading).toMatch(/^Ähnlich wie .+ – .*kleider.*: grün$/i);
  });
});

describe('Spanish, in a browser that is set to English', () => {
  const talk = () => person('en-GB');

  it('is answered in from the first message that is in it', async () => {
    const reply = await talk().say('vestido rojo de flores para mujer por menos de 100');
    expect(reply.language).toBe('es');
    expect(gridOf(reply).heading).toBe('Vestidos para mujer: rojo, de flores, hasta 100\u00a0€');
    expect(gridOf(reply).suggestions[0]).toBe('más barato');
    expect(englishIn(reply)).toEqual([]);
  });

  it('stays where the next message could be of either, and where a button is pressed', async () => {
    const conversation = talk();
    const first = await conversation.ask('botas negras');
    for (const said of [
      'jeans',
      '50 €',
      { action: first.next?.token ?? '' },
      { action: first.chips[1]?.action.token ?? '' },
      { action: first.cards[0]?.like?.token ?? '' },
      { action: 'x:forged' },
      '?',
      'xl',
    ]) {
      const reply = await conversation.say(said);
      expect(reply.language, JSON.stringify(said)).toBe('es');
      expect(englishIn(reply)).toEqual([]);
    }
  });

  it('is left with the first message that is plainly of another language', async () => {
    const conversation = talk();
    await conversation.say('botas negras');
    expect((await conversation.say('red dress')).language).toBe('en-GB');
    expect((await conversation.say('Rock in blau')).language).toBe('de');
  });

  it('is left alone by a neighbour that shares the words', async () => {
    const conversation = talk();
    expect((await conversation.say('vestido vermelho')).language).toBe('pt');
    expect((await conversation.say('vestido azul')).language).toBe('pt');
  });

  it('is understood without accents where a command is said in it', async () => {
    const reply = await talk().say('AYUDA');
    expect(noticesOf(reply)[0]?.code).toBe('help');
    expect(reply.language).toBe('es');
  });
});

describe('the language that a person chose', () => {
  it('comes before what they write, in every conversation, until they choose another', async () => {
    const me = 'test:polyglot';
    const chosen = await person('en', me).say({ command: 'language', text: 'català' });
    expect(chosen.language).toBe('ca');
    expect(noticesOf(chosen)[0]).toMatchObject({ code: 'language-set' });
    expect(noticesOf(chosen)[0]?.text).toContain('català');
    const found = await person('en', me).say('red dress');
    expect(found.language).toBe('ca');
    expect(gridOf(found).heading).toBe('Vestits: vermell');
    // Refusals too, whatever went wrong.
    expect((await person('en', me).say('👗')).language).toBe('ca');
    expect((await person('en', 'test:other').say('red dress')).language).toBe('en');
    expect((await person('en', me).say({ command: 'language', text: 'klingon' })).language).toBe('ca');
    expect((await person('en', me).say({ command: 'language', text: 'German' })).language).toBe('de');
  });
});

describe.each(LANGUAGES)('a whole conversation in %s', (language) => {
  const speech = speechFor(language);

  it('is all in that language', async () => {
    const conversation = person(language, `test:${language}`);
    const replies: Reply[] = [];
    const say = async (what: Parameters<Conversation['say']>[0]): Promise<Reply> => {
      const reply = await conversation.say(what);
      replies.push(reply);
      return reply;
    };
    const [card] = gridOf(await say(speech.say('example.shirt'))).cards;
    await say(speech.say('phrase.cheaper'));
    await say(speech.say('phrase.undo'));
    await say(speech.say('phrase.avoid'));
    await say({ action: card?.save?.token ?? '' });
    await say(speech.say('command.saved.typed').split(', ')[0] ?? '');
    await say({ action: card?.dislike?.token ?? '' });
    await say(speech.say('phrase.start-over'));
    await say(`${speech.nameOf('type', 'kimono')}, qwertzui`);
    await say('/catalogue');
    await say('/forget');
    for (const reply of replies) {
      expect(reply.language).toBe(language);
      expect(englishIn(reply)).toEqual([]);
    }
    const codes = replies.flatMap((reply) => noticesOf(reply).map(({ code }) => code));
    expect(codes).toEqual(expect.arrayContaining(['steered', 'saved', 'started-over', 'forget-ask']));
  });
});

describe('commands', () => {
  it('describe themselves and their options in every language', () => {
    for (const language of LANGUAGES) {
      const speech = speechFor(language);
      for (const { description, options } of COMMANDS) {
        for (const key of [description, ...options.map((option) => option.description)]) {
          expect(speech.say(key)).not.toBe('');
        }
      }
    }
  });
});
