import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Core } from '../../src/app.ts';
import { ThreadfinderError } from '../../src/errors.ts';
import { buttonsOf, selectsOf, textOf } from '../fakes/slack/people/look.ts';
import type { FakeSlack } from '../fakes/slack/server.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { openStage, productsOf, type Stage, saying, withCards } from './slack-stage.ts';

// Whatever is out of order, somebody who asks hears of it, in their language.

let core: Core;
let stage: Stage;
let slack: FakeSlack;

beforeAll(async () => {
  core = await openDemoCore();
  stage = await openStage(core);
  slack = stage.slack;
});

afterEach(async () => {
  vi.restoreAllMocks();
  await stage.promptAndFaultless();
});

afterAll(async () => {
  await stage.close();
  await core.close();
});

const german = () => slack.person('anna', { locale: 'de-DE' });

function refuse(
  error: ThreadfinderError,
  methods: readonly ('get' | 'list' | 'update' | 'claim' | 'remove')[],
) {
  for (const method of methods) vi.spyOn(core.state, method).mockRejectedValue(error);
}

describe('a full disk', () => {
  const full = new ThreadfinderError('The disk is full.', { code: 'STATE_DISK_FULL' });

  it('keeps nobody from an answer, which says that it could not be written down', async () => {
    refuse(full, ['update', 'claim', 'remove']);
    const answer = await (await german().dm('rotes Kleid')).answer(withCards);
    expect(productsOf(answer)).not.toHaveLength(0);
    expect(textOf(answer)).toMatch(/konnte diese Antwort nicht speichern/);
  });

  it('is told to who presses a button that has something to be kept', async () => {
    const person = german();
    const answer = await (await person.dm('rotes Kleid')).answer(withCards);
    refuse(full, ['update', 'claim', 'remove']);
    const save = buttonsOf(answer).find(({ value }) => value?.startsWith('s:'));
    const said = await (await person.press(answer, save ?? /none/)).answer(saying(/keinen Platz mehr/));
    expect(textOf(said)).not.toMatch(/STATE_DISK_FULL|disk/i);
  });
});

describe('a State that is out of reach', () => {
  it('is told, to a message and to a command', async () => {
    const out = new ThreadfinderError('Nobody answers.', { code: 'MONGODB_UNREACHABLE' });
    refuse(out, ['get', 'list', 'update', 'claim', 'remove']);
    const person = german();
    await (await person.dm('rotes Kleid')).answer(saying(/nicht erreichbar/));
    const channel = slack.addChannel('shop').id;
    await person.slash('/find', 'schwarze Stiefel', { channel }).answer(saying(/nicht erreichbar/));
  });
});

describe('a form that Slack does not open', () => {
  it.each([{ kind: 'error', error: 'expired_trigger_id' }, { kind: 'hang' }] as const)(
    'is told to who asked for it ($kind)',
    async (fault) => {
      const person = german();
      slack.limits.next('views.open', fault);
      // What is tried again comes too late for Slack.
      if (fault.kind === 'hang')
        slack.limits.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
      const handle = person.slash('/find', '', { channel: slack.addChannel('shop').id });
      const said = await handle.answer(saying(/Formular ging nicht auf/));
      expect(said.ephemeralTo).toBe(person.id);
      slack.limits.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
      const look = await person.shortcut('find_a_look').answer(saying(/Formular ging nicht auf/));
      expect(look.channel).toBe(person.im);
    },
  );
});

describe('somebody who chose a language', () => {
  it('is told in it what went wrong, and reads forms in it', async () => {
    const person = slack.person('anna');
    const home = await person.openHome().home();
    const [select] = selectsOf(home);
    const chosen = await person.choose(home, select ?? /none/, 'Deutsch');
    await chosen.home((view) => /Dein Stylist/.test(textOf(view)));
    const handle = await person.dm('', { files: [{ bytes: new Uint8Array([1]), state: 'deleted' }] });
    await handle.answer(saying(/Datei wurde gelöscht/));
    const form = await person.slash('/find', '', { channel: slack.addChannel('shop').id }).modal();
    expect(textOf(form)).toMatch(/Was suchst du/);
  });
});
