import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Signed, Signing } from '../fakes/slack/http-delivery.ts';
import type { Handle } from '../fakes/slack/people/handle.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { CONNECTIONS, eventsAt, openStage, type Stage, startBot, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

afterEach(async () => {
  stage.faultless();
  await stage.close();
});

/** How many messages with products a person was given. */
const answers = ({ states }: Pick<Handle, 'states'>) =>
  new Set(states.filter(({ message }) => withCards(message)).map(({ message }) => message.ts)).size;

/** Something that is asked after everything else, and answered: by then, all that was to come of that has come. */
async function settled(): Promise<void> {
  await (await slack.person('last').dm('green skirt')).answer(withCards);
}

describe('over HTTP', () => {
  beforeEach(async () => {
    stage = await openStage(core, { mode: 'http' });
    slack = stage.slack;
  });

  it('answers mentions, commands, presses and forms as over a socket', async () => {
    const anna = slack.person('anna');
    const answer = await (await anna.mention('red dress')).answer(withCards);
    const form = await (await anna.press(answer, /refine/i)).modal();
    const sent = await anna.submit(form, { words: 'in blue' });
    await sent.acknowledged();
    const channel = slack.addChannel('shop').id;
    await anna.slash('/find', 'black boots', { channel }).answer(withCards);
    expect(slack.http.statuses.every((status) => status === 200)).toBe(true);
  });

  /** A direct message as it would arrive. */
  async function sent(signing: Signing, change: (body: string) => string = (body) => body): Promise<number> {
    const anna = slack.person('anna');
    const event = {
      type: 'message',
      channel: anna.im,
      channel_type: 'im',
      user: anna.id,
      text: 'red dress',
      ts: slack.world.ts(),
    };
    const payload = {
      type: 'event_callback',
      event_id: `Ev${crypto.randomUUID()}`,
      team_id: slack.workspace.id,
      api_app_id: slack.world.appId,
      event,
    };
    const { body, headers } = slack.http.signed({ kind: 'events_api', payload }, signing);
    const { status } = await slack.http.post({ body: change(body), headers });
    if (status === 200) await slack.posted(anna.im, withCards);
    else await settled();
    expect(slack.messagesIn(anna.im).filter(withCards)).toHaveLength(status === 200 ? 1 : 0);
    return status;
  }

  it('refuses what Slack has not signed, and what is older than five minutes', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await sent({ secret: 'guessed' })).toBe(401);
    expect(await sent({}, (body) => body.replace('red dress', 'red shirt'))).toBe(401);
    expect(await sent({ timestamp: now - 301 })).toBe(401);
    expect(await sent({ timestamp: now - 60 })).toBe(200);
  });

  it('refuses bodies without a signature, and other paths', async () => {
    const [url = ''] = slack.http.urls;
    expect((await fetch(url, { method: 'POST', body: '{"type":"event_callback"}' })).status).toBe(401);
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });

  it('refuses a request that is sent again as it was, at every process, and lets nothing come of it', async () => {
    const second = await startBot(
      core,
      slack,
      { cacheDirectory: path.join(tmpdir(), 'threadfinder-replayed') },
      'http',
    );
    const anna = slack.person('anna');
    const channel = slack.addChannel('shop').id;
    const recorded: Signed[] = [];
    const record = <T>(act: T): T => {
      recorded.push(...slack.http.sent.slice(-1));
      return act;
    };
    const answer = await record(await anna.dm('red dress')).answer(withCards);
    await record(anna.slash('/find', 'black boots', { channel })).answer(withCards);
    await record(await anna.press(answer, /show more/i)).answer(withCards);
    const statuses: number[] = [];
    for (const process of [stage.bot, second]) {
      slack.useHttp(eventsAt(process));
      for (const request of recorded) statuses.push((await slack.http.post(request)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
    // A retry is told by a header that nobody signs: it gets through, and no further than that.
    for (const request of recorded) {
      const headers = { ...request.headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' };
      statuses.push((await slack.http.post({ ...request, headers })).status);
    }
    expect(statuses.slice(6)).toEqual([200, 401, 401]);
    await settled();
    expect(slack.messagesIn(anna.im).filter(withCards)).toHaveLength(2);
    expect(slack.messagesIn(channel).filter(withCards)).toHaveLength(1);
    await second.stop();
    slack.useHttp(eventsAt(stage.bot));
  });

  it('answers once what is delivered again, signed anew', async () => {
    const channel = slack.addChannel('shop').id;
    const command = slack.person('anna').slash('/find', 'red dress', { channel });
    await command.answer(withCards);
    const said = await slack.person('ben').dm('black boots');
    await said.answer(withCards);
    const carla = slack.person('carla');
    const own = await (await carla.dm('coat')).answer(withCards);
    const pressed = await carla.press(own, /show more/i);
    await pressed.answer(withCards);
    for (const { act } of [command, said, pressed]) {
      for (const one of act.delivered) await slack.delivery.repeat(one);
    }
    await settled();
    expect(answers(pressed)).toBe(1);
    expect([command, said].map(answers)).toEqual([1, 1]);
  });

  it('answers what Slack tries again (x-slack-retry-num) once', async () => {
    const said = await slack.person('anna').dm('red dress');
    const [event] = said.act.delivered;
    if (event === undefined) throw new Error('nothing was sent');
    await Promise.all([1, 2, 3].map(() => slack.delivery.repeat(event, 'http_timeout')));
    await said.answer(withCards);
    await settled();
    expect(answers(said)).toBe(1);
  });

  it('lets two processes behind one address answer once', async () => {
    const second = await startBot(
      core,
      slack,
      { cacheDirectory: path.join(tmpdir(), 'threadfinder-second') },
      'http',
    );
    slack.useHttp(eventsAt(stage.bot), eventsAt(second));
    const anna = slack.person('anna');
    const said = await anna.dm('red dress');
    const [event] = said.act.delivered;
    if (event === undefined) throw new Error('nothing was sent');
    // The other one gets it now.
    await slack.delivery.repeat(event);
    const answer = await said.answer(withCards);
    // Either can take a press.
    await (await anna.press(answer, /show more/i)).answer(withCards);
    await (await anna.press(answer, /show more/i)).answer(withCards);
    expect(slack.messagesIn(anna.im).filter(withCards)).toHaveLength(3);
    await second.stop();
    slack.useHttp(eventsAt(stage.bot));
  });
});

describe('over a socket', () => {
  beforeEach(async () => {
    stage = await openStage(core);
    slack = stage.slack;
  });

  it('answers what is delivered again once, after a restart too', async () => {
    const said = await slack.person('anna').dm('red dress');
    await said.answer(withCards);
    const [event] = said.act.delivered;
    if (event === undefined) throw new Error('nothing was sent');
    await slack.delivery.repeat(event, 'timeout');
    await stage.bot.stop();
    const again = await startBot(core, slack, { cacheDirectory: path.join(tmpdir(), 'threadfinder-again') });
    await slack.connected(CONNECTIONS);
    await slack.delivery.repeat(event, 'timeout');
    await settled();
    expect(answers(said)).toBe(1);
    await again.stop();
  });

  it.each(['warning', 'refresh_requested'] as const)(
    'hears a command at once while Slack renews a connection (%s), and what is said meanwhile',
    async (reason) => {
      const anna = slack.person('anna');
      slack.socketMode.disconnect(reason);
      const command = anna.slash('/find', 'black boots', { channel: slack.addChannel('shop').id });
      const said = await slack.person('ben').dm('red dress');
      await Promise.all([command.answer(withCards), said.answer(withCards)]);
      expect([command, said].map(answers)).toEqual([1, 1]);
      await stage.promptAndFaultless();
    },
  );

  it('comes back from a cut connection, and answers what was under way', async () => {
    const anna = slack.person('anna');
    const before = await anna.dm('red dress');
    await before.acknowledged();
    slack.socketMode.drop();
    const meanwhile = await anna.dm('black boots');
    await Promise.all([before.answer(withCards), meanwhile.answer(withCards, 30_000)]);
    await settled();
    expect(slack.messagesIn(anna.im).filter(withCards)).toHaveLength(2);
    await slack.connected(CONNECTIONS);
  });

  it('finishes what is running when it is told to stop', async () => {
    const said = await slack.person('anna').dm('red dress');
    await said.acknowledged();
    await stage.bot.stop();
    expect(answers(said)).toBe(1);
    expect(slack.socketMode.live).toBe(0);
  });

  it('leaves buttons that work when nothing is remembered any more', async () => {
    const anna = slack.person('anna');
    const answer = await (await anna.dm('red dress')).answer(withCards);
    await stage.bot.stop();
    const forgetful = await openDemoCore();
    const bot = await startBot(forgetful, slack, {
      cacheDirectory: path.join(tmpdir(), 'threadfinder-forgetful'),
    });
    await slack.connected(CONNECTIONS);
    await (await anna.press(answer, /^m:|more like/i)).answer(withCards);
    const next = await anna.press(answer, /show more/i);
    expect((await next.answer()).text.length).toBeGreaterThan(0);
    await bot.stop();
    await forgetful.close();
  });
});
