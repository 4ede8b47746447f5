import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Handle } from '../fakes/slack/people/handle.ts';
import { buttonsOf } from '../fakes/slack/people/look.ts';
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

  // Time is measured: a machine that is busy with something else may have another try.
  it('are acknowledged within a second, and answered, each once', { retry: 2 }, async () => {
    const { slack } = stage;
    const channel = () => slack.addChannel('shop').id;
    const card = await slack.person('first').slash('/find', 'coat', { channel: channel() }).answer(withCards);
    const [more] = buttonsOf(card);
    const [hit] = await core.catalogue.get(['demo-0001']);
    const bytes = await demoPicture(core, hit?.product);

    const person = (n: number) => slack.person(`person ${n}`);
    const words = (n: number) => QUERIES[n % QUERIES.length] ?? '';
    const times = <T>(count: number, of: (n: number) => T) => Array.from({ length: count }, (_, n) => of(n));
    const asked: readonly Handle[] = await Promise.all([
      ...times(20, (n) => person(n).slash('/find', words(n), { channel: channel() })),
      ...times(15, (n) => person(n).dm(words(n))),
      ...times(10, (n) => person(n).dm('', { files: [{ bytes }] })),
      ...times(5, (n) => person(n).mention(words(n), { channel: channel() })),
    ]);
    const presses = await Promise.all(times(5, (n) => person(n).press(card, more ?? /none/)));
    await Promise.all([...asked, ...presses].map((handle) => handle.acknowledged()));
    await Promise.all(asked.map((handle) => handle.answer(withCards, 60_000)));
    await slack.until(
      'five answers in the thread',
      () => slack.messagesIn(card.channel, card.ts).filter(withCards).length === 5 || undefined,
      60_000,
    );

    const acknowledged = [...asked, ...presses].map(({ acknowledgedMs = 9999 }) => acknowledgedMs);
    acknowledged.sort((a, b) => a - b);
    expect(acknowledged[Math.ceil(acknowledged.length * 0.99) - 1]).toBeLessThan(1000);
    for (const handle of asked) {
      const answers = new Set(
        handle.states.filter(({ message }) => withCards(message)).map(({ message }) => message.ts),
      );
      expect(answers.size).toBe(1);
      for (const { attempts } of handle.act.delivered) expect(attempts).toBe(1);
    }
    stage.faultless();
  });
});
