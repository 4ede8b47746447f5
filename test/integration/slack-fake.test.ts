import { App } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonNamed, textOf } from '../fakes/slack/people/look.ts';
import { quiet } from '../fakes/slack/quiet.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/server.ts';

const actions = (value = '1') => [
  { type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Hello' } },
  {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: 'go',
        value,
        text: { type: 'plain_text' as const, text: 'Go' },
      },
    ],
  },
];

const form = {
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'Refine' },
  submit: { type: 'plain_text' as const, text: 'Search' },
  callback_id: 'refine',
  blocks: [
    {
      type: 'input' as const,
      block_id: 'words',
      label: { type: 'plain_text' as const, text: 'Words' },
      element: { type: 'plain_text_input' as const, action_id: 'words' },
    },
    {
      type: 'input' as const,
      block_id: 'photo',
      optional: true,
      label: { type: 'plain_text' as const, text: 'Photo' },
      element: { type: 'file_input' as const, action_id: 'photo', max_files: 1 },
    },
  ],
};

/** A small bot of Slack's own library: what the fake is tried with. */
function listen(app: App): void {
  app.command('/find', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `found ${command.text}`, blocks: actions(command.text) });
  });
  app.event('app_mention', async ({ event, client }) => {
    const posted = await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.ts,
      text: 'working',
    });
    await client.chat.update({
      channel: event.channel,
      ts: posted.ts ?? '',
      text: 'done',
      blocks: actions(),
    });
  });
  app.message(async ({ message, say }) => {
    const files = 'files' in message ? (message.files ?? []).length : 0;
    await say({ text: `got ${files}` });
  });
  app.action('go', async ({ ack, body, client, respond }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    if ('value' in (body.actions[0] ?? {}) && (body.actions[0] as { value: string }).value === 'form') {
      await client.views.open({ trigger_id: body.trigger_id, view: form });
      return;
    }
    await respond({ replace_original: true, text: 'pressed' });
  });
  app.view('refine', async ({ ack, view, body, client }) => {
    const words = view.state.values['words']?.['words']?.value ?? '';
    if (words === 'bad') return ack({ response_action: 'errors', errors: { words: 'no' } });
    await ack();
    const files = (view.state.values['photo']?.['photo'] as { files?: unknown[] } | undefined)?.files ?? [];
    await client.chat.postMessage({ channel: body.user.id, text: `${words} with ${files.length}` });
  });
  app.shortcut('find_lookalikes', async ({ ack, respond, shortcut }) => {
    await ack();
    await respond({ text: `like ${'message' in shortcut ? shortcut.message.text : ''}` });
  });
  app.shortcut('find_a_look', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: actions('home') } });
  });
}

describe.each(['socket', 'http'] as const)('the fake, with Slack’s own library over %s', (mode) => {
  let slack: FakeSlack;
  let app: App;

  beforeAll(async () => {
    slack = await startFakeSlack();
    app = new App({
      token: slack.token,
      clientOptions: { slackApiUrl: slack.apiUrl },
      logger: quiet,
      ...(mode === 'socket'
        ? { socketMode: true, appToken: slack.appToken }
        : { signingSecret: slack.signingSecret }),
    });
    listen(app);
    if (mode === 'socket') {
      await app.start();
      await slack.connected();
    } else {
      const server = (await app.start({ port: 0, host: '127.0.0.1' })) as { address(): { port: number } };
      slack.useHttp(`http://127.0.0.1:${server.address().port}/slack/events`);
    }
  });

  afterAll(async () => {
    await app.stop();
    await slack.close();
    expect(slack.violations).toEqual([]);
    expect(slack.router.crashes).toEqual([]);
  });

  it('a command is answered to its caller alone, and what is pressed there is replaced', async () => {
    const anna = slack.person('anna');
    const handle = anna.slash('/find', 'red dress');
    const answer = await handle.answer();
    expect(textOf(answer)).toContain('Hello');
    expect(answer.ephemeralTo).toBe(anna.id);
    expect(handle.responses).toBe(1);
    const ben = slack.person('ben');
    await expect(ben.press(answer, /go/)).rejects.toThrow(/alone/);
    const pressed = await anna.press(answer, buttonNamed(answer, /go/));
    expect((await pressed.answer()).ts).toBe(answer.ts);
    expect(await pressed.acknowledged()).toBeLessThan(1000);
  });

  it('a mention is answered in a thread, and the answer edited', async () => {
    const anna = slack.person('anna');
    const handle = await anna.mention('black boots');
    const answer = await handle.answer((message) => message.text === 'done');
    expect(answer.threadTs).toBe(handle.act.message?.ts);
    expect(handle.edits(answer).map(({ text }) => text)).toEqual(['working', 'done']);
    expect(anna.sees(slack.channel.id)).toContainEqual(answer);
  });

  it('a direct message with a photo arrives once as a message', async () => {
    const anna = slack.person('anna');
    const handle = await anna.dm('this', { files: [{ bytes: new Uint8Array([1]) }] });
    expect(textOf(await handle.answer())).toBe('got 1');
    expect(handle.act.delivered.map(({ name }) => name)).toEqual(['message', 'file_shared']);
  });

  it('a form is opened, checked and submitted', async () => {
    const anna = slack.person('anna');
    const opened = anna.shortcut('find_a_look');
    const view = await opened.modal();
    await expect(anna.submit(view, {})).rejects.toThrow(/required/);
    expect(await (await anna.submit(view, { words: 'bad' })).errors()).toEqual({ words: 'no' });
    const done = await anna.submit(view, { words: 'blue', photo: [{ bytes: new Uint8Array([1]) }] });
    expect(textOf(await done.answer())).toBe('blue with 1');
    await expect(anna.submit(view, { words: 'x' })).rejects.toThrow(/closed/);
  });

  it('a message shortcut knows its message; an App Home is published and pressed', async () => {
    const anna = slack.person('anna');
    const said = await anna.say('a coat');
    const like = anna.shortcut('find_lookalikes', said.act.message);
    expect(textOf(await like.answer())).toBe('like a coat');
    const home = await anna.openHome().home();
    expect(await (await anna.press(home, /go/)).acknowledged()).toBeLessThan(1000);
  });
});
