import { setTimeout as sleep } from 'node:timers/promises';
import type { Receiver } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/log.ts';
import { Running } from '../../../src/platforms/shared/running.ts';
import { PromptApp } from '../../../src/platforms/slack/bolt.ts';
import { Lull } from '../../../src/platforms/slack/lull.ts';
import { Replays } from '../../../src/platforms/slack/replays.ts';
import { openMemoryState } from '../../contracts/memory-state.ts';

describe('what comes in together', () => {
  it('begins when nothing more comes, in order', async () => {
    const lull = new Lull({ quietMs: 200 });
    const happened: string[] = [];
    const began: Promise<void>[] = [];
    for (const name of ['a', 'b', 'c']) {
      happened.push(`${name} came`);
      began.push(lull.after().then(() => void happened.push(`${name} begins`)));
      await sleep(5);
    }
    await Promise.all(began);
    expect(happened).toEqual(['a came', 'b came', 'c came', 'a begins', 'b begins', 'c begins']);
  });

  it('begins some time where more comes without end', async () => {
    const lull = new Lull({ longestMs: 100 });
    let begun = false;
    void lull.after().then(() => {
      begun = true;
    });
    while (!begun) {
      void lull.after();
      await sleep(2);
    }
    expect(begun).toBe(true);
  });

  it('is acknowledged, all of it, before anything is done', async () => {
    const happened: string[] = [];
    const receiver: Receiver = { init: () => undefined, start: async () => {}, stop: async () => {} };
    const authorize = async () => ({ botToken: 'xoxb-token', botId: 'B1', botUserId: 'U1' });
    const lull = new Lull({ quietMs: 200 });
    const log = createLogger('silent');
    const prompt = { log, replays: new Replays(openMemoryState(), log), running: new Running(), lull };
    const app = new PromptApp({ receiver, authorize }, prompt);
    app.command('/find', async () => void happened.push('work'));
    const command = { command: '/find', text: '', user_id: 'U2', channel_id: 'C1', team_id: 'T1' };
    await Promise.all(
      [1, 2, 3].map(async () => {
        // Over HTTP the next one has been read in another turn of the event loop.
        await sleep(1);
        await app.processEvent({ body: command, ack: async () => void happened.push('acknowledged') });
      }),
    );
    expect(happened).toEqual(['acknowledged', 'acknowledged', 'acknowledged', 'work', 'work', 'work']);
  });
});
