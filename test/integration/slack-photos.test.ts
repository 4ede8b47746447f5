import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { fetchFile } from '../../src/platforms/slack/files.ts';
import type { FileFault } from '../fakes/slack/files/file.ts';
import type { PersonFile } from '../fakes/slack/files/files.ts';
import { textOf } from '../fakes/slack/people/look.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';
import { declared } from '../support/slack-manifest.ts';
import { openStage, productsOf, type Stage, withCards } from './slack-stage.ts';

let core: Core;
let stage: Stage;
let slack: FakeSlack;
let bytes: Uint8Array;

beforeAll(async () => {
  core = await openDemoCore();
  stage = await openStage(core);
  slack = stage.slack;
  const [hit] = await core.catalogue.get(['demo-0001']);
  bytes = await demoPicture(core, hit?.product);
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

afterEach(() => stage.promptAndFaultless());

/** What is said to a photo in a direct message, after "looking at it". */
async function said(file: Partial<PersonFile>, of: FakeSlack = slack): Promise<string> {
  const handle = await of.person('anna').dm('', { files: [{ bytes, ...file }] });
  return textOf(await handle.answer((message) => !/looking at your photo/i.test(textOf(message))));
}

describe('a photo', () => {
  it('is fetched with the token, from the file host alone', async () => {
    await said({ name: 'fetched.jpg' });
    const fetched = slack.fileHost.requests.filter(({ path }) => path.endsWith('/fetched.jpg'));
    expect(fetched).toMatchObject([{ authorized: true, status: 200 }]);
    const uploads = slack.fileHost.requests.filter(({ path }) => path.startsWith('/upload/'));
    expect(uploads.every(({ authorized }) => !authorized)).toBe(true);
  });

  it('takes no token along when it is redirected', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers);
      response.end('nothing');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    slack.fileHost.spoil('redirected.jpg', { kind: 'redirect', to: `http://127.0.0.1:${port}/` });
    expect(await said({ name: 'redirected.jpg' })).not.toMatch(/dresses/i);
    for (const headers of seen) expect(headers.authorization).toBeUndefined();
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it('of which Slack says the wrong type is looked at all the same', async () => {
    const handle = await slack
      .person('anna')
      .dm('', { files: [{ bytes, name: 'a.bin', saidType: 'image/heic' }] });
    expect(productsOf(await handle.answer(withCards))).not.toHaveLength(0);
    slack.fileHost.spoil('lied.jpg', { kind: 'type', contentType: 'text/html' });
    const lied = await slack.person('anna').dm('', { files: [{ bytes, name: 'lied.jpg' }] });
    expect(productsOf(await lied.answer(withCards))).not.toHaveLength(0);
  });

  it('takes no token along within the file host either', async () => {
    slack.fileHost.spoil('moved.jpg', { kind: 'redirect', to: `${slack.fileHost.origin}/moved-here` });
    expect(await said({ name: 'moved.jpg' })).not.toMatch(/dresses/i);
    const followed = slack.fileHost.requests.filter(({ path }) => path === '/moved-here');
    expect(followed).toMatchObject([{ authorized: false }]);
  });

  it.each<[string, Partial<PersonFile>, RegExp]>([
    ['that was deleted', { state: 'deleted' }, /has been deleted/],
    ['that is kept elsewhere', { external: 'https://example.com/a.jpg' }, /kept outside of Slack/],
    ['that may not be seen', { state: 'denied' }, /may not see that picture/],
    ['that is none', { bytes: new Uint8Array([1, 2, 3]) }, /can’t see a picture in that file/],
  ])('%s is answered with what to do about it', async (_what, file, words) => {
    const sentence = await said(file);
    expect(sentence).toMatch(words);
    expect(sentence).not.toMatch(/went wrong|internal/i);
  });

  it('of another workspace, of which only its id is told, is asked for', async () => {
    const handle = await slack.person('anna').dm('', { files: [{ bytes, state: 'check' }] });
    expect(productsOf(await handle.answer(withCards))).not.toHaveLength(0);
  });

  it.each<FileFault>([{ kind: 'missing' }, { kind: 'status', status: 500 }, { kind: 'endless' }])(
    'that cannot be had ($kind) is answered so',
    async (fault) => {
      const name = `${fault.kind}.jpg`;
      slack.fileHost.spoil(name, fault);
      expect(await said({ name })).not.toMatch(/went wrong|dresses/i);
    },
  );

  it.each<FileFault>([{ kind: 'slow' }, { kind: 'silent' }])(
    'that does not come is given up ($kind)',
    async (fault) => {
      slack.fileHost.spoil('late.jpg', fault);
      const anna = slack.person('anna');
      const file = await slack.files.add({ bytes, name: 'late.jpg' }, slack.workspace, anna.id);
      const workspace = { teamId: slack.workspace.id, token: slack.token, botUserId: undefined } as never;
      const options = { origins: [slack.fileHost.origin], timeoutMs: 300 };
      const started = performance.now();
      await expect(fetchFile(workspace, slack.files.payload(file.id) as never, options)).rejects.toThrow();
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it('that never comes, or never ends, is answered so in chat when it has been waited for', async () => {
    const anna = slack.person('anna', { locale: 'de-DE' });
    for (const kind of ['silent', 'slow'] as const) slack.fileHost.spoil(`${kind}.jpg`, { kind });
    const given = [slack.person('ben', { locale: 'de-DE' }), anna];
    const handles = await Promise.all(
      ['silent.jpg', 'slow.jpg'].map((name, at) => given[at]?.dm('', { files: [{ bytes, name }] })),
    );
    const answers = handles.map((handle) =>
      handle?.answer((message) => /nicht von Slack holen/.test(textOf(message)), 60_000),
    );
    expect(await Promise.all(answers)).not.toContain(undefined);
  });

  it('that the token does not open is answered with the scope that is missing', async () => {
    const manifest = declared();
    const scopes = manifest.scopes.filter((scope) => scope !== 'files:read');
    const poor = await openStage(core, { manifest: { ...manifest, scopes } });
    // Slack sends the file along with the message, though the bot may not open it.
    expect(await said({}, poor.slack)).toMatch(/files:read/);
    await poor.promptAndFaultless();
    await poor.close();
  });
});
