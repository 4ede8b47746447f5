import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/platforms/discord/registration/definitions.ts';
import { differencesOf } from '../../../src/platforms/discord/registration/difference.ts';
import { installLinks } from '../../../src/platforms/discord/registration/install-link.ts';
import { commandPayloadProblems } from '../../contracts/discord-payload.ts';

const wanted = commandDefinitions();

/** As Discord gives commands back: in another order, with ids, and with everything filled in that was not said. */
function registered(): APIApplicationCommand[] {
  return structuredClone([...wanted])
    .reverse()
    .map((command, index) => ({
      default_member_permissions: null,
      nsfw: false,
      description: '',
      description_localizations: null,
      ...command,
      id: String(index),
      application_id: '1',
      version: '2',
      dm_permission: true,
    })) as unknown as APIApplicationCommand[];
}

describe('the commands', () => {
  it('are such as Discord takes', () => {
    expect(commandPayloadProblems(wanted)).toEqual([]);
  });

  it('are those that the README names', () => {
    expect(wanted.map(({ name }) => name)).toEqual([
      ...['find', 'similar', 'saved', 'style', 'help', 'language', 'forget', 'catalogue', 'settings'],
      ...['Find lookalikes', 'Find from text'],
    ]);
  });

  it('are named and described in every language that Discord has of ours', () => {
    const locales = ['de', 'en-GB', 'en-US', 'es-419', 'es-ES', 'fr', 'it', 'pt-BR'];
    for (const command of wanted) {
      expect(Object.keys(command.name_localizations ?? {}).sort()).toEqual(locales);
      if (!('description_localizations' in command)) continue;
      expect(Object.keys(command.description_localizations ?? {}).sort()).toEqual(locales);
    }
  });

  it('for those who run a server are for them alone, and for servers alone', () => {
    for (const name of ['catalogue', 'settings']) {
      const command = wanted.find((one) => one.name === name);
      expect(command).toMatchObject({
        default_member_permissions: '32',
        contexts: [0],
        integration_types: [0],
      });
    }
  });
});

describe('registering', () => {
  it('changes nothing where everything is as it should be', () => {
    expect(differencesOf(wanted, registered())).toEqual([]);
  });

  it('tells what is new, what changed and where, and what goes', () => {
    const [first, ...others] = registered();
    const before = others.map((command) =>
      command.name === 'find' ? { ...command, description: 'Find things' } : command,
    );
    const old = { ...first, name: 'dance', type: 1 } as APIApplicationCommand;
    expect(differencesOf(wanted, [...before, old])).toEqual([
      { name: 'find', change: 'changed', at: ['description'] },
      { name: first?.name, change: 'new', at: [] },
      { name: 'dance', change: 'removed', at: [] },
    ]);
  });

  it('sees a translation that is missing, and an option that is in another place', () => {
    const before = registered();
    const find = before.find(({ name }) => name === 'find') as unknown as {
      options: { name: string; description_localizations: Record<string, string> }[];
    };
    delete find.options.find(({ name }) => name === 'photo')?.description_localizations['de'];
    expect(differencesOf(wanted, before)).toEqual([
      { name: 'find', change: 'changed', at: ['options.photo.description_localizations.de'] },
    ]);
    find.options.reverse();
    expect(differencesOf(wanted, before)[0]?.at).toContain('options');
  });
});

describe('the install links', () => {
  it('ask for exactly what is needed', () => {
    const { server, person } = installLinks('42');
    const asked = new URL(server).searchParams;
    expect(asked.get('scope')).toBe('bot applications.commands');
    // View Channels, Send Messages, Attach Files, Read Message History, Create Public Threads, Send in Threads.
    const bits = [10, 11, 15, 16, 35, 38].reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
    expect(BigInt(asked.get('permissions') ?? '')).toBe(bits);
    expect(new URL(person).searchParams.get('scope')).toBe('applications.commands');
    expect(new URL(person).searchParams.has('permissions')).toBe(false);
  });
});
