import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { buttonsOf, selectsOf, textOf } from '../fakes/slack/people/look.ts';
import type { Person } from '../fakes/slack/people/person.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';
import { openStage, productsOf, type Stage, saying, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;
/** How long the stylist takes. */
let slowMs = 0;

beforeAll(async () => {
  core = await openDemoCore();
  stage = await openStage(core, {
    bot: {
      handle: async (request) => {
        await sleep(slowMs);
        return core.handle(request);
      },
    },
  });
  slack = stage.slack;
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

afterEach(() => {
  slowMs = 0;
  return stage.promptAndFaultless();
});

const anna = (): Person => slack.person('anna');
const somewhere = (): string => slack.addChannel('shop').id;

const viewSaying = (words: RegExp) => (view: Parameters<typeof textOf>[0]) => words.test(textOf(view));

describe('an answer that takes a while', () => {
  it('is announced, and takes the place of that', async () => {
    slowMs = 1700;
    const handle = await anna().mention('red dress', { channel: somewhere() });
    const answer = await handle.answer(withCards);
    expect(handle.edits(answer)).toHaveLength(2);
    expect(handle.states).toHaveLength(2);
  });

  it('is announced to who asked alone, where the answer is theirs alone', async () => {
    slowMs = 1700;
    const person = anna();
    const handle = person.slash('/find', 'help', { channel: somewhere() });
    await handle.answer(saying(/looking for/));
    expect(handle.states.every(({ message }) => message.ephemeralTo === person.id)).toBe(true);
    expect(handle.responses).toBe(2);
  });
});

describe('who takes part', () => {
  it('two people in one channel have searches of their own', async () => {
    const channel = somewhere();
    const [one, two] = [anna(), slack.person('ben')];
    await (await one.mention('red dress', { channel })).answer(withCards);
    await (await two.mention('black boots', { channel })).answer(saying(/boots/i));
    const further = await (await one.mention('in blue', { channel })).answer(saying(/blue/i));
    expect(textOf(further)).toMatch(/dress/i);
  });

  it('everybody in a thread goes on with the same', async () => {
    const channel = somewhere();
    const answer = await (await anna().mention('red dress', { channel })).answer(withCards);
    const further = await slack.person('ben').mention('in blue', { channel, thread: answer });
    expect(textOf(await further.answer(withCards))).toMatch(/blue dresses/i);
  });

  it('the thread of an answer to a command goes on with it', async () => {
    const channel = somewhere();
    const person = anna();
    const answer = await person.slash('/find', 'red dress', { channel }).answer(withCards);
    const further = await (await person.mention('in blue', { channel, thread: answer })).answer(withCards);
    expect(further.threadTs).toBe(answer.ts);
    expect(textOf(further)).toMatch(/blue dresses/i);
  });
});

describe('a form', () => {
  it('that is sent after half an hour is answered all the same', async () => {
    const person = anna();
    const channel = somewhere();
    const form = await person.slash('/find', '', { channel }).modal();
    slack.world.skip(31 * 60_000);
    await person.submit(form, { words: 'red dress' });
    await slack.posted(channel, withCards);
  });

  it('with several pictures in a message is not needed: one is picked', async () => {
    const [hit] = await core.catalogue.get(['demo-0001']);
    const bytes = await demoPicture(core, hit?.product);
    const channel = somewhere();
    const files = [
      { bytes, name: 'a.jpg' },
      { bytes, name: 'b.jpg' },
    ];
    const picker = await (await anna().mention('', { channel, files })).answer(saying(/which/i));
    const ben = slack.person('ben');
    const found = await (await ben.press(picker, /Picture 1/)).answer(withCards);
    expect(productsOf(found)).toContain('demo-0001');
    expect(found.threadTs).toBe(picker.threadTs);
  });
});

describe('App Home', () => {
  it('speaks the language that is chosen there, and so do answers from then on', async () => {
    const person = anna();
    const home = await person.openHome().home();
    const [select] = selectsOf(home);
    const chosen = await person.choose(home, select ?? /none/, 'Deutsch');
    await chosen.home(viewSaying(/Was du/));
    const answer = await (await person.dm('rotes Kleid')).answer(withCards);
    expect(textOf(answer)).toMatch(/Ähnliche|Speichern|Merken/);
  });

  it('shows what was saved, and takes it off', async () => {
    const person = anna();
    const answer = await (await person.dm('red dress')).answer(withCards);
    const [id = ''] = productsOf(answer);
    const save = buttonsOf(answer).find(({ value }) => value === `s:${id}`);
    await (await person.press(answer, save ?? /none/)).answer();
    const home = await person
      .openHome()
      .home((view) => buttonsOf(view).some(({ value }) => value === `u:${id}`));
    const pressed = await person.press(home, new RegExp(`u:${id}`));
    await pressed.home((view) => !buttonsOf(view).some(({ value }) => value === `u:${id}`));
  });

  it('searches again what was searched for, in the direct message', async () => {
    const person = anna();
    await (await person.dm('red dress')).answer(withCards);
    const home = await person.openHome().home(viewSaying(/red dresses/i));
    const again = await (await person.press(home, /^.*\/say:/)).answer(withCards);
    expect(again.channel).toBe(person.im);
  });

  it('opens the form, whose answer comes as a direct message', async () => {
    const person = anna();
    const home = await person.openHome().home();
    const form = await (await person.press(home, /look/i)).modal();
    const answer = await (await person.submit(form, { words: 'red dress' })).answer(withCards);
    expect(answer.channel).toBe(person.im);
  });
});

describe('what is private', () => {
  it('a product that was saved in a channel is told to who saved it alone, and the message stays as it is', async () => {
    const person = anna();
    const channel = somewhere();
    const answer = await person.slash('/find', 'red dress', { channel }).answer(withCards);
    const said = await (await person.press(answer, /save/i)).answer();
    expect(said.ephemeralTo).toBe(person.id);
    expect(slack.world.message(channel, answer.ts)).toEqual(answer);
  });

  it('a button in a direct message shows that a product is saved', async () => {
    const person = anna();
    const answer = await (await person.dm('red dress')).answer(withCards);
    const [id = ''] = productsOf(answer);
    const pressed = await person.press(answer, new RegExp(`s:${id}`));
    const now = await pressed.answer((message) => message.ts === answer.ts);
    expect(buttonsOf(now).some(({ value }) => value === `u:${id}`)).toBe(true);
    expect(productsOf(now)).toEqual(productsOf(answer));
  });

  it('everything about somebody is forgotten when they say so, twice', async () => {
    const person = anna();
    const answer = await (await person.dm('red dress')).answer(withCards);
    await (await person.press(answer, /save/i)).answer();
    const asked = await person.slash('/find', 'forget', { channel: somewhere() }).answer(saying(/forget/i));
    await (await person.press(asked, /forget/i)).answer();
    await person.slash('/find', 'saved').answer(saying(/nothing|not saved|empty/i));
  });
});

describe('hostile words', () => {
  it.each(['<!channel> & <b>red</b> dress *bold* `code`', '> red dress\n```', '‮red dress‬ ~~~ &amp;lt;'])(
    'are shown as words: %s',
    async (words) => {
      const handle = await anna().dm(words);
      expect(textOf(await handle.answer()).length).toBeGreaterThan(0);
      expect(JSON.stringify(handle.states)).not.toMatch(/<!/);
    },
  );
});

describe('a direct message between two people, or one of many', () => {
  it('is answered to who called there alone', async () => {
    const person = anna();
    const theirs = slack.world.addChannel('im', '', slack.workspace, person.id);
    const other = slack.person('ben');
    theirs.members.add(person.id).add(other.id);
    const handle = person.slash('/find', 'red dress', { channel: theirs.id });
    const answer = await handle.answer(withCards);
    expect(answer.ephemeralTo).toBe(person.id);
    const more = await (await person.press(answer, /more like/i)).answer(withCards);
    expect(more.ephemeralTo).toBe(person.id);
  });
});
