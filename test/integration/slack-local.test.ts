import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { createLogger } from '../../src/log.ts';
import { type SlackBot, startSlack } from '../../src/platforms/slack/start.ts';
import { messagePayloadProblems } from '../contracts/slack-payload.ts';
import {
  type LocalMessage,
  type LocalSlack,
  startLocalSlack,
  whyNot,
} from '../fakes/local-slack/local-slack.ts';
import { type Part, textsOf, walk } from '../fakes/slack/parts.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';
import { slackOptions } from './slack-stage.ts';

const reason = whyNot();
if (reason !== undefined) process.stderr.write(`Skipped: ${reason}\n`);

const values = ({ blocks = [] }: LocalMessage) => walk(blocks).flatMap(({ part }) => part.value ?? []);
const textOf = ({ blocks = [] }: LocalMessage) =>
  walk(blocks)
    .flatMap(({ part }) => textsOf(part).map(({ text }) => text))
    .join('\n');
const withCards = (message: LocalMessage) => values(message).some((value) => value.startsWith('m:'));

describe.skipIf(reason !== undefined)('at a Slack that none of us wrote (local-slack)', () => {
  let core: Core;
  let slack: LocalSlack;
  let bot: SlackBot;
  let cacheDirectory: string;
  const { channel } = { channel: 'C0GENERAL' };

  beforeAll(async () => {
    core = await openDemoCore();
    slack = await startLocalSlack();
    cacheDirectory = await mkdtemp(path.join(tmpdir(), 'threadfinder-pictures-'));
    bot = await startSlack({
      ...(await slackOptions(core)),
      receiving: { kind: 'socket', appToken: slack.appToken },
      installing: { kind: 'token', botToken: slack.botToken },
      logger: createLogger('silent'),
      cacheDirectory,
      endpoints: { api: slack.apiUrl, files: [slack.origin] },
    });
  });

  afterAll(async () => {
    await bot.stop();
    expect(await slack.refusals()).toEqual([]);
    // It takes any blocks; the real one does not.
    const messages = [...(await slack.messages(channel)), ...(await slack.messages(await slack.im()))];
    const ours = messages.filter(({ bot_id: bot }) => bot !== undefined);
    expect(ours.length).toBeGreaterThanOrEqual(5);
    expect(ours.flatMap((message) => messagePayloadProblems(message))).toEqual([]);
    await slack.close();
    await core.close();
    await rm(cacheDirectory, { recursive: true, force: true });
  });

  /** A card's button, and the block that it is in. */
  function buttonOf(message: LocalMessage, value: RegExp): readonly [Part, string] {
    for (const { part, block } of walk(message.blocks ?? [])) {
      if (part.type !== 'button' || !value.test(part.value ?? '')) continue;
      const card = (block.elements ?? []).find(({ actions }) => actions?.includes(part));
      return [part, card?.block_id ?? block.block_id ?? ''];
    }
    throw new Error(`no button ${value}`);
  }

  it('answers a command with products, whose buttons go on', async () => {
    await slack.command('/find', 'red dress');
    const answer = await slack.answer(channel, withCards);
    expect(textOf(answer)).toMatch(/red dresses/i);
    const [button, blockId] = buttonOf(answer, /^m:/);
    await slack.press(channel, answer.ts, button, blockId);
    await slack.answer(channel, (message) => withCards(message) && message.ts !== answer.ts);
  });

  it('answers a mention in its thread', async () => {
    const said = await slack.say(channel, `<@${slack.ids.bot}> black boots`);
    const answer = await slack.answer(
      channel,
      (message) => withCards(message) && message.thread_ts === said.ts,
    );
    expect(textOf(answer)).toMatch(/boots/i);
  });

  it('answers words and a photo in a direct message', async () => {
    const im = await slack.im();
    await slack.say(im, 'green skirt');
    await slack.answer(im, (message) => withCards(message) && /skirt/i.test(textOf(message)));
    const [hit] = await core.catalogue.get(['demo-0001']);
    await slack.upload(im, '', 'look.jpg', await demoPicture(core, hit?.product));
    await slack.answer(im, (message) => values(message).includes('m:demo-0001'));
  });
});
