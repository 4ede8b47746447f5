import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Outbox } from '../../../src/platforms/slack/outbox.ts';

const PACE = 60;

describe('what is written to a channel', () => {
  it('goes out in order, no faster than it is taken', async () => {
    const outbox = new Outbox(PACE);
    const sent: { readonly text: string; readonly at: number }[] = [];
    const send = (text: string, ms: number) => async () => {
      await sleep(ms);
      sent.push({ text, at: performance.now() });
    };
    await Promise.all([
      outbox.post('C1', send('first', 30)),
      outbox.edit('C1', send('edit', 0)),
      outbox.post('C1', send('second', 0)),
      outbox.post('C1', send('third', 0)),
    ]);
    expect(sent.map(({ text }) => text)).toEqual(['first', 'edit', 'second', 'third']);
    const [, , second, third] = sent;
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(PACE - 5);
  });

  it('waits for no other channel, and for nothing that failed', async () => {
    const outbox = new Outbox(60_000);
    await outbox.post('C1', async () => undefined);
    await expect(outbox.post('C2', async () => 'there')).resolves.toBe('there');
    await expect(outbox.edit('C1', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await expect(outbox.edit('C1', async () => 'after')).resolves.toBe('after');
  });
});
