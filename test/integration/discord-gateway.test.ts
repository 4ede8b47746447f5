import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { registerCommands } from '../../src/platforms/discord/registration/register.ts';
import type { Handle } from '../fakes/discord/people/handle.ts';
import { buttonNamed, buttonsOf, textOf } from '../fakes/discord/people/look.ts';
import type { Person } from '../fakes/discord/people/person.ts';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/server.ts';
import { printed, start } from '../support/run.ts';
import { openDemoCore, openStage, productsOf, type Stage, startBot, withCards } from './discord-stage.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore(inject('demoDataDirectory'));
});

afterAll(() => core.close());

const moreLike = (message: APIMessage) =>
  buttonsOf(message).find(({ custom_id }) => custom_id?.startsWith('m:')) ?? '';

/** How many answers with products a person was given. */
const answers = ({ states }: Pick<Handle, 'states'>) =>
  states.filter(({ message }) => withCards(message)).length;

describe('a connection that breaks in the middle of a search', () => {
  let stage: Stage;
  let discord: FakeDiscord;
  let anna: Person;
  let release: () => void;
  let searching = 0;

  beforeEach(async () => {
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    searching = 0;
    stage = await openStage(core, {
      bot: {
        handle: async (request) => {
          searching += 1;
          discord.world.changes.happened();
          await gate;
          return core.handle(request);
        },
      },
    });
    discord = stage.discord;
    anna = discord.person('anna');
  });

  afterEach(async () => {
    stage.faultless();
    await stage.close();
  });

  it('loses and doubles nothing: what was under way, and what was said meanwhile', async () => {
    const before = await anna.slash('find', { query: 'red dress' });
    await before.acknowledged();
    discord.gateway.closed = true;
    discord.gateway.drop();
    const meanwhile = await anna.slash('find', { query: 'blue shirt' });
    const said = await anna.say(anna.dm, 'black boots');
    discord.gateway.closed = false;
    await discord.until('the bot to resume', () => discord.gateway.count.resume > 0 || undefined);
    release();
    await Promise.all([before.answer(withCards), meanwhile.answer(withCards), said.answer(withCards)]);
    const after = await anna.slash('find', { query: 'green skirt' });
    await after.answer(withCards);
    expect([before, meanwhile, said, after].map(answers)).toEqual([1, 1, 1, 1]);
    expect(discord.gateway.count.identify).toBe(1);
  });

  it('goes on with a new session where the old one cannot be resumed', async () => {
    const before = await anna.slash('find', { query: 'red dress' });
    await before.acknowledged();
    discord.gateway.invalidate(false);
    await discord.until('a new session', () => discord.gateway.count.identify === 2 || undefined);
    release();
    await before.answer(withCards);
    const after = await anna.slash('find', { query: 'green skirt' });
    await after.answer(withCards);
    expect([before, after].map(answers)).toEqual([1, 1]);
  });

  it('answers an event that is delivered twice once', async () => {
    release();
    const handle = await anna.slash('find', { query: 'red dress' });
    discord.gateway.repeat();
    await handle.answer(withCards);
    const said = await anna.say(anna.dm, 'black boots');
    discord.gateway.repeat();
    await said.answer(withCards);
    await (await anna.slash('find', { query: 'green skirt' })).answer(withCards);
    expect([handle, said].map(answers)).toEqual([1, 1]);
  });

  it('lets two processes that hear the same answer once', async () => {
    release();
    const cacheDirectory = path.join(tmpdir(), 'threadfinder-second');
    const second = await startBot(core, discord, { cacheDirectory });
    const queries = ['red dress', 'blue shirt', 'black boots', 'green skirt'];
    const asked = await Promise.all(queries.map((query) => anna.slash('find', { query })));
    await Promise.all(asked.map((handle) => handle.answer(withCards)));
    const said = await anna.say(anna.dm, 'coat');
    await said.answer(withCards);
    await second.stop();
    // Both tried to acknowledge each: the second one was told so, and left it alone.
    const heardTwice = () => asked.every(({ interaction }) => interaction.callbacks === 2) || undefined;
    await discord.until('both to hear of each', heardTwice);
    expect([...asked, said].map(answers)).toEqual([1, 1, 1, 1, 1]);
  });

  it('knows after a restart what it has answered', async () => {
    release();
    const said = await anna.say(anna.dm, 'black boots');
    await said.answer(withCards);
    await stage.bot.stop();
    const again = await startBot(core, discord, {
      cacheDirectory: path.join(tmpdir(), 'threadfinder-again'),
    });
    discord.events.message('MESSAGE_CREATE', { api: said.message });
    await (await anna.say(anna.dm, 'green skirt')).answer(withCards);
    await again.stop();
    expect(said.states.filter(({ message }) => /boots/i.test(textOf(message)))).toHaveLength(1);
  });

  it('leaves buttons that work when nothing is remembered any more', async () => {
    release();
    const answer = await (await anna.slash('find', { query: 'red dress' })).answer(withCards);
    await stage.bot.stop();
    const forgetful = await openDemoCore(inject('demoDataDirectory'));
    const cacheDirectory = path.join(tmpdir(), 'threadfinder-forgetful');
    const bot = await startBot(forgetful, discord, { cacheDirectory });
    anna.press(answer, moreLike(answer));
    const more = await discord.posted(answer.id, withCards);
    expect(productsOf(more)).not.toContain(productsOf(answer)[0]);
    const next = anna.press(answer, buttonNamed(answer, /show more/i));
    expect(textOf(await next.answer()).length).toBeGreaterThan(10);
    await bot.stop();
    await forgetful.close();
  });

  it('finishes what is running when it is told to stop', async () => {
    const handle = await anna.slash('find', { query: 'red dress' });
    await discord.until('the search to begin', () => searching || undefined);
    const stopped = stage.bot.stop();
    release();
    await stopped;
    expect(answers(handle)).toBe(1);
    expect(discord.gateway.live).toEqual([]);
  });

  it('shows how much there is to find', async () => {
    const { count } = await core.catalogue.info();
    await discord.until(
      'the presence',
      () => JSON.stringify(discord.gateway.presences).includes(String(count)) || undefined,
    );
  });
});

describe('a process that is killed', () => {
  let discord: FakeDiscord;
  let anna: Person;
  let directory: string;
  let child: ChildProcess;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'threadfinder-killed-'));
    await cp(path.join(inject('demoDataDirectory'), 'demo'), path.join(directory, 'demo'), {
      recursive: true,
    });
    discord = await startFakeDiscord();
    const { token, api } = discord;
    await registerCommands({ token, api, dryRun: false });
    anna = discord.person('anna');
    child = await online();
  });

  afterAll(async () => {
    child.kill('SIGKILL');
    await discord.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** The whole product as an operator starts it. */
  async function online(more: Readonly<Record<string, string>> = {}, said = /Ready/): Promise<ChildProcess> {
    const started = start('src/main.ts', [], {
      DATA_DIR: directory,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DISCORD_CDN: discord.cdn.origin,
      ...more,
    });
    await printed(started, said);
    return started;
  }

  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  it('between card and click, the button works in the next one', async () => {
    const answer = await (await anna.slash('find', { query: 'red dress' })).answer(withCards);
    await kill();
    child = await online();
    const pressed = anna.press(answer, moreLike(answer));
    const more = await discord.posted(answer.id, withCards);
    expect(productsOf(more)).not.toHaveLength(0);
    expect(pressed.acknowledgedMs).toBeLessThan(1000);
    expect(discord.violations).toEqual([]);
  });

  it('in the middle of an answer, the next one says so to who waits', async () => {
    discord.limits.next('PATCH', /@original$/, { kind: 'hang' });
    const handle = await anna.slash('find', { query: 'blue shirt' });
    await discord.until('the answer to hang', () => discord.limits.outstanding === 0 || undefined);
    await kill();
    child = await online();
    expect(textOf(await handle.answer())).toMatch(/interrupted/i);
    expect(discord.violations).toEqual([]);
  });

  it('after its answer has come and before it knows, the answer stays; the next one says beside it what it knows', async () => {
    discord.limits.next('PATCH', /@original$/, { kind: 'silent' });
    const handle = await anna.slash('find', { query: 'blue shirt' });
    const answer = await handle.answer(withCards);
    await kill();
    child = await online();
    const word = await handle.answer((message) => /interrupted/i.test(textOf(message)));
    expect(word.id).not.toBe(answer.id);
    expect(textOf(handle.states.findLast(({ message }) => message.id === answer.id)?.message ?? word)).toBe(
      textOf(answer),
    );
    expect(discord.violations).toEqual([]);
  });

  it('as several shards, all share what is remembered, and stop together', async () => {
    await kill();
    const other = discord.addChannel('elsewhere', discord.addGuild('Second')).id;
    child = await online({ DISCORD_SHARDS: '2' }, /2 shards/);
    expect(discord.gateway.live.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const answer = await (await anna.slash('find', { query: 'coat' })).answer(withCards);
    await anna.press(answer, buttonNamed(answer, /save/i)).answer();
    const saved = await (await anna.slash('saved', {}, { channel: other })).answer(withCards);
    expect(productsOf(saved)).toEqual(productsOf(answer).slice(0, 1));
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(discord.gateway.live).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});
