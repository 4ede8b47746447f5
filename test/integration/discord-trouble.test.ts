import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { fetchAttachment } from '../../src/platforms/discord/attachments.ts';
import type { State } from '../../src/state/port.ts';
import type { CdnFault } from '../fakes/discord/cdn.ts';
import { textOf } from '../fakes/discord/people/look.ts';
import type { PersonFile } from '../fakes/discord/people/options.ts';
import type { Person } from '../fakes/discord/people/person.ts';
import type { Fault } from '../fakes/discord/rest/limits.ts';
import type { FakeDiscord } from '../fakes/discord/server.ts';
import { type ImageServer, startImageServer } from '../fakes/image-server.ts';
import { demoPicture } from '../support/pictures.ts';
import { openDemoCore, openStage, type Stage, saying, withCards } from './discord-stage.ts';

let core: Core;
let stage: Stage;
let discord: FakeDiscord;
let anna: Person;
let bytes: Uint8Array;
let elsewhere: ImageServer;

beforeAll(async () => {
  core = await openDemoCore(inject('demoDataDirectory'));
  const [entry] = await core.catalogue.get(['demo-0001']);
  bytes = await demoPicture(core, entry?.product);
  elsewhere = await startImageServer();
});

afterAll(async () => {
  await elsewhere.close();
  await core.close();
});

beforeEach(async () => {
  stage = await openStage(core);
  discord = stage.discord;
  anna = discord.person('anna');
});

afterEach(async () => {
  stage.faultless();
  await stage.close();
});

describe('Discord in trouble', () => {
  const CALLBACK = /\/callback$/;
  const ANSWER = /\/messages\/@original$/;

  it.each<[string, string, RegExp, Fault, number]>([
    ['limits the callback', 'POST', CALLBACK, { kind: 'rate-limit', retryAfter: 0.2 }, 1],
    ['fails at the callback (500)', 'POST', CALLBACK, { kind: 'status', status: 500 }, 2],
    ['cuts the callback', 'POST', CALLBACK, { kind: 'reset' }, 1],
    ['takes the callback and says nothing', 'POST', CALLBACK, { kind: 'lost' }, 1],
    ['limits the answer', 'PATCH', ANSWER, { kind: 'rate-limit', retryAfter: 0.3 }, 2],
    ['limits everything', 'PATCH', ANSWER, { kind: 'rate-limit', retryAfter: 0.3, global: true }, 1],
    ['fails at the answer (500)', 'PATCH', ANSWER, { kind: 'status', status: 500 }, 2],
    ['fails at the answer (502)', 'PATCH', ANSWER, { kind: 'status', status: 502 }, 3],
    ['cuts the answer', 'PATCH', ANSWER, { kind: 'reset' }, 1],
    ['takes the answer and says nothing', 'PATCH', ANSWER, { kind: 'lost' }, 1],
  ])('that %s is answered all the same, in time and once', async (_, method, path, fault, times) => {
    discord.limits.next(method, path, fault, times);
    const handle = await anna.slash('find', { query: 'red dress' });
    await handle.answer(withCards);
    expect(discord.limits.outstanding).toBe(0);
    // Discord says "wait" in whole seconds.
    expect(handle.acknowledgedMs).toBeLessThan(fault.kind === 'rate-limit' ? 2000 : 1000);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
  });

  it('that keeps failing ends in an answer that says so', async () => {
    discord.limits.next('PATCH', ANSWER, { kind: 'status', status: 500 }, 4);
    const handle = await anna.slash('find', { query: 'red dress' });
    expect(textOf(await handle.answer())).toMatch(/wrong/i);
  });

  it('that takes the answer and never replies is asked again', async () => {
    discord.limits.next('PATCH', ANSWER, { kind: 'hang' });
    const handle = await anna.slash('find', { query: 'red dress' });
    await discord.until('the answer to hang', () => discord.limits.outstanding === 0 || undefined);
    const other = await discord.person('ben').slash('find', { query: 'blue shirt' });
    await other.answer(withCards, 3000);
    await handle.answer(withCards, 30_000);
  });

  it('that takes the callback and never replies is asked again within the time there is', async () => {
    discord.limits.next('POST', CALLBACK, { kind: 'hang' });
    const handle = await anna.slash('find', { query: 'red dress' });
    await handle.answer(withCards);
    expect(handle.acknowledgedMs).toBeLessThan(2500);
  });

  it('that loses a message’s answer does not get it twice', async () => {
    discord.limits.next('POST', /\/messages$/, { kind: 'lost' });
    const said = await anna.say(anna.dm, 'red dress');
    await said.answer(withCards);
    await (await anna.say(anna.dm, 'blue shirt')).answer(saying(/blue/i));
    expect(discord.messagesIn(anna.dm).filter(withCards)).toHaveLength(2);
  });
});

describe('a State that can be read and not written', () => {
  const full = () => Promise.reject(new Error('no space left on device'));
  const readOnly = ({ state }: Core): State => ({
    get: (...key) => state.get(...key),
    list: (...keys) => state.list(...keys),
    items: (space) => state.items(space),
    update: full,
    claim: full,
    remove: full,
    sweep: full,
    close: full,
  });

  it('does not keep anybody from their answer, to a command as to a message', async () => {
    await stage.close();
    stage = await openStage(core, { bot: { state: readOnly(core) } });
    anna = stage.discord.person('anna');
    await (await anna.slash('find', { query: 'red dress' })).answer(withCards);
    await (await anna.say(anna.dm, 'red dress')).answer(withCards);
  });
});

describe('a photo', () => {
  const hostile = Buffer.from('<html><script>alert(1)</script></html>'.repeat(50));

  it.each<[string, PersonFile]>([
    ['that is a page and says it is a picture', { bytes: hostile, name: 'dress.png', saidType: 'image/png' }],
    ['that is empty', { bytes: new Uint8Array(0), name: 'dress.jpg' }],
    [
      'that is half a picture',
      { bytes: new Uint8Array(200).fill(7), name: 'dress.jpg', saidType: 'image/jpeg' },
    ],
    ['that says it is larger than anything', { bytes: hostile, saidSize: 10_000_000_000 }],
  ])('%s is refused with a sentence', async (_, photo) => {
    const handle = await anna.slash('find', { photo });
    const answer = await handle.answer((message) => !/looking at your photo/i.test(textOf(message)));
    expect(textOf(answer)).toMatch(/photo|picture|file|image/i);
    expect(withCards(answer)).toBe(false);
  });

  it.each<[string, CdnFault]>([
    ['is not there', { kind: 'missing' }],
    ['never ends', { kind: 'endless' }],
    ['redirects elsewhere', { kind: 'redirect', to: 'elsewhere' }],
    ['announces more than it has', { kind: 'length', bytes: 5_000_000 }],
  ])('that %s at Discord’s is refused with a sentence', async (_, fault) => {
    const real = fault.kind === 'redirect' ? { ...fault, to: `${elsewhere.origin}/secret` } : fault;
    discord.cdn.spoil('dress.jpg', real);
    const handle = await anna.slash('find', { photo: { bytes, name: 'dress.jpg' } });
    const answer = await handle.answer((message) => !/looking at your photo/i.test(textOf(message)));
    expect(textOf(answer)).toMatch(/photo|picture|image/i);
    expect(withCards(answer)).toBe(false);
    expect(elsewhere.requests).toEqual([]);
  });

  it.each<CdnFault>([{ kind: 'slow' }, { kind: 'silent' }])(
    'that comes too slowly is given up ($kind)',
    async (fault) => {
      discord.cdn.spoil('dress.jpg', fault);
      const { url, size } = await discord.cdn.store('1', 'dress.jpg', bytes);
      const fetching = fetchAttachment({ url, size }, { origins: [discord.cdn.origin], timeoutMs: 300 });
      await expect(fetching).rejects.toMatchObject({ code: 'ATTACHMENT_NOT_FETCHED' });
    },
  );

  it('whose type is wrongly announced is judged by its bytes', async () => {
    discord.cdn.spoil('dress.jpg', { kind: 'type', contentType: 'text/html' });
    const photo = { bytes, name: 'dress.jpg', saidType: 'text/plain' };
    await (await anna.slash('find', { photo })).answer(withCards);
  });

  it.each([
    (origin: string) => `${origin}/dress.jpg`,
    (origin: string) => `${origin.replace('127.0.0.1', 'localhost')}/dress.jpg`,
    () => 'file:///etc/passwd',
    () => 'http://169.254.169.254/latest/meta-data',
    (_: string, cdn: string) => `${cdn.replace('http://', 'http://user:pass@')}.evil.example/dress.jpg`,
  ])('at another host than Discord’s is never fetched (%#)', async (urlOf) => {
    const url = urlOf(elsewhere.origin, discord.cdn.origin);
    const handle = await anna.slash('find', { photo: { bytes, url } });
    const answer = await handle.answer((message) => !/looking at your photo/i.test(textOf(message)));
    expect(withCards(answer)).toBe(false);
    const said = await anna.say(anna.dm, '', { attachments: [{ bytes, url }] });
    await said.answer((message) => !/looking at your photo/i.test(textOf(message)));
    expect(elsewhere.requests).toEqual([]);
    expect(discord.cdn.requests).toEqual([]);
  });
});
