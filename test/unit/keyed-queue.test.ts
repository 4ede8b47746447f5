import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { KeyedQueue } from '../../src/keyed-queue.ts';

describe('keyed queue', () => {
  it('runs tasks of one key in order, even after one failed', async () => {
    const queue = new KeyedQueue();
    const order: number[] = [];
    const task = (n: number, ms: number) => async () => {
      await sleep(ms);
      order.push(n);
      if (n === 1) throw new Error('one fails');
      return n;
    };
    const results = await Promise.allSettled([
      queue.run('a', task(1, 20)),
      queue.run('a', task(2, 0)),
      queue.run('a', task(3, 0)),
    ]);
    expect(order).toEqual([1, 2, 3]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('does not let one key wait for another', async () => {
    const queue = new KeyedQueue();
    let release = (): void => undefined;
    const held = queue.run('a', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await queue.run('b', async () => 'done')).toBe('done');
    release();
    await held;
  });
});
