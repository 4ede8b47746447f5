import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../fakes/slack/manifest.ts';
import { quiet } from '../fakes/slack/quiet.ts';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../fakes/slack/server.ts';

let slack: FakeSlack;
let client: webApi.WebClient;

async function open(options: FakeSlackOptions = {}): Promise<void> {
  slack = await startFakeSlack(options);
  client = clientFor(slack.token);
}

function clientFor(token: string): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

/** What Slack says against a call. */
async function refused(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return (error as { data?: Record<string, unknown> } | undefined)?.data ?? { error: String(error) };
}

beforeEach(() => open());

afterEach(async () => {
  await slack.close();
  expect(slack.router.crashes).toEqual([]);
});

const post = (channel = slack.channel.id, more: object = {}) =>
  client.chat.postMessage({ channel, text: 'hello', ...more });

describe('the Web API of the fake', () => {
  it('asks for a token that is worth something', async () => {
    expect(await refused(clientFor('').auth.test())).toMatchObject({ error: 'not_authed' });
    expect(await refused(clientFor('xoxb-forged').auth.test())).toMatchObject({ error: 'invalid_auth' });
    slack.revoke(slack.workspace);
    expect(await refused(client.auth.test())).toMatchObject({ error: 'token_revoked' });
    expect(await refused(client.apps.connections.open())).toMatchObject({ error: 'invalid_auth' });
  });

  it('names the scope that is missing', async () => {
    await slack.close();
    await open({ manifest: { ...EVERYTHING, scopes: ['commands'] } });
    expect(await refused(post())).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'commands',
    });
  });

  it('knows where the bot is not, and what is over', async () => {
    const elsewhere = slack.addChannel('elsewhere', { withBot: false });
    const hidden = slack.addChannel('hidden', { withBot: false, private: true });
    const old = slack.addChannel('old');
    old.archived = true;
    expect(await refused(post(elsewhere.id))).toMatchObject({ error: 'not_in_channel' });
    expect(await refused(post(hidden.id))).toMatchObject({ error: 'channel_not_found' });
    expect(await refused(post('C0NOWHERE'))).toMatchObject({ error: 'channel_not_found' });
    expect(await refused(post(old.id))).toMatchObject({ error: 'is_archived' });
    const ts = '1.000001';
    expect(await refused(client.chat.update({ channel: slack.channel.id, ts, text: 'a' }))).toMatchObject({
      error: 'message_not_found',
    });
    expect(slack.violations).toEqual([]);
  });

  it('keeps what one person sees from everybody else, and from being edited', async () => {
    const anna = slack.person('anna');
    await anna.say('hello');
    const channel = slack.channel.id;
    const { message_ts: ts = '' } = await client.chat.postEphemeral({ channel, user: anna.id, text: 'psst' });
    expect(anna.sees(channel).map(({ text }) => text)).toEqual(['hello', 'psst']);
    expect(slack.person('ben').sees(channel)).toHaveLength(1);
    expect(await refused(client.chat.update({ channel, ts, text: 'a' }))).toMatchObject({
      error: 'message_not_found',
    });
  });

  it('refuses and notes what breaks a limit', async () => {
    const long = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } };
    expect(await refused(post(slack.channel.id, { blocks: [long] }))).toMatchObject({
      error: 'invalid_blocks',
      errors: [expect.stringContaining('[json-pointer:/blocks/0/text/text]')],
    });
    expect(slack.violations).toHaveLength(1);
    expect(await refused(post(slack.channel.id, { thread_ts: '1.000001' }))).toMatchObject({
      error: 'thread_not_found',
    });
    expect(slack.violations).toHaveLength(2);
  });

  it('takes one message a second a channel where told, and notes who does not wait', async () => {
    slack.limits.enforcePerChannel();
    await post();
    const error = await post().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ retryAfter: 1 });
    await post(slack.addChannel('other').id);
    await post().catch(() => undefined);
    expect(slack.limits.breaches).toEqual([`chat.postMessage ${slack.channel.id}`]);
    await sleep(1050);
    await post();
  });

  it('fails as it is told to', async () => {
    slack.limits.next('chat.postMessage', { kind: 'status', status: 503 });
    slack.limits.next('chat.postMessage', { kind: 'reset' });
    slack.limits.next('chat.postMessage', { kind: 'lost' });
    for (let fault = 0; fault < 3; fault++) await expect(post()).rejects.toThrow();
    await post();
    // The one whose answer was lost is there too.
    expect(slack.messagesIn(slack.channel.id)).toHaveLength(2);
    expect(slack.limits.outstanding).toBe(0);
  });

  it('gives out a photo by token alone: a sign-in page without the scope, a redirect without a token', async () => {
    const anna = slack.person('anna');
    const bytes = new Uint8Array([137, 80, 78, 71]);
    const said = await anna.dm('look', { files: [{ bytes, name: 'a.png' }] });
    const [id = ''] = said.act.message?.fileIds ?? [];
    const { file } = await client.files.info({ file: id });
    const url = file?.url_private_download ?? '';
    const get = (token?: string) =>
      fetch(url, {
        redirect: 'manual',
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
    expect(new Uint8Array(await (await get(slack.token)).arrayBuffer())).toEqual(bytes);
    expect((await get()).status).toBe(302);
    const poor = slack.tokens.issue(slack.workspace.id, ['chat:write'], false).token;
    const page = await get(poor);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('takes a picture in three steps, and shows it once it has been looked through', async () => {
    slack.files.processingMs = 200;
    const png = await (await import('sharp'))
      .default({
        create: { width: 4, height: 3, channels: 3, background: 'red' },
      })
      .png()
      .toBuffer();
    const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
      filename: 'a.png',
      length: png.length,
    });
    await fetch(url, { method: 'POST', body: new Uint8Array(png) });
    await client.files.completeUploadExternal({ files: [{ id, title: 'A' }] });
    const blocks = [{ type: 'image', alt_text: 'a', slack_file: { id } }];
    expect(await refused(post(slack.channel.id, { blocks }))).toMatchObject({ error: 'invalid_blocks' });
    expect((await client.files.info({ file: id })).file?.mimetype).toBe('');
    await sleep(250);
    expect((await client.files.info({ file: id })).file).toMatchObject({
      mimetype: 'image/png',
      original_w: 4,
    });
    await post(slack.channel.id, { blocks });
    expect(slack.violations).toEqual([]);
    const other = [{ type: 'image', alt_text: 'a', slack_file: { id: 'F000000000' } }];
    expect(await refused(post(slack.channel.id, { blocks: other }))).toMatchObject({
      error: 'invalid_blocks',
    });
    expect(slack.violations).toHaveLength(1);
  });

  it('lets a response_url be used five times, within half an hour', async () => {
    const anna = slack.person('anna');
    anna.slash('/find', 'a');
    anna.slash('/find', 'b');
    const [first = '', second = ''] = [...slack.responseUrls.all.keys()];
    const answer = async (key: string) => {
      const url = `${slack.origin}/actions/${slack.workspace.id}/${key}`;
      const body = JSON.stringify({ text: 'hello' });
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      return [response.status, await response.text()];
    };
    for (let use = 0; use < 5; use++) expect(await answer(first)).toEqual([200, 'ok']);
    expect(await answer(first)).toEqual([404, '{"ok":false,"error":"used_url"}']);
    slack.world.skip(31 * 60_000);
    expect(await answer(second)).toEqual([404, '{"ok":false,"error":"expired_url"}']);
  });

  it('opens one modal for a trigger, within three seconds', async () => {
    const anna = slack.person('anna');
    const view = {
      type: 'modal' as const,
      title: { type: 'plain_text' as const, text: 'Refine' },
      blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'hello' } }],
    };
    const trigger = () => String(anna.shortcut('find_a_look').act.delivered[0]?.payload['trigger_id']);
    const once = trigger();
    const { view: opened } = await client.views.open({ trigger_id: once, view });
    expect(await refused(client.views.open({ trigger_id: once, view }))).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    const late = trigger();
    slack.world.skip(3001);
    expect(await refused(client.views.open({ trigger_id: late, view }))).toMatchObject({
      error: 'expired_trigger_id',
    });
    await client.views.update({ view_id: opened?.id ?? '', hash: opened?.hash ?? '', view });
    const stale = client.views.update({ view_id: opened?.id ?? '', hash: opened?.hash ?? '', view });
    expect(await refused(stale)).toMatchObject({ error: 'hash_conflict' });
  });

  it('gives out tokens that live twelve hours, and newer ones for the refresh token, once', async () => {
    const { clientId, clientSecret } = slack.oauth;
    const anna = slack.person('anna');
    const redirect = 'http://127.0.0.1:1/slack/oauth_redirect';
    const query = new URLSearchParams({
      client_id: clientId,
      scope: 'chat:write',
      redirect_uri: redirect,
      state: 's',
    });
    const back = new URL(slack.oauth.allow(`https://slack.com/oauth/v2/authorize?${query}`, anna.user));
    const code = back.searchParams.get('code') ?? '';
    const own = { client_id: clientId, client_secret: clientSecret };
    const nobody = clientFor('');
    const first = await nobody.oauth.v2.access({ ...own, code, redirect_uri: redirect });
    expect(first).toMatchObject({ expires_in: 43_200, team: { id: slack.workspace.id } });
    expect(await refused(nobody.oauth.v2.access({ ...own, code }))).toMatchObject({
      error: 'code_already_used',
    });
    slack.world.skip(12 * 3_600_000 + 1);
    const old = clientFor(String(first['access_token']));
    expect(await refused(old.auth.test())).toMatchObject({ error: 'token_expired' });
    const again = {
      ...own,
      grant_type: 'refresh_token',
      refresh_token: String(first['refresh_token']),
    } as const;
    const second = await nobody.oauth.v2.access(again);
    await clientFor(String(second['access_token'])).auth.test();
    expect(await refused(nobody.oauth.v2.access(again))).toMatchObject({ error: 'invalid_refresh_token' });
  });
});
