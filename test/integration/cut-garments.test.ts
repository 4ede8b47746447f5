import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadfinder-cut-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A red square in the middle of white. */
async function drawSquare(file: string): Promise<void> {
  const square = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 200, height: 240, channels: 3, background: '#fff' } })
    .composite([{ input: square, left: 60, top: 80 }])
    .png()
    .toFile(file);
}

describe('scripts/cut-garments.ts', () => {
  it('writes for each picture in turn what the eyes cut out, and nothing for one that cannot be opened', async () => {
    const image = path.join(folder, 'square.png');
    const broken = path.join(folder, 'broken.jpg');
    await drawSquare(image);
    await writeFile(broken, 'no picture');
    const list = path.join(folder, 'list.jsonl');
    await writeFile(
      list,
      [{ image: broken }, { image, type: 'T-shirt' }].map((one) => JSON.stringify(one)).join('\n'),
    );
    const env = { DATA_DIR: path.join(folder, 'data') };
    const { code, stderr } = await run('scripts/cut-garments.ts', ['--list', list, '--out', folder], env);
    expect(code, stderr).toBe(0);
    const lines = (await readFile(path.join(folder, 'garments.jsonl'), 'utf8')).trim().split('\n');
    const [nothing, cut] = lines.map((line) => JSON.parse(line));
    expect(nothing).toBeNull();
    expect(cut.box).toEqual({ left: 60, top: 80, width: 80, height: 80 });
    const mask = sharp(path.join(folder, 'masks/1.png'));
    expect(await mask.metadata()).toMatchObject({ width: 200, height: 240 });
    const { data } = await mask.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
    expect([data[120 * 200 + 100], data[10 * 200 + 10]]).toEqual([255, 0]);
  });

  it('says what is missing', async () => {
    const { code, stderr } = await run('scripts/cut-garments.ts', [], {});
    expect(code).toBe(1);
    expect(stderr).toContain('CUT_BAD_ARGUMENTS');
  });
});
