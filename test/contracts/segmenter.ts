import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RgbImage } from '../../src/embedding/port.ts';
import { boxOf, shareOf } from '../../src/vision/mask.ts';
import { GARMENT_LABELS, type Segmentation, type Segmenter } from '../../src/vision/segmenter.ts';

/** A fresh segmenter, and a picture in which it must find a garment. */
export interface SegmenterSubject {
  readonly open: () => Promise<Segmenter>;
  readonly picture: () => Promise<RgbImage>;
  /** Code of the error once it is closed, where it holds something open. */
  readonly closed?: string;
}

/** What every implementation of the `Segmenter` port does. */
export function describeSegmenter(name: string, subject: SegmenterSubject): void {
  describe(`segmenter: ${name}`, () => {
    let segmenter: Segmenter;
    beforeAll(async () => {
      segmenter = await subject.open();
    });
    afterAll(() => segmenter.close());

    it('says what it is', () => {
      expect(segmenter.info.id).not.toBe('');
      expect(segmenter.info.revision).not.toBe('');
    });

    it('finds a garment where there is one, and says how sure it is', async () => {
      const picture = await subject.picture();
      const seen = await segmenter.segment(picture);
      expect(seen.garments.length).toBeGreaterThan(0);
      expect(seen.segmenter).not.toBe('whole');
      isSound(seen, picture);
    });

    it('gives the same picture the same answer, alone and in company', async () => {
      const picture = await subject.picture();
      const [one, two] = await Promise.all([segmenter.segment(picture), segmenter.segment(picture)]);
      expect(shape(two)).toEqual(shape(one));
      one.garments.forEach(({ mask }, at) => {
        expect(Buffer.compare(mask.data, two.garments[at]?.mask.data ?? Buffer.of())).toBe(0);
      });
    });

    it('leaves the picture as it is', async () => {
      const picture = await subject.picture();
      const before = Uint8Array.from(picture.data);
      await segmenter.segment(picture);
      expect(Buffer.compare(picture.data, before)).toBe(0);
    });

    it('finds nothing in plain grey', async () => {
      const data = new Uint8Array(3 * 60 * 80).fill(127);
      const seen = await segmenter.segment({ data, width: 60, height: 80 });
      expect(seen).toMatchObject({ segmenter: 'whole', garments: [] });
    });

    it('has a sound answer for a picture of any size, any shape and any content', async () => {
      const side = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 90 }));
      const long = fc.integer({ min: 300, max: 640 });
      const size = fc.oneof(fc.tuple(side, side), fc.tuple(side, long), fc.tuple(long, side));
      await fc.assert(
        fc.asyncProperty(
          size,
          fc.infiniteStream(fc.nat(255)),
          fc.integer({ min: 1, max: 40 }),
          async ([width, height], levels, grain) => {
            const colours = Array.from({ length: 12 }, () => Number(levels.next().value));
            const data = Uint8Array.from({ length: 3 * width * height }, (_, at) => {
              const pixel = Math.floor(at / 3);
              const cell = Math.floor((pixel % width) / grain) + Math.floor(pixel / width / grain);
              return colours[(3 * (cell % 4) + (at % 3)) % 12] ?? 0;
            });
            const picture = { data, width, height };
            isSound(await segmenter.segment(picture), picture);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('closes twice, and refuses work from then on where it held something open', async () => {
      const other = await subject.open();
      await other.close();
      await other.close();
      if (subject.closed === undefined) return;
      await expect(other.segment(await subject.picture())).rejects.toMatchObject({ code: subject.closed });
    });
  });
}

function shape({ garments, ...seen }: Segmentation) {
  return { ...seen, garments: garments.map(({ mask: _, ...garment }) => garment) };
}

function isSound({ segmenter, garments, person }: Segmentation, { width, height }: RgbImage): void {
  expect(segmenter === 'whole').toBe(garments.length === 0);
  expect(person).toBeGreaterThanOrEqual(0);
  expect(person).toBeLessThanOrEqual(1);
  expect(new Set(garments.map(({ label }) => label)).size).toBe(garments.length);
  for (const { label, mask, box, share, confidence } of garments) {
    expect(GARMENT_LABELS).toContain(label);
    expect([mask.width, mask.height, mask.data.length]).toEqual([width, height, width * height]);
    expect(box).toEqual(boxOf(mask));
    expect(share).toBeCloseTo(shareOf(mask), 6);
    expect(share).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}
