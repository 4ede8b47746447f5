import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { conversationIn, goesOnIn } from '../../../src/platforms/discord/conversation-id.ts';
import { Settings } from '../../../src/platforms/discord/settings.ts';
import { openMemoryState } from '../../contracts/memory-state.ts';

const HOUR_MS = 3_600_000;

describe('where a conversation goes on', () => {
  const anna = { kind: 'person', channelId: '1', userId: 'anna' } as const;
  const ben = { kind: 'person', channelId: '1', userId: 'ben' } as const;

  it('is apart for two people in one channel', async () => {
    const state = openMemoryState();
    await goesOnIn(state, anna, 'discord:anna');
    await goesOnIn(state, ben, 'discord:ben');
    expect(await conversationIn(state, anna, 'new')).toBe('discord:anna');
    expect(await conversationIn(state, ben, 'new')).toBe('discord:ben');
  });

  it('is the thread for everybody in it, with whatever was answered last', async () => {
    const state = openMemoryState();
    const thread = { kind: 'thread', id: '7' } as const;
    await goesOnIn(state, thread, 'discord:7');
    await goesOnIn(state, thread, 'discord:7~product');
    expect(await conversationIn(state, thread, 'new')).toBe('discord:7~product');
  });

  it('begins anew in a place that nobody has spoken in', async () => {
    const state = openMemoryState();
    expect(await conversationIn(state, { kind: 'direct', channelId: '5' }, '99')).toBe('discord:99');
  });

  it('lasts an hour for a person in a channel, and a month in a thread', async () => {
    let now = 0;
    const state = openMemoryState(() => now);
    await goesOnIn(state, anna, 'old');
    await goesOnIn(state, { kind: 'thread', id: '7' }, 'old');
    now = HOUR_MS + 1;
    expect(await conversationIn(state, anna, 'new')).toBe('discord:new');
    expect(await conversationIn(state, { kind: 'thread', id: '7' }, 'new')).toBe('old');
  });
});

describe('settings of a server', () => {
  it('are public answers until somebody changes that, for every process', async () => {
    const state = openMemoryState();
    const one = new Settings(state);
    expect(await one.of('guild')).toEqual({ private: false });
    await one.change('guild', { private: true });
    expect(await one.of('guild')).toEqual({ private: true });
    expect(await new Settings(state).of('guild')).toEqual({ private: true });
    expect(await new Settings(state).of('other')).toEqual({ private: false });
  });

  it('keep nobody waiting: a state that hangs or fails means the defaults', async () => {
    const hanging = { ...openMemoryState(), get: () => sleep(60_000, undefined, { ref: false }) };
    const started = performance.now();
    expect(await new Settings(hanging).of('guild')).toEqual({ private: false });
    expect(performance.now() - started).toBeLessThan(1000);
    const failing = { ...openMemoryState(), get: () => Promise.reject(new Error('disk')) };
    expect(await new Settings(failing).of('guild')).toEqual({ private: false });
  });
});
