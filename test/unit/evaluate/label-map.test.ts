import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readLabelMap } from '../../../scripts/evaluate/label-map.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'label-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two colours, the left half and the right half, each a place in the palette. */
async function halves(palette: boolean): Promise<string> {
  const file = path.join(folder, `${palette}.png`);
  const left = { input: { create: { width: 2, height: 4, channels: 3, background: '#ff0000' } } } as const;
  await sharp({ create: { width: 4, height: 4, channels: 3, background: '#0000ff' } })
    .composite([{ ...left, left: 0, top: 0 }])
    .png({ palette })
    .toFile(file);
  return file;
}

describe('readLabelMap', () => {
  it('gives palette indices, not colours', async () => {
    const map = await readLabelMap(await halves(true), { width: 4, height: 4 });
    const [left = 9, , right = 9] = map;
    expect([left, right].sort()).toEqual([0, 1]);
    expect([...map]).toEqual([0, 1, 2, 3].flatMap(() => [left, left, right, right]));
  });

  it('keeps labels whole when it scales: no pixel is a mixture', async () => {
    const map = await readLabelMap(await halves(true), { width: 7, height: 5 });
    expect(map).toHaveLength(35);
    expect([...new Set(map)].sort()).toEqual([0, 1]);
  });

  it('refuses a PNG without a palette', async () => {
    await expect(readLabelMap(await halves(false), { width: 4, height: 4 })).rejects.toThrow('no palette');
  });
});
