import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  MAX_AT_WORK,
  MAX_PER_GROUP,
  MAX_PER_PERSON,
  MAX_WAITING,
} from '../../../src/platforms/shared/limits.ts';
import { Running } from '../../../src/platforms/shared/running.ts';
import { Work } from '../../../src/platforms/shared/work.ts';

/** A task that ends when it is told to. */
function held(): { readonly task: () => Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { task: () => done, release };
}

const anybody = { userId: 'anybody', groupId: null };
const anna = { userId: 'anna', groupId: 'server' };
const ben = { userId: 'ben', groupId: 'server' };

describe('answers being worked on', () => {
  it('are so many at once, so many waiting, and no more', async () => {
    const work = new Work();
    const { task, release } = held();
    let running = 0;
    const counted = (): Promise<void> => {
      running++;
      return task();
    };
    const taken = Array.from({ length: MAX_AT_WORK + MAX_WAITING }, (_, index) =>
      work.run({ userId: `person ${index}`, groupId: null }, counted),
    );
    expect(taken.every((one) => one !== false)).toBe(true);
    expect(work.run(anybody, task)).toBe(false);
    await sleep(0);
    expect(running).toBe(MAX_AT_WORK);
    release();
    await Promise.all(taken);
    expect(running).toBe(MAX_AT_WORK + MAX_WAITING);
    expect(work.run(anybody, async () => undefined)).not.toBe(false);
  });

  it('are not all one person’s', async () => {
    const work = new Work();
    const { task, release } = held();
    const own = Array.from({ length: MAX_PER_PERSON }, () => work.run(anna, task));
    expect(work.run(anna, task)).toBe(false);
    expect(work.run(ben, task)).not.toBe(false);
    release();
    await Promise.all(own);
    expect(work.run(anna, async () => undefined)).not.toBe(false);
  });
});

it('one server leaves places for the others', async () => {
  const work = new Work();
  const { task, release } = held();
  const taken = Array.from({ length: MAX_PER_GROUP }, (_, index) =>
    work.run({ userId: `person ${index}`, groupId: 'server' }, task),
  );
  expect(taken.every((one) => one !== false)).toBe(true);
  expect(work.run(ben, task)).toBe(false);
  expect(work.run({ userId: 'ben', groupId: 'another' }, task)).not.toBe(false);
  release();
  await Promise.all(taken);
});

describe('before we go', () => {
  it('everything that runs is waited for, what it begins included', async () => {
    const running = new Running();
    const ended: string[] = [];
    const end = (name: string): void => void ended.push(name);
    running.add(
      sleep(20).then(() => {
        running.add(sleep(20).then(() => end('second')));
        end('first');
      }),
    );
    await running.ended(5000);
    expect(ended).toEqual(['first', 'second']);
  });

  it('nothing is waited for longer than it may take', async () => {
    const running = new Running();
    running.add(sleep(60_000, undefined, { ref: false }));
    const started = performance.now();
    await running.ended(50);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
