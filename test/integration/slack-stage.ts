import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { Core } from '../../src/app.ts';
import { createLogger } from '../../src/log.ts';
import type { SlackOptions } from '../../src/platforms/slack/options.ts';
import { EVENTS_PATH } from '../../src/platforms/slack/receiving.ts';
import { type SlackBot, startSlack } from '../../src/platforms/slack/start.ts';
import type { Accept } from '../fakes/slack/people/handle.ts';
import { buttonsOf, picturesOf, textOf } from '../fakes/slack/people/look.ts';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../fakes/slack/server.ts';
import { declared } from '../support/slack-manifest.ts';

/** The app, online at a Slack of our own that lets it do what its manifest declares. */
export interface Stage {
  readonly slack: FakeSlack;
  readonly bot: SlackBot;
  /** Where the app keeps pictures; a second one may use it too. */
  readonly cacheDirectory: string;
  /** Asserts that Slack had nothing to complain about. */
  faultless(): void;
  /** Asserts that besides, everything was acknowledged within a second. */
  promptAndFaultless(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions extends FakeSlackOptions {
  readonly mode?: 'socket' | 'http';
  /** What is another way than in the real app. */
  readonly bot?: Partial<SlackOptions>;
}

export async function openStage(
  core: Core,
  { bot: more = {}, mode = 'socket', manifest = declared(), ...rest }: StageOptions = {},
): Promise<Stage> {
  const slack = await startFakeSlack({ manifest, ...rest });
  const cacheDirectory = await mkdtemp(path.join(tmpdir(), 'threadfinder-pictures-'));
  const bot = await startBot(core, slack, { cacheDirectory, ...more }, mode);
  if (mode === 'http') slack.useHttp(eventsAt(bot));
  else await slack.connected(CONNECTIONS);
  const faultless = (): void => {
    expect(slack.violations).toEqual([]);
    expect(slack.router.crashes).toEqual([]);
    expect(slack.limits.breaches).toEqual([]);
  };
  return {
    slack,
    bot,
    cacheDirectory,
    faultless,
    promptAndFaultless: async () => {
      const pending = () => slack.delivery.all.filter(({ acknowledgedMs }) => acknowledgedMs === undefined);
      await slack.until('all to be acknowledged', () => pending().length === 0 || undefined);
      const slowest = Math.max(0, ...slack.delivery.all.map(({ acknowledgedMs = 9999 }) => acknowledgedMs));
      expect(slowest).toBeLessThan(1000);
      faultless();
    },
    close: async () => {
      await bot.stop();
      await slack.close();
      await rm(cacheDirectory, { recursive: true, force: true });
    },
  };
}

/** Connections that the app keeps open in Socket Mode. */
export const CONNECTIONS = 2;

/** Where Slack sends to, over HTTP. */
export function eventsAt({ url }: SlackBot): string {
  return `${url}${EVENTS_PATH}`;
}

/** What the app is given of a core, and what else is the same at every Slack. */
export async function slackOptions(
  core: Core,
): Promise<Omit<SlackOptions, 'receiving' | 'installing' | 'cacheDirectory' | 'endpoints'>> {
  const { count } = await core.catalogue.info();
  const { stylist, personal, handle, state, encoder } = core;
  return {
    host: '127.0.0.1',
    port: 0,
    answers: 'channel',
    cards: 'auto',
    paceMs: 0,
    handle,
    history: (id, personId) => stylist.history(id, personId),
    picture: (id) => stylist.picture(id),
    recent: (personId, limit) => personal.recent(personId, limit),
    language: (personId) => personal.language(personId),
    forgetPeople: (prefix) => personal.forgetPeople(prefix),
    readiness: () => ({ state: 'ready', products: count, model: encoder.info.id }),
    state,
    logger: createLogger(process.env['SLACK_LOG'] ?? 'silent'),
  };
}

/** The app over a core, as it is started by itself. */
export async function startBot(
  core: Core,
  slack: FakeSlack,
  more: Partial<SlackOptions> & Pick<SlackOptions, 'cacheDirectory'>,
  mode: 'socket' | 'http' = 'socket',
): Promise<SlackBot> {
  return startSlack({
    ...(await slackOptions(core)),
    receiving:
      mode === 'socket'
        ? { kind: 'socket', appToken: slack.appToken }
        : { kind: 'http', signingSecret: slack.signingSecret },
    installing: { kind: 'token', botToken: slack.token },
    endpoints: { api: slack.apiUrl, authorize: slack.authorizeUrl, files: [slack.fileHost.origin] },
    ...more,
  });
}

/** Whether a message shows products. */
export const withCards: Accept = (message) => productsOf(message).length > 0;

/** Whether a message says something. */
export const saying =
  (words: RegExp): Accept =>
  (message) =>
    words.test(textOf(message));

/** Ids of the products that a message shows, in order: each has its "More like this". */
export function productsOf(message: Parameters<Accept>[0]): readonly string[] {
  return buttonsOf(message).flatMap(({ value }) => /^m:(.+)$/.exec(value ?? '')?.[1] ?? []);
}

/** The bytes of every picture of a message, which must be there: of those that Slack keeps. */
export function picturesIn(slack: FakeSlack, message: Parameters<Accept>[0]): readonly Uint8Array[] {
  return picturesOf(message).map(({ slack_file: file }) => {
    const stored = slack.files.all.get(file?.id ?? '');
    expect(stored?.state).toBe('visible');
    return stored?.bytes ?? new Uint8Array();
  });
}
