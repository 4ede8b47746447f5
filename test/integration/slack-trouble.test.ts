import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { CHANNEL_PACE_MS } from '../../src/platforms/slack/limits.ts';
import { picturesOf, textOf } from '../fakes/slack/people/look.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import type { Fault } from '../fakes/slack/web-api/limits.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { openStage, productsOf, type Stage, saying, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

beforeEach(async () => {
  stage = await openStage(core);
  slack = stage.slack;
});

afterEach(async () => {
  await stage.promptAndFaultless();
  await stage.close();
});

describe('when Slack is in trouble', () => {
  it.each<Fault>([
    { kind: 'rate-limit', retryAfter: 1 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    // Slack has it, and nobody knows.
    { kind: 'lost' },
    { kind: 'hang' },
  ])('a message that is not taken ($kind $status) is sent again, and seen once', async (fault) => {
    slack.limits.next('chat.postMessage', fault);
    const handle = await slack.person('anna').mention('red dress');
    await handle.answer(withCards);
    const tries = () => slack.router.log.filter(({ method }) => method === 'chat.postMessage');
    await slack.until('it to be sent again', () => (tries().length === 2 && tries()[1]) || undefined);
    expect(slack.limits.outstanding).toBe(0);
    expect(slack.messagesIn(slack.channel.id).filter(withCards)).toHaveLength(1);
  });

  it.each<Fault>([
    { kind: 'status', status: 500 },
    { kind: 'rate-limit', retryAfter: 1 },
  ])('an answer by response_url that is not taken ($kind) is sent again', async (fault) => {
    slack.limits.next('response_url', fault);
    const channel = slack.addChannel('shop', { withBot: false }).id;
    const handle = slack.person('anna').slash('/find', 'red dress', { channel });
    await handle.answer(withCards);
    expect(slack.limits.outstanding).toBe(0);
  });

  it('a channel gets one message a second, none too early, and all of them', async () => {
    await stage.close();
    stage = await openStage(core, { bot: { paceMs: CHANNEL_PACE_MS } });
    slack = stage.slack;
    slack.limits.enforcePerChannel();
    slack.limits.next('chat.postMessage', { kind: 'status', status: 500 });
    const anna = slack.person('anna');
    const channel = slack.addChannel('shop').id;
    for (const words of ['red dress', 'black boots', 'green skirt']) await anna.mention(words, { channel });
    await slack.until(
      'three answers',
      () => slack.messagesIn(channel).filter(withCards).length === 3 || undefined,
    );
    expect(slack.router.log.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('pictures that cannot be uploaded are left out, and tried again the next time', async () => {
    for (let upload = 0; upload < 40; upload++) slack.fileHost.spoilUpload({ kind: 'status', status: 500 });
    const anna = slack.person('anna');
    const bare = await (await anna.mention('red dress')).answer(withCards);
    expect(picturesOf(bare)).toEqual([]);
    slack.fileHost.healUploads();
    const again = await (await anna.mention('black boots')).answer(saying(/boots/i));
    expect(picturesOf(again)).not.toHaveLength(0);
  });

  it('pictures that Slack is still looking through are waited for', async () => {
    slack.files.processingMs = 400;
    const answer = await (await slack.person('anna').mention('red dress')).answer(withCards);
    expect(picturesOf(answer)).toHaveLength(6);
  });

  it('a picture is uploaded once to a workspace, and used again', async () => {
    const anna = slack.person('anna');
    const uploads = () =>
      slack.router.log.filter(({ method }) => method === 'files.getUploadURLExternal').length;
    await (await anna.mention('red dress')).answer(withCards);
    const before = uploads();
    expect(before).toBe(6);
    await (await anna.mention('red dress', { channel: slack.addChannel('shop').id })).answer(withCards);
    expect(uploads()).toBe(before);
  });

  it('a picture that was deleted is left out, and there again later', async () => {
    const anna = slack.person('anna');
    const first = await (await anna.mention('red dress')).answer(withCards);
    const [picture] = picturesOf(first);
    const file = slack.files.all.get(picture?.slack_file?.id ?? '');
    if (file !== undefined) file.state = 'deleted';
    const shop = slack.addChannel('shop').id;
    const second = await (await anna.mention('red dress', { channel: shop })).answer(withCards);
    expect(productsOf(second)).toEqual(productsOf(first));
    const third = await (await anna.mention('red dress', { channel: slack.addChannel('later').id })).answer(
      withCards,
    );
    expect(picturesOf(third)).toHaveLength(6);
  });

  it('a place that may not be written in any more is answered in a direct message', async () => {
    const anna = slack.person('anna');
    const channel = slack.addChannel('shop');
    const handle = await anna.mention('red dress', { channel: channel.id });
    channel.archived = true;
    const answer = await handle.answer((message) => message.channel === anna.im);
    expect(textOf(answer).length).toBeGreaterThan(10);
  });

  it('somebody who asks for too much at once is told so', async () => {
    const anna = slack.person('anna');
    const asked = await Promise.all(Array.from({ length: 8 }, () => anna.dm('red dress')));
    await asked.at(-1)?.answer(saying(/asking right now/));
  });
});
