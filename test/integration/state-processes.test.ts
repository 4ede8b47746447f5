import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLmdbState } from '../../src/state/lmdb.ts';
import { type Child, startChild } from './children/child.ts';

// Processes are started and disks are waited for: a busy machine may take its time.
describe('the embedded state and its processes', { timeout: 180_000 }, () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-state-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const lastCount = (child: Child): number => Number(child.lines.at(-1) ?? '0');

  it('loses nothing acknowledged when its process is killed with kill -9, however often', async () => {
    let before = 0;
    const printed: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const child = startChild('update-state.ts', [directory, 'n']);
      await child.printed('');
      await setTimeout(Math.random() * 200);
      await child.kill();
      const acknowledged = lastCount(child);
      expect(acknowledged).toBeGreaterThan(before);
      printed.push(...child.lines);
      const state = await openLmdbState({ directory });
      const count = Number(await state.get('conversation', 'n'));
      // One more may have been stored and not yet been acknowledged.
      expect([acknowledged, acknowledged + 1]).toContain(count);
      for (const line of printed) expect(await state.claim('seen', `n-${line}`, 'late')).toBe(false);
      await state.close();
      before = count;
    }
  });

  it('loses no update of two processes and this one on one key', async () => {
    const children = [1, 2].map(() => startChild('update-state.ts', [directory, 'shared', '200']));
    const state = await openLmdbState({ directory });
    await Promise.all(children.map((child) => child.printed('')));
    for (let one = 0; one < 200; one += 1) {
      await state.update(
        'conversation',
        'shared',
        (current) => (typeof current === 'number' ? current : 0) + 1,
      );
    }
    for (const child of children) expect(await child.ended()).toBe(0);
    expect(await state.get('conversation', 'shared')).toBe(600);
    await state.close();
  });

  it('sees at once what another process has stored', async () => {
    const state = await openLmdbState({ directory });
    expect(await state.get('conversation', 'other')).toBeUndefined();
    const child = startChild('update-state.ts', [directory, 'other', '3']);
    expect(await child.ended()).toBe(0);
    expect(await state.get('conversation', 'other')).toBe(3);
    expect(await state.list('seen', 'other-')).toHaveLength(3);
    await state.close();
  });

  it.each<[what: string, damage: (file: string) => Promise<void>]>([
    ['is something else', (file) => writeFile(file, Buffer.alloc(100_000, 'not a database '))],
    ['is a few bytes', (file) => writeFile(file, 'hello')],
    ['was cut', (file) => truncate(file, 8192)],
  ])('says so when its file %s', async (_what, damage) => {
    const state = await openLmdbState({ directory });
    for (let one = 0; one < 50; one += 1) await state.update('saved', `k${one}`, () => 'x'.repeat(3000));
    await state.close();
    await damage(join(directory, 'data.mdb'));
    const reading = openLmdbState({ directory }).then(async (opened) => {
      await opened.list('saved', '').finally(() => opened.close());
    });
    await expect(reading).rejects.toMatchObject({ code: 'STATE_DAMAGED' });
  });

  it('says so when it cannot write there', async () => {
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    await expect(openLmdbState({ directory: join(file, 'state') })).rejects.toMatchObject({
      code: 'STATE_UNAVAILABLE',
    });
  });
});
