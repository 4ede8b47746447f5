import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { textOf } from '../fakes/slack/people/look.ts';
import type { Person } from '../fakes/slack/people/person.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/server.ts';
import { printed, start } from '../support/run.ts';
import { declared } from '../support/slack-manifest.ts';
import { productsOf, withCards } from './slack-stage.ts';

let slack: FakeSlack;
let anna: Person;
let directory: string;
let child: ChildProcess;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'threadfinder-killed-'));
  await cp(path.join(inject('demoDataDirectory'), 'demo'), path.join(directory, 'demo'), { recursive: true });
  slack = await startFakeSlack({ manifest: declared() });
  anna = slack.person('anna');
  await online();
});

afterAll(async () => {
  child.kill('SIGKILL');
  await slack.close();
  await rm(directory, { recursive: true, force: true });
});

/** The whole product as an operator starts it; it is ended even where it does not come online. */
async function online(): Promise<void> {
  child = start('src/main.ts', [], {
    DATA_DIR: directory,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API: slack.apiUrl,
    SLACK_FILES: slack.fileHost.origin,
  });
  await printed(child, /Threadfinder is on Slack: threadfinder in Wardrobe/);
  await slack.connected();
}

async function kill(): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  await slack.until('the connection to be gone', () => slack.socketMode.live === 0 || undefined);
}

it('a process that is killed between card and click leaves a button that works in the next one', async () => {
  const asked = await anna.mention('red dress');
  const answer = await asked.answer(withCards);
  await kill();
  await online();
  // Slack did not hear that it was acknowledged.
  for (const one of asked.act.delivered) await slack.delivery.repeat(one, 'timeout');
  const pressed = await anna.press(answer, /show more/i);
  const more = await pressed.answer(withCards);
  expect(productsOf(more).filter((id) => productsOf(answer).includes(id))).toEqual([]);
  expect(pressed.acknowledgedMs).toBeLessThan(1000);
  expect(slack.messagesIn(slack.channel.id).filter(withCards)).toHaveLength(2);
  expect(slack.violations).toEqual([]);
});

it('in the middle of an answer, the next process says so to who waits', async () => {
  slack.limits.next('chat.postMessage', { kind: 'hang' }, 2);
  const handle = await anna.mention('blue shirt', { channel: slack.addChannel('shop').id });
  await slack.until('the answer to hang', () => slack.limits.outstanding < 2 || undefined);
  await kill();
  slack.limits.calm();
  await online();
  expect(textOf(await handle.answer())).toMatch(/interrupted/i);
  expect(slack.violations).toEqual([]);
});

it('what is said while no process runs is answered by the next', async () => {
  await kill();
  slack.delivery.retryAfterMs = [5000, 5000, 5000];
  const said = await anna.dm('black boots');
  await online();
  await said.answer(withCards, 30_000);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
