import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoProducts } from '../../src/demo/catalogue.ts';
import { type DemoProgress, writeDemoCatalogue } from '../../src/demo/write-demo.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demo-catalogue-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const count = 8;

describe('writing the demo catalogue', () => {
  it('writes a feed and a picture of 480 by 640 for each row', async () => {
    const seen: DemoProgress[] = [];
    const files = await writeDemoCatalogue({
      directory,
      count,
      onProgress: (progress) => seen.push(progress),
    });
    const rows = (await readFile(files.feed, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows).toEqual(demoProducts({ count }).map(({ row }) => row));
    for (const { row } of demoProducts({ count })) {
      const { width, height, format } = await sharp(join(files.images, row.image)).metadata();
      expect({ width, height, format }).toEqual({ width: 480, height: 640, format: 'webp' });
    }
    expect(seen.at(0)).toEqual({ done: 0, total: count });
    expect(seen.at(-1)).toEqual({ done: count, total: count });
  });

  it('does nothing the second time', async () => {
    const files = await writeDemoCatalogue({ directory, count });
    const picture = join(files.images, 'demo-0001.webp');
    await writeFile(picture, 'left alone');
    const seen: DemoProgress[] = [];
    expect(
      await writeDemoCatalogue({ directory, count, onProgress: (progress) => seen.push(progress) }),
    ).toEqual(files);
    expect(seen).toEqual([{ done: count, total: count }]);
    expect(await readFile(picture, 'utf8')).toBe('left alone');
  });

  it('stops when told to, without a feed, and goes on from there', async () => {
    const abort = new AbortController();
    const stopped = writeDemoCatalogue({
      directory,
      count,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done === 3) abort.abort();
      },
    });
    await expect(stopped).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(stat(join(directory, 'products.jsonl'))).rejects.toThrow('ENOENT');
    const kept = await readdir(join(directory, 'images'));
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(kept.filter((name) => !name.endsWith('.webp'))).toEqual([]);

    const seen: number[] = [];
    const files = await writeDemoCatalogue({ directory, count, onProgress: ({ done }) => seen.push(done) });
    expect(seen[0]).toBe(kept.length);
    expect(await readdir(files.images)).toHaveLength(count);
  });

  it('draws everything again for another seed', async () => {
    const files = await writeDemoCatalogue({ directory, count: 2, seed: 1 });
    const before = await readFile(join(files.images, 'demo-0001.webp'));
    await writeDemoCatalogue({ directory, count: 2, seed: 2 });
    expect((await readFile(join(files.images, 'demo-0001.webp'))).equals(before)).toBe(false);
  });

  it('says so where the folder cannot be written', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(
      writeDemoCatalogue({ directory: join(directory, 'file', 'demo'), count: 1 }),
    ).rejects.toThrow(expect.objectContaining({ code: 'DEMO_NOT_WRITABLE' }));
  });
});
