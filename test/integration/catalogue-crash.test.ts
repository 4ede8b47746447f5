import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { type Child, startChild } from './children/child.ts';

// Processes are started and disks are waited for: a busy machine may take its time.
describe('a catalogue whose writer is killed with kill -9', { timeout: 180_000 }, () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-crash-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** Numbers that the child said were stored for good: upserted and not, or not yet, to be removed. */
  const acknowledged = (lines: readonly string[]): readonly number[] => {
    const numbers = lines.filter((line) => line.startsWith('upserted ')).map((line) => Number(line.slice(9)));
    // The first of each seven is removed next; whether that took place before the kill cannot be known.
    return numbers.filter((number) => number % 7 !== 0);
  };
  const removed = (lines: readonly string[]): readonly number[] =>
    lines.filter((line) => line.startsWith('removed ')).map((line) => Number(line.slice(8)));

  const expectKept = async (mode: 'read' | 'write', children: readonly Child[]): Promise<void> => {
    const kept = children.flatMap((child) => acknowledged(child.lines));
    const gone = children.flatMap((child) => removed(child.lines));
    const catalogue = await openZvecCatalogue({ directory, mode });
    try {
      const ids = kept.map((number) => `p${number}`);
      const stored = await catalogue.get(ids);
      expect(stored.map(({ product }) => product.id)).toEqual(ids);
      expect(await catalogue.get(gone.map((number) => `p${number}`))).toEqual([]);
      for (const { product, sourceHash } of stored) {
        const number = Number(product.id.slice(1));
        expect(sourceHash).toBe(`hash of ${product.id}`);
        expect(product.attributes.colour).toEqual([number % 2 === 0 ? 'red' : 'blue']);
      }
      const { count, model } = await catalogue.info();
      expect(model).toEqual(MODEL);
      const facets = await catalogue.facets('colour');
      expect(facets.reduce((sum, facet) => sum + facet.count, 0)).toBe(count);
      const hits = await catalogue.search({ vector: at(0), filter: [], limit: 1024 });
      expect(hits).toHaveLength(Math.min(count, 1024));
      expect(new Set(hits.map(({ product }) => product.id)).size).toBe(hits.length);
    } finally {
      await catalogue.close();
    }
  };

  it('loses nothing acknowledged, however often, and opens again for writing and for reading', async () => {
    const children: Child[] = [];
    for (let round = 0; round < 4; round += 1) {
      const child = startChild('write-catalogue.ts', [directory, String(round * 70_000)]);
      children.push(child);
      await child.printed('upserted ');
      await setTimeout(Math.random() * 400);
      await child.kill();
      expect(acknowledged(child.lines).length).toBeGreaterThan(0);
      await expectKept(round % 2 === 0 ? 'read' : 'write', children);
    }
  });

  it('loses nothing when it is killed while it builds the index', async () => {
    const children: Child[] = [];
    for (let round = 0; round < 3; round += 1) {
      const child = startChild('write-catalogue.ts', [directory, String(round * 70_000), 'optimize']);
      children.push(child);
      await child.printed('optimizing');
      await setTimeout(Math.random() * 150);
      await child.kill();
      await expectKept(round % 2 === 0 ? 'write' : 'read', children);
    }
  });

  it('can be written again at once: no lock is left behind', async () => {
    const child = startChild('write-catalogue.ts', [directory, '0']);
    await child.printed('upserted ');
    await expect(openZvecCatalogue({ directory, mode: 'write' })).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
    });
    await child.kill();
    const catalogue = await openZvecCatalogue({ directory, mode: 'write' });
    await catalogue.upsert([entry('after', 0)], MODEL);
    expect(await catalogue.get(['after'])).toHaveLength(1);
    await catalogue.close();
  });
});
