import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Handle } from '../fakes/discord/people/handle.ts';
import { buttonsOf, textOf } from '../fakes/discord/people/look.ts';
import { demoPicture } from '../support/pictures.ts';
import { openDemoCore, openStage, type Stage, withCards } from './discord-stage.ts';

let core: Core;
let stage: Stage;

beforeAll(async () => {
  core = await openDemoCore(inject('demoDataDirectory'));
  await core.stylist.warmUp();
  stage = await openStage(core);
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

const QUERIES = ['red dress', 'blue shirt', 'black boots', 'green skirt', 'white sneakers under 80'];

it('acknowledges fifty interactions at once within a second, answers all of them, each once', async () => {
  const { discord } = stage;
  const first = discord.person('first');
  const card = await (await first.slash('find', { query: 'coat' })).answer(withCards);
  const [more] = buttonsOf(card);
  const [hit] = await core.catalogue.get(['demo-0001']);
  const bytes = await demoPicture(core, hit?.product);

  const person = (n: number) => discord.person(`person ${n}`);
  const searches = Array.from({ length: 30 }, (_, n) =>
    person(n).slash('find', { query: QUERIES[n % QUERIES.length] }),
  );
  const photos = Array.from({ length: 10 }, (_, n) => person(n).slash('find', { photo: { bytes } }));
  const presses = Array.from({ length: 10 }, (_, n) => person(n).press(card, more ?? ''));
  const asked: readonly Handle[] = [...(await Promise.all([...searches, ...photos])), ...presses];
  await Promise.all(asked.map((handle) => handle.acknowledged()));
  await Promise.all(asked.slice(0, 40).map((handle) => handle.answer(withCards, 60_000)));
  await Promise.all(presses.map((handle) => handle.answer((message) => /<#/.test(textOf(message)), 60_000)));

  const times = asked.map(({ acknowledgedMs = 9999 }) => acknowledgedMs).sort((a, b) => a - b);
  expect(times[Math.ceil(times.length * 0.99) - 1]).toBeLessThan(1000);
  for (const { interaction } of asked) expect(interaction.callbacks).toBe(1);
  for (const handle of asked.slice(0, 40)) {
    expect(handle.states.filter(({ message }) => withCards(message))).toHaveLength(1);
  }
  expect(discord.messagesIn(card.id).filter(withCards)).toHaveLength(10);
  stage.faultless();
});
