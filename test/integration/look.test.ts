import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { drawing, person, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';
import { run } from '../support/run.ts';

let folder: string;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'look-'));
  const SEGMENTER = await writeModel(path.join(folder, 'tiny'), tinyParser());
  environment = { SEGMENTER, IMAGE_TREATMENT: 'green', DATA_DIR: path.join(folder, 'data') };
  const outfit = await scene(`<g transform="translate(240,60)">${person()}</g>`);
  // As a phone takes it: large, and lying on its side with a note that says so.
  const lying = await sharp(outfit).rotate(-90).png().toBuffer();
  const phone = sharp(lying).resize(1600, 1200).withMetadata({ orientation: 6 }).jpeg();
  await writeFile(path.join(folder, 'outfit.jpg'), await phone.toBuffer());
  await writeFile(
    path.join(folder, 'shirt.png'),
    await drawing('<path d="M120 160h240v300H120z" fill="#357"/>'),
  );
  await writeFile(path.join(folder, 'notes.txt'), 'no picture');
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run look', () => {
  it('tells garments, who saw them and how surely, and writes masks of the photo’s size', async () => {
    const out = path.join(folder, 'out');
    const { stdout, code } = await run(
      'scripts/look.ts',
      ['--json', '--out', out, path.join(folder, 'outfit.jpg'), path.join(folder, 'shirt.png')],
      environment,
    );
    expect(code).toBe(0);
    const [outfit, shirt] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(outfit).toMatchObject({
      segmenter: 'parser',
      segmenterId: 'tiny',
      treatment: 'green',
      photo: { width: 1200, height: 1600 },
      notes: [],
    });
    expect(outfit.garments.map(({ label }: { label: string }) => label)).toEqual([
      'bottoms',
      'top',
      'bag',
      'footwear',
    ]);
    for (const garment of outfit.garments) {
      expect(garment).toMatchObject({ attributes: expect.any(Object), confidence: expect.any(Number) });
      const mask = await sharp(await readFile(garment.mask)).metadata();
      expect([mask.width, mask.height, mask.channels]).toEqual([1200, 1600, 1]);
      const treated = await sharp(garment.treated).raw().toBuffer({ resolveWithObject: true });
      expect(treated.info.width).toBe(treated.info.height);
      expect([...treated.data.subarray(0, 3)]).toEqual([0, 255, 17]);
    }
    expect(shirt).toMatchObject({
      segmenter: 'foreground',
      garments: [{ label: 'garment', main: true }],
    });
    // The edge is drawn a little inwards, so that no rim of the background stays.
    const { left, top, width, height } = shirt.garments[0].box;
    const off = [left - 120, top - 160, width - 240, height - 300].map(Math.abs);
    expect(Math.max(...off)).toBeLessThanOrEqual(3);
  });

  it('goes on after what is no picture, says why, and ends with status 2', async () => {
    const { stdout, code } = await run(
      'scripts/look.ts',
      [path.join(folder, 'notes.txt'), path.join(folder, 'shirt.png')],
      environment,
    );
    expect(code).toBe(2);
    expect(stdout).toContain('I can’t see a picture in that file');
    expect(stdout).toMatch(/1\. garment, \d+% of the picture, \d+% sure \(searched\)/);
  });

  it('says how it is called', async () => {
    expect((await run('scripts/look.ts', ['--help'], environment)).stdout).toContain('--out DIR');
    expect((await run('scripts/look.ts', [], environment)).code).toBe(1);
    expect((await run('scripts/look.ts', [path.join(folder, 'missing.png')], environment)).stderr).toContain(
      'PICTURE_UNREADABLE',
    );
  });
});
