import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Part } from '../fakes/slack/parts.ts';
import {
  buttonNamed,
  buttonsOf,
  optionsOf,
  partsOf,
  picturesOf,
  selectsOf,
  textOf,
} from '../fakes/slack/people/look.ts';
import type { Person } from '../fakes/slack/people/person.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import type { Message } from '../fakes/slack/world.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { openStage, productsOf, type Stage, saying, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;

beforeAll(async () => {
  core = await openDemoCore();
  stage = await openStage(core);
  slack = stage.slack;
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

afterEach(() => stage.promptAndFaultless());

/** A first answer in a channel of its own. */
async function found(
  words = 'red dress',
  person: Person = slack.person('anna'),
): Promise<{ readonly person: Person; readonly answer: Message }> {
  const channel = slack.addChannel('shop').id;
  return { person, answer: await person.slash('/find', words, { channel }).answer(withCards) };
}

const moreLike = (message: Message, index = 0): Part => {
  const button = buttonsOf(message).filter(({ value }) => value?.startsWith('m:'))[index];
  if (button === undefined) throw new Error('no such card');
  return button;
};

/** Chooses what matches in whichever select offers it. */
async function choose(person: Person, message: Message, token: RegExp) {
  for (const select of selectsOf(message)) {
    const option = optionsOf(select).find(({ value, text }) => token.test(`${value} ${text.text}`));
    if (option !== undefined) return person.choose(message, select, option.value);
  }
  throw new Error(`nothing to choose ${token}`);
}

describe('buttons on an answer', () => {
  it('More like this answers in the thread of the answer, again and again', async () => {
    const { person, answer } = await found();
    const first = await (await person.press(answer, moreLike(answer, 0))).answer(withCards);
    expect(first.threadTs).toBe(answer.ts);
    expect(productsOf(first)).not.toContain(productsOf(answer)[0]);
    const second = await (await person.press(first, moreLike(first))).answer(withCards);
    expect(second.threadTs).toBe(answer.ts);
  });

  it('Show more shows other products', async () => {
    const { person, answer } = await found();
    const next = await (await person.press(answer, /show more/i)).answer(withCards);
    expect(productsOf(next).filter((id) => productsOf(answer).includes(id))).toEqual([]);
  });

  it('a wish is dropped, and can be brought back', async () => {
    const { person, answer } = await found('red dress');
    const without = await (await choose(person, answer, /^c:.*red/i)).answer(withCards);
    expect(textOf(without)).toMatch(/~red~/i);
    const back = await (await choose(person, without, /^c:.*red/i)).answer(withCards);
    expect(textOf(back)).not.toMatch(/~red~/i);
  });

  it.each(['l', 'd'])('a thumb (%s) changes what comes next', async (thumb) => {
    const { person, answer } = await found('dress');
    const [rated = ''] = productsOf(answer);
    const handle = await choose(person, answer, new RegExp(`^${thumb}:.*${rated}`));
    const next = await handle.answer(withCards);
    expect(next.threadTs).toBe(answer.ts);
    expect(productsOf(next)).not.toEqual(productsOf(answer));
    if (thumb === 'd') expect(productsOf(next)).not.toContain(rated);
  });

  it('a product is saved, and shown so, and taken off again', async () => {
    const { person, answer } = await found();
    const [id = ''] = productsOf(answer);
    const save = buttonsOf(answer).find(({ value }) => value === `s:${id}`);
    await (await person.press(answer, save ?? /none/)).answer();
    const saved = await person.slash('/find', 'saved').answer(withCards);
    expect(productsOf(saved)).toEqual([id]);
    await (await person.press(saved, new RegExp(`u:${id}`))).answer();
    await person.slash('/find', 'saved').answer((message) => !withCards(message) && message.ts !== saved.ts);
  });

  it('a suggestion says its words', async () => {
    const { person, answer } = await found();
    const words = buttonsOf(answer).find(({ value }) => value?.startsWith('/say:'));
    const said = await (await person.press(answer, words ?? /none/)).answer(withCards);
    expect(said.threadTs).toBe(answer.ts);
  });

  it('Refine opens a form that changes this search', async () => {
    const { person, answer } = await found('red dress');
    const form = await (await person.press(answer, /refine/i)).modal();
    const sent = await person.submit(form, { price: '70', colour: 'blue' });
    const refined = await slack.posted(
      answer.channel,
      (message) => message.threadTs === answer.ts && withCards(message),
    );
    expect(sent.failed).toBe(false);
    const all = await core.catalogue.get(productsOf(refined));
    for (const { product } of all) expect(product.price).toBeLessThanOrEqual(70);
    expect(textOf(refined)).toMatch(/blue/i);
  });

  it('everybody in the channel can press them', async () => {
    const { answer } = await found();
    const ben = slack.person('ben');
    const more = await (await ben.press(answer, moreLike(answer))).answer(withCards);
    expect(more.threadTs).toBe(answer.ts);
  });

  it('a forged value is answered kindly', async () => {
    const { person, answer } = await found();
    const forged = { ...moreLike(answer), value: 'm:demo-0001' };
    slack.world.keep({
      ...answer,
      blocks: [{ type: 'actions', block_id: 'x', elements: [{ ...forged, value: `x:${'<script>'}` }] }],
    });
    const now = slack.world.message(answer.channel, answer.ts) ?? answer;
    const handle = await person.press(now, /script/);
    expect(textOf(await handle.answer())).toMatch(/button/i);
  });
});

describe('a private answer', () => {
  let own: Stage;

  beforeAll(async () => {
    own = await openStage(core, { bot: { answers: 'private' } });
  });

  afterAll(() => own.close());
  afterEach(() => own.promptAndFaultless());

  const asked = async (words: string) => {
    const person = own.slack.person('anna');
    const channel = own.slack.addChannel('shop').id;
    const handle = person.slash('/find', words, { channel });
    return { person, channel, handle, answer: await handle.answer(withCards) };
  };

  it('is seen by who asked alone, until it is shared', async () => {
    const { person, channel, answer } = await asked('red dress');
    const ben = own.slack.person('ben');
    expect(answer.ephemeralTo).toBe(person.id);
    expect(ben.sees(channel)).toEqual([]);
    await person.press(answer, /share/i);
    const shared = await own.slack.posted(
      channel,
      (message) => message.ephemeralTo === undefined && withCards(message),
    );
    expect(productsOf(shared)).toEqual(productsOf(answer));
    expect(ben.sees(channel)).toContainEqual(shared);
    const more = await (await ben.press(shared, moreLike(shared))).answer(withCards);
    expect(more.threadTs).toBe(shared.ts);
  });

  it('is shared once, however often the button is pressed', async () => {
    const { person, channel, answer } = await asked('red dress');
    const presses = await Promise.all([1, 2].map(() => person.press(answer, /share/i)));
    await Promise.race(presses.map((press) => press.answer(saying(/already/i))));
    const shared = (message: Message) => message.ephemeralTo === undefined && withCards(message);
    await own.slack.posted(channel, shared);
    expect(own.slack.messagesIn(channel).filter(shared)).toHaveLength(1);
  });

  it('goes on in private, however often', async () => {
    const { person, channel, answer } = await asked('red dress');
    let last = answer;
    for (let time = 0; time < 7; time++) {
      const handle = await person.press(last, moreLike(last));
      last = await handle.answer(withCards);
      expect(last.ephemeralTo).toBe(person.id);
      expect(handle.responses).toBeLessThanOrEqual(5);
    }
    expect(own.slack.person('ben').sees(channel)).toEqual([]);
  });
});

describe('a workspace that knows no carousels', () => {
  it('is shown sections, with the same buttons, from the first answer on', async () => {
    const old = await openStage(core);
    old.slack.judge.unknownBlocks.add('carousel');
    const person = old.slack.person('anna');
    const answer = await (await person.mention('red dress')).answer(withCards);
    expect(partsOf(answer).filter(({ type }) => type === 'card')).toEqual([]);
    expect(productsOf(answer)).toHaveLength(6);
    buttonNamed(answer, /👍/);
    const refusals = () => old.slack.router.log.filter(({ error }) => error === 'invalid_blocks').length;
    expect(refusals()).toBeLessThanOrEqual(1);
    const before = refusals();
    await (await person.mention('black boots')).answer(saying(/boots/i));
    expect(refusals()).toBe(before);
    await old.promptAndFaultless();
    await old.close();
  });
});

describe('an operator who wants sections', () => {
  it('gets them without a carousel being tried, with pictures and alt text', async () => {
    const own = await openStage(core, { bot: { cards: 'sections' } });
    const answer = await (await own.slack.person('anna').mention('red dress')).answer(withCards);
    expect(partsOf(answer).filter(({ type }) => type === 'carousel' || type === 'card')).toEqual([]);
    expect(productsOf(answer)).toHaveLength(6);
    expect(picturesOf(answer)).toHaveLength(6);
    for (const { alt_text: words } of picturesOf(answer)) expect(words).toMatch(/dress/i);
    expect(own.slack.router.log.filter(({ error }) => error !== undefined)).toEqual([]);
    await own.promptAndFaultless();
    await own.close();
  });
});

describe('a message that is gone', () => {
  it('does not keep its thread from going on', async () => {
    const { person, answer } = await found();
    const handle = await person.press(answer, moreLike(answer));
    slack.messages.remove(answer, 'somebody');
    expect(textOf(await handle.answer(withCards)).length).toBeGreaterThan(0);
  });
});
