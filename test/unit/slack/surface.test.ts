import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SlackContext } from '../../../src/platforms/slack/context.ts';
import { type Listening, listen } from '../../../src/platforms/slack/listeners.ts';
import { SCOPES } from '../../../src/platforms/slack/surface.ts';
import { EVENT_SCOPES, scopesOf } from '../../fakes/slack/scopes.ts';

interface Manifest {
  readonly features: {
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly shortcuts: readonly { readonly type: string; readonly callback_id: string }[];
    readonly slash_commands: readonly { readonly command: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
  };
}

const file = path.resolve(import.meta.dirname, '../../../slack/manifest.yaml');
const manifest = parse(readFileSync(file, 'utf8')) as Manifest;

const SOURCE = '../../../src/platforms/slack';

/** What the code registers with Bolt. */
function registered() {
  const heard = {
    events: [] as string[],
    commands: [] as string[],
    shortcuts: [] as unknown[],
    views: [] as unknown[],
  };
  const app = {
    event: (name: string) => void heard.events.push(name),
    command: (name: string) => void heard.commands.push(name),
    shortcut: (which: unknown) => void heard.shortcuts.push(which),
    action: () => undefined,
    view: (which: unknown) => void heard.views.push(which),
  };
  listen(app as unknown as Listening, {} as SlackContext, async () => undefined);
  return heard;
}

describe('slack/manifest.yaml', () => {
  const { events, commands, shortcuts } = registered();

  it('declares the events that are listened to, and no other', () => {
    const declared = manifest.settings.event_subscriptions.bot_events;
    // Slack subscribes to messages by where they are said, and sends all of them as `message`.
    expect([...new Set(declared.map((name) => name.replace(/^message\..*/, 'message')))].sort()).toEqual(
      [...events].sort(),
    );
    expect(declared.filter((name) => name.startsWith('message'))).toEqual(['message.im']);
  });

  it('declares the commands and shortcuts that are listened to, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
    const types: Readonly<Record<string, string>> = { message: 'message_action', global: 'shortcut' };
    expect(
      manifest.features.shortcuts.map(({ type, callback_id }) => ({ type: types[type], callback_id })),
    ).toEqual(shortcuts);
  });

  it('asks for the scopes that an installation by OAuth asks for', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...SCOPES].sort());
  });

  it('asks for no scope that nothing needs: each belongs to an event, to a call, or to the command', () => {
    const source = readdirSync(path.resolve(import.meta.dirname, SOURCE), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.resolve(import.meta.dirname, SOURCE, name), 'utf8'))
      .join('\n');
    const called = [...source.matchAll(/\bclient\.(\w+(?:\.\w+)+)\(/g)].map(([, method = '']) => method);
    expect(called).toContain('chat.postMessage');
    const needed = new Set([
      'commands',
      ...called.flatMap((method) => scopesOf(method, undefined)),
      ...manifest.settings.event_subscriptions.bot_events.flatMap((event) => EVENT_SCOPES[event] ?? []),
    ]);
    expect([...needed].sort()).toEqual([...SCOPES].sort());
  });

  it('turns on what buttons, App Home and direct messages need, and Socket Mode', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});
