import { randomBytes } from 'node:crypto';
import type { Installation } from '@slack/oauth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt } from '../../../src/platforms/slack/install/encryption.ts';
import { StateInstallationStore } from '../../../src/platforms/slack/install/installation-store.ts';
import { openMemoryState } from '../../contracts/memory-state.ts';

const key = randomBytes(32);

describe('encryption at rest', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => decrypt(encrypt(text, key, 'a'), key, 'a') === text,
      ),
    );
  });

  it('is of no use with another key, in another place, or changed', () => {
    const encrypted = encrypt('secret', key, 'a');
    const changed = Buffer.from(encrypted, 'base64');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => decrypt(encrypted, randomBytes(32), 'a')).toThrow();
    expect(() => decrypt(encrypted, key, 'b')).toThrow();
    expect(() => decrypt(changed.toString('base64'), key, 'a')).toThrow();
    expect(() => decrypt('AAAA', key, 'a')).toThrow();
  });
});

describe('installations in the State', () => {
  const installation = {
    team: { id: 'T1', name: 'Closet' },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot: { token: 'xoxb-secret', scopes: [], id: 'B1', userId: 'U2' },
    isEnterpriseInstall: false,
  } as unknown as Installation<'v2', false>;
  const query = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const;

  it('are found again, and their tokens stand nowhere in the open', async () => {
    const state = openMemoryState();
    const store = new StateInstallationStore(state, key);
    await store.storeInstallation(installation);
    expect((await store.fetchInstallation(query)).bot?.token).toBe('xoxb-secret');
    expect(JSON.stringify(await state.list('installation', ''))).not.toContain('xoxb');
    await store.deleteInstallation(query);
    await expect(store.fetchInstallation(query)).rejects.toThrow('not installed');
  });

  it('of a whole organisation are found for its workspaces', async () => {
    const store = new StateInstallationStore(openMemoryState(), key);
    const whole = { ...installation, team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true };
    await store.storeInstallation(whole as unknown as Installation<'v2', true>);
    expect((await store.fetchInstallation({ ...query, enterpriseId: 'E1' })).bot?.id).toBe('B1');
  });

  it('that were stored with another key say what to do', async () => {
    const state = openMemoryState();
    await new StateInstallationStore(state, key).storeInstallation(installation);
    await expect(
      new StateInstallationStore(state, randomBytes(32)).fetchInstallation(query),
    ).rejects.toMatchObject({
      code: 'SLACK_INSTALLATION_UNREADABLE',
    });
  });
});

describe('a token that runs out soon', () => {
  const query = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const;

  const runningOutIn = (seconds: number, token = 'old') =>
    ({
      team: { id: 'T1', name: 'Closet' },
      enterprise: undefined,
      user: { id: 'U1', token: undefined, scopes: undefined },
      bot: {
        token,
        scopes: [],
        id: 'B1',
        userId: 'U2',
        refreshToken: `refreshes ${token}`,
        expiresAt: Date.now() / 1000 + seconds,
      },
      isEnterpriseInstall: false,
    }) as unknown as Installation<'v2', false>;

  /** Two processes on one State. */
  async function processes(seconds: number) {
    const state = openMemoryState();
    const [one, other] = [new StateInstallationStore(state, key), new StateInstallationStore(state, key)];
    await one.storeInstallation(runningOutIn(seconds));
    return { one, other };
  }

  it('is given to one process to be exchanged, and to the others to be used', async () => {
    const { one, other } = await processes(3600);
    expect((await one.fetchInstallation(query)).bot).toMatchObject({ refreshToken: 'refreshes old' });
    const used = (await other.fetchInstallation(query)).bot;
    expect([used?.token, used?.refreshToken, used?.expiresAt]).toEqual(['old', undefined, undefined]);
    await one.storeInstallation(runningOutIn(43_200, 'new'));
    await one.exchanged(query);
    expect((await other.fetchInstallation(query)).bot).toMatchObject({
      token: 'new',
      refreshToken: 'refreshes new',
    });
  });

  it('and has run out is waited for', async () => {
    const { one, other } = await processes(0);
    await one.fetchInstallation(query);
    const waiting = other.fetchInstallation(query);
    await one.storeInstallation(runningOutIn(43_200, 'new'));
    await one.exchanged(query);
    expect((await waiting).bot?.token).toBe('new');
  });

  it('that one process could not exchange is left to the next, and by nobody else', async () => {
    const { one, other } = await processes(3600);
    await one.fetchInstallation(query);
    await other.exchanged(query);
    expect((await other.fetchInstallation(query)).bot?.refreshToken).toBeUndefined();
    await one.exchanged(query);
    expect((await other.fetchInstallation(query)).bot?.refreshToken).toBe('refreshes old');
  });
});
