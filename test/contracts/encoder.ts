import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dot } from '../../src/embedding/arithmetic.ts';
import type { Encoder, RgbImage } from '../../src/embedding/port.ts';

/** A fresh encoder, and what it must say about itself. */
export interface EncoderSubject {
  readonly open: () => Promise<Encoder>;
  readonly id: string;
  readonly dimensions: number;
}

/** What every implementation of the `Encoder` port does. */
export function describeEncoder(name: string, subject: EncoderSubject): void {
  describe(`encoder: ${name}`, () => {
    let encoder: Encoder;
    beforeAll(async () => {
      encoder = await subject.open();
    });
    afterAll(() => encoder.close());

    it('says what it is', () => {
      expect(encoder.info).toMatchObject({ id: subject.id, dimensions: subject.dimensions });
      expect(encoder.info.revision).toMatch(/^[0-9a-f]{16}$/);
    });

    it('gives nothing for nothing', async () => {
      expect(await encoder.encodeText([])).toEqual([]);
      expect(await encoder.encodeImages([])).toEqual([]);
    });

    it('gives unit embeddings of its dimensions', async () => {
      const texts = await encoder.encodeText(['red dress', '', '👗', 'a'.repeat(300)]);
      const pictures = await encoder.encodeImages([plain(40, 40, [255, 0, 0]), plain(1, 1, [0, 0, 0])]);
      for (const embedding of [...texts, ...pictures]) {
        expect(embedding).toBeInstanceOf(Float32Array);
        expect(embedding).toHaveLength(subject.dimensions);
        expect(Math.hypot(...embedding)).toBeCloseTo(1, 4);
      }
    });

    it('gives the same text the same embedding, alone and in company', async () => {
      const texts = ['red dress', 'long blue shirt with shoes', 'green', ...Array(20).fill('a floral dress')];
      const together = await encoder.encodeText(texts);
      expect(together).toHaveLength(texts.length);
      for (const [index, text] of texts.slice(0, 4).entries())
        expect(similarity((await encoder.encodeText([text]))[0], together[index])).toBeGreaterThan(0.9999);
    });

    it('keeps the order of pictures, and gives each the same alone and in company', async () => {
      const pictures = Array.from({ length: 19 }, (_, i) => plain(20 + i, 40 - i, [13 * i, 255 - 9 * i, 90]));
      const together = await encoder.encodeImages(pictures);
      for (const index of [0, 9, 18]) {
        const [alone] = await encoder.encodeImages(pictures.slice(index, index + 1));
        expect(similarity(alone, together[index])).toBeGreaterThan(0.9999);
      }
      expect(similarity(together[0], together[18])).toBeLessThan(0.9999);
    });

    it('tells different texts apart', async () => {
      const [red, blue] = await encoder.encodeText(['red dress', 'blue shirt']);
      expect(similarity(red, blue)).toBeLessThan(0.9999);
    });

    it('cuts a text that is longer than it reads', async () => {
      const [long, longer] = await encoder.encodeText(['red '.repeat(2000), 'red '.repeat(3000)]);
      expect(similarity(long, longer)).toBeGreaterThan(0.9999);
    });

    it('sees the ends of a tall picture and of a wide one', async () => {
      const [tall, tallEnds] = await encoder.encodeImages([plain(60, 180, BLUE), withEnds(60, 180)]);
      expect(similarity(tall, tallEnds)).toBeLessThan(0.9999);
      const [wide, wideEnds] = await encoder.encodeImages([plain(180, 60, BLUE), turned(withEnds(60, 180))]);
      expect(similarity(wide, wideEnds)).toBeLessThan(0.9999);
    });

    it('refuses work once it is closed, and closes twice', async () => {
      const other = await subject.open();
      const waiting = other.encodeText(Array(200).fill('a long red dress'));
      const outcome = expect(waiting).rejects.toMatchObject({ code: 'ENCODER_CLOSED' });
      await other.close();
      await other.close();
      await outcome;
      await expect(other.encodeText(['red dress'])).rejects.toMatchObject({ code: 'ENCODER_CLOSED' });
    });
  });
}

type Colour = readonly [number, number, number];
const BLUE: Colour = [20, 40, 200];

/** A picture of one colour. */
export function plain(width: number, height: number, colour: Colour): RgbImage {
  const data = new Uint8Array(width * height * 3).map((_, i) => colour[i % 3] ?? 0);
  return { data, width, height };
}

/** Blue, with black in the outer eighths: what a crop to the middle square would not see. */
function withEnds(width: number, height: number): RgbImage {
  const image = plain(width, height, BLUE);
  const end = Math.floor(height / 8) * width * 3;
  image.data.fill(0, 0, end).fill(0, image.data.length - end);
  return image;
}

function turned({ data, width, height }: RgbImage): RgbImage {
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      result.set(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3), (x * height + y) * 3);
  return { data: result, width: height, height: width };
}

function similarity(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) throw new Error('an embedding is missing');
  return dot(a, b);
}
