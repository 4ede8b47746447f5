import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { SlackOptions } from '../../src/platforms/slack/options.ts';
import { SPACES } from '../../src/state/port.ts';
import type { Person } from '../fakes/slack/people/person.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import type { Workspace } from '../fakes/slack/world.ts';
import { openDemoCore } from '../support/demo-core.ts';
import {
  CONNECTIONS,
  eventsAt,
  openStage,
  productsOf,
  type Stage,
  startBot,
  withCards,
} from './slack-stage.ts';

let core: Core;
let stage: Stage;
let installing: SlackOptions['installing'];
let slack: FakeSlack;
let workspace: Workspace;
let anna: Person;
/** How long the stylist takes. */
let slowMs = 0;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

describe.each(['socket', 'http'] as const)('many workspaces, over %s', (mode) => {
  beforeAll(async () => {
    // Bolt needs its keys before there is a server to ask for them.
    const oauth = { clientId: '1234567890.1234567890', clientSecret: 'of this test' };
    installing = { kind: 'oauth', ...oauth, encryptionKey: randomBytes(32) };
    const handle: SlackOptions['handle'] = async (request) => {
      await sleep(slowMs);
      return core.handle(request);
    };
    stage = await openStage(core, { mode, oauth, bot: { installing, handle } });
    slack = stage.slack;
    slack.oauth.redirectUrl = `${stage.bot.url}/slack/oauth_redirect`;
  });

  afterAll(async () => {
    stage.faultless();
    await stage.close();
  });

  beforeEach(async () => {
    workspace = slack.addWorkspace('Closet');
    anna = slack.person('anna', { workspace });
    await install(anna);
  });

  /** Goes through what a person's browser goes through. */
  async function install(person: Person): Promise<void> {
    const start = await fetch(`${stage.bot.url}/slack/install`, { redirect: 'manual' });
    const page = await start.text();
    const authorize = start.headers.get('location') ?? /href="([^"]+oauth[^"]+)"/.exec(page)?.[1] ?? '';
    const cookie = start.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const back = slack.oauth.allow(authorize.replaceAll('&amp;', '&'), person.user);
    slack.installed(person.workspace);
    const done = await fetch(back, { headers: { cookie }, redirect: 'manual' });
    expect(done.status).toBeLessThan(400);
  }

  it('each is spoken to with its own token, and sees its own pictures', async () => {
    const other = slack.addWorkspace('Attic');
    const ben = slack.person('ben', { workspace: other });
    await install(ben);
    const answers = await Promise.all(
      [anna, ben].map(async (person) => (await person.dm('red dress')).answer(withCards)),
    );
    expect(answers.map(({ channel }) => channel)).toEqual([anna.im, ben.im]);
    const [hers = [], his = []] = answers.map((answer) => productsOf(answer));
    expect(hers).toEqual(his);
  });

  it('exchanges a token that will run out soon for a newer one, once for all that is said meanwhile', async () => {
    slack.tokens.lifeMs = 3_600_000;
    const other = slack.addWorkspace('Attic');
    const ben = slack.person('ben', { workspace: other });
    await install(ben);
    slack.tokens.lifeMs = 12 * 3_600_000;
    const before = slack.oauth.refreshed;
    const said = await Promise.all(['red dress', 'black boots', 'green skirt'].map((words) => ben.dm(words)));
    await Promise.all(said.map((handle) => handle.answer(withCards)));
    await slack.until(
      'three answers',
      () => slack.messagesIn(ben.im).filter(withCards).length === 3 || undefined,
    );
    expect(slack.oauth.refreshed).toBe(before + 1);
  });

  it.each([
    ['that still works', 3_600_000],
    ['that has all but run out', 30_000],
  ])('exchanges a token %s once, though two processes need it', async (_what, lifeMs) => {
    const second = await startBot(core, slack, { cacheDirectory: stage.cacheDirectory, installing }, mode);
    slack.tokens.lifeMs = lifeMs;
    const other = slack.addWorkspace('Attic');
    const people = [1, 2, 3, 4].map((n) => slack.person(`ben ${n}`, { workspace: other }));
    await install(people[0] ?? anna);
    slack.tokens.lifeMs = 12 * 3_600_000;
    const before = slack.oauth.refreshed;
    slack.limits.next('oauth.v2.access', { kind: 'delay', ms: 300 });
    if (mode === 'http') slack.useHttp(eventsAt(stage.bot), eventsAt(second));
    else await slack.connected(2 * CONNECTIONS);
    const said = await Promise.all(people.map((person) => person.dm('red dress')));
    await Promise.all(said.map((handle) => handle.answer(withCards)));
    expect(slack.oauth.refreshed).toBe(before + 1);
    expect(slack.router.log.filter(({ error }) => error === 'invalid_refresh_token')).toEqual([]);
    await second.stop();
    if (mode === 'http') slack.useHttp(eventsAt(stage.bot));
  });

  it('keeps no token in the open', async () => {
    await (await anna.dm('red dress')).answer(withCards);
    const kept = JSON.stringify(await everything());
    expect(kept).toContain(workspace.id);
    // Every beginning that Slack's tokens have ends in a dash, which base64 has not: nothing encrypted meets it by chance.
    expect(kept).not.toMatch(/xox[a-z.]*-/);
    for (const token of slack.tokens.issued)
      expect(kept).not.toContain(token.slice(token.lastIndexOf('-') + 1));
  });

  it.each(['uninstall', 'revoke'] as const)(
    '%s erases what is kept of the workspace, and of no other',
    async (how) => {
      const other = slack.addWorkspace('Attic');
      const ben = slack.person('ben', { workspace: other });
      await install(ben);
      for (const person of [anna, ben]) {
        const answer = await (await person.dm('red dress')).answer(withCards);
        await (await person.press(answer, /^.*\bs:/)).answer();
      }
      // Something that is being worked on: who waits for it is written down.
      slack.limits.next('chat.postMessage', { kind: 'hang' });
      await anna.dm('green skirt');
      await slack.until('the answer to hang', () => slack.limits.outstanding === 0 || undefined);
      expect(JSON.stringify(await core.state.list('seen', 'slack-open:'))).toContain(workspace.id);
      expect(JSON.stringify(await everything())).toContain(workspace.id);
      slack[how](workspace);
      await slack.until(
        'the app to be told',
        () =>
          slack.delivery.all.some(
            ({ name, acknowledgedMs }) => /uninstalled|revoked/.test(name) && acknowledgedMs !== undefined,
          ) || undefined,
      );
      await expect
        .poll(async () => JSON.stringify(await everything()).includes(workspace.id), { timeout: 5000 })
        .toBe(false);
      expect(JSON.stringify(await everything())).toContain(other.id);
      await (await ben.dm('black boots')).answer(withCards);
    },
  );

  it('what is answered while the app is removed is erased as well', async () => {
    slowMs = 1000;
    const said = await anna.dm('red dress');
    await said.acknowledged();
    const isKept = async () => JSON.stringify(await everything()).includes(workspace.id);
    await slack.until('it to be worked on', () => said.acknowledgedMs);
    slack.uninstall(workspace);
    slowMs = 0;
    await slack.until(
      'the answer to be refused',
      () => slack.router.log.some(({ error }) => error === 'account_inactive') || undefined,
    );
    await expect.poll(isKept, { timeout: 5000 }).toBe(false);
  });

  /** All that is kept. */
  async function everything(): Promise<unknown[]> {
    return Promise.all(SPACES.map((space) => core.state.list(space, '')));
  }
});
