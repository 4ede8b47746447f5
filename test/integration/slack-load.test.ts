import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Handle } from '../fakes/slack/people/handle.ts';
import { buttonsOf } from '../fakes/slack/people/look.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';
import { openStage, type Stage, withCards } from './slack-stage.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
  await core.stylist.warmUp();
});

afterAll(() => core.close());

const QUERIES = ['red dress', 'blue shirt', 'black boots', 'green skirt', 'white sneakers under 80'];

describe.each(['socket', 'http'] as const)('fifty requests at once, over %s', (mode) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(core, { mode });
  });

  afterAll(() => stage.close());

  it('are acknowledged within a second, and answered, each once', async () => {
    // The first while code is still compiled as it runs, the second as every other.
    for (const acknowledged of [await burst(stage.slack), await burst(stage.slack)]) {
      expect(acknowledged[Math.ceil(acknowledged.length * 0.99) - 1]).toBeLessThan(1000);
    }
    stage.faultless();
  });
});

const times = <T>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));

/** Fifty requests and five presses at once, each answered once. Resolves to milliseconds, in order. */
async function burst(slack: FakeSlack): Promise<readonly number[]> {
  const channel = () => slack.addChannel('shop').id;
  const card = await slack.person('first').slash('/find', 'coat', { channel: channel() }).answer(withCards);
  const [more] = buttonsOf(card);
  const [hit] = await core.catalogue.get(['demo-0001']);
  const bytes = await demoPicture(core, hit?.product);

  const person = (n: number) => slack.person(`person ${n}`);
  const words = (n: number) => QUERIES[n % QUERIES.length] ?? '';
  const asked: readonly Handle[] = await Promise.all([
    ...times(20, (n) => person(n).slash('/find', words(n), { channel: channel() })),
    ...times(15, (n) => person(n).dm(words(n))),
    ...times(10, (n) => person(n).dm('', { files: [{ bytes }] })),
    ...times(5, (n) => person(n).mention(words(n), { channel: channel() })),
  ]);
  const presses = await Promise.all(times(5, (n) => person(n).press(card, more ?? /none/)));
  await Promise.all([...asked, ...presses].map((handle) => handle.acknowledged()));
  await Promise.all(asked.map((handle) => handle.answer(withCards, 60_000)));
  const further = () => slack.messagesIn(card.channel, card.ts).filter(withCards);
  await slack.until('five answers in the thread', () => further().length === 5 || undefined, 60_000);
  for (const handle of asked) {
    const answers = new Set(
      handle.states.filter(({ message }) => withCards(message)).map(({ message }) => message.ts),
    );
    expect(answers.size).toBe(1);
  }
  for (const { act } of [...asked, ...presses]) {
    for (const { attempts, failed } of act.delivered) expect({ attempts, failed }).toEqual({ attempts: 1 });
  }
  return [...asked, ...presses]
    .map(({ acknowledgedMs = Number.POSITIVE_INFINITY }) => acknowledgedMs)
    .sort((a, b) => a - b);
}
