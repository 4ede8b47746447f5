import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { PersonError } from '../../../src/errors.ts';
import { decodeImage, MAX_IMAGE_BYTES } from '../../../src/vision/decode.ts';
import { encodePng, squareOnWhite } from '../../../src/vision/square.ts';
import { claimedPng } from './png.ts';

const RED = { r: 220, g: 20, b: 30 };

function red(width = 24, height = 16): Sharp {
  return sharp({ create: { width, height, channels: 3, background: RED } });
}

/** A picture with detail, so that its file is long enough to be cut. */
function noise(width = 300, height = 200): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  });
}

async function colourOf(bytes: Uint8Array): Promise<number[]> {
  const { data, width, height } = await decodeImage(bytes);
  expect(data).toHaveLength(width * height * 3);
  return [...data.subarray(0, 3)];
}

function near(colour: readonly number[], { r, g, b }: typeof RED, by = 6): void {
  [r, g, b].forEach((value, i) => {
    expect(Math.abs((colour[i] ?? 0) - value)).toBeLessThanOrEqual(by);
  });
}

describe('a picture that is opened', () => {
  it.each([
    ['JPEG', () => red().jpeg()],
    ['progressive JPEG', () => red().jpeg({ progressive: true })],
    ['PNG', () => red().png()],
    ['PNG with a palette', () => red().png({ palette: true })],
    ['PNG of 16 bits', () => red().toColourspace('rgb16').png()],
    ['WebP', () => red().webp()],
    ['GIF', () => red().gif()],
    ['AVIF', () => red(64, 64).avif()],
  ])('%s', async (_, picture) => {
    near(await colourOf(await picture().toBuffer()), RED);
  });

  it('CMYK, as print shops send it', async () => {
    const [r = 0, g = 0, b = 0] = await colourOf(await red(200, 200).toColourspace('cmyk').jpeg().toBuffer());
    expect(r).toBeGreaterThan(180);
    expect(Math.max(g, b)).toBeLessThan(80);
  });

  it('grey, as three equal channels', async () => {
    const [r, g, b] = await colourOf(await red().toColourspace('b-w').png().toBuffer());
    expect([g, b]).toEqual([r, r]);
  });

  it('animated: its first frame', async () => {
    const frames = [RED, { r: 0, g: 0, b: 255 }].map((background) => ({
      create: { width: 20, height: 20, channels: 3 as const, background },
    }));
    const pages = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
    const gif = await sharp(pages, { join: { animated: true } })
      .gif({ loop: 0 })
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const image = await decodeImage(gif);
    expect([image.width, image.height]).toEqual([20, 20]);
    near([...image.data.subarray(0, 3)], RED);
  });

  it('see-through: on white', async () => {
    const clear = sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await colourOf(await clear.png().toBuffer())).toEqual([255, 255, 255]);
  });

  it('upright, as the camera was held', async () => {
    const image = await decodeImage(await red(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    expect([image.width, image.height]).toEqual([20, 40]);
  });

  it('no larger than is needed, and never enlarged', async () => {
    const large = await decodeImage(await red(2000, 1000).jpeg().toBuffer());
    expect([large.width, large.height]).toEqual([640, 320]);
    const small = await decodeImage(await red(3, 5).png().toBuffer());
    expect([small.width, small.height]).toEqual([3, 5]);
  });

  it('with the hash of its bytes', async () => {
    const bytes = await red().png().toBuffer();
    expect((await decodeImage(bytes)).hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('even with stray bytes behind its end', async () => {
    const bytes = Buffer.concat([await red().jpeg().toBuffer(), Buffer.from('trailing')]);
    near(await colourOf(bytes), RED);
  });
});

describe('a file that is refused', () => {
  const refused = (bytes: Uint8Array, code: string, params = {}, limits = {}): Promise<void> =>
    expect(decodeImage(bytes, limits)).rejects.toMatchObject({ name: 'PersonError', code, params });

  it('a PDF, whatever its name', () =>
    refused(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj'), 'photo-not-an-image', { kind: 'PDF' }));

  it('an SVG, with or without a prolog', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
    await refused(Buffer.from(svg), 'photo-not-an-image', { kind: 'SVG' });
    await refused(Buffer.from(`<?xml version="1.0"?>${svg}`), 'photo-not-an-image', { kind: 'SVG' });
  });

  it('TIFF, text and nothing at all', async () => {
    await refused(await red().tiff().toBuffer(), 'photo-not-an-image', { kind: 'TIF' });
    await refused(Buffer.from('a red dress'), 'photo-not-an-image');
    await refused(new Uint8Array(), 'photo-not-an-image');
  });

  it('more bytes than the limit', () =>
    refused(Buffer.alloc(MAX_IMAGE_BYTES + 1), 'photo-too-large', {
      max: MAX_IMAGE_BYTES,
      size: MAX_IMAGE_BYTES + 1,
    }));

  it('more pixels than the limit, by its header alone', () =>
    refused(claimedPng(30_000, 30_000), 'photo-too-many-pixels', { width: 30_000, height: 30_000 }));

  it('cut short', async () => {
    for (const bytes of [
      await noise().jpeg().toBuffer(),
      await noise().png().toBuffer(),
      await noise().webp().toBuffer(),
    ])
      for (const share of [0.2, 0.7, 0.98])
        await refused(bytes.subarray(0, Math.floor(bytes.length * share)), 'photo-damaged');
  });

  it('one that takes too long', () =>
    refused(
      claimedPng(40_000, 40_000, { pixels: true }),
      'photo-too-slow',
      { seconds: 1 },
      { maxPixels: 2e9, maxSeconds: 1 },
    ));
});

describe('hostile bytes', () => {
  const sane = async (bytes: Uint8Array): Promise<void> => {
    try {
      const { data, width, height } = await decodeImage(bytes);
      expect(data).toHaveLength(width * height * 3);
      expect(Math.max(width, height)).toBeLessThanOrEqual(640);
    } catch (error) {
      expect(error).toBeInstanceOf(PersonError);
    }
  };

  it('give a picture or a friendly refusal: random ones', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), sane));
  });

  it('give a picture or a friendly refusal: pictures with bytes changed', async () => {
    const small = noise(40, 30);
    const originals = await Promise.all([
      small.clone().jpeg().toBuffer(),
      small.clone().png().toBuffer(),
      small.clone().webp().toBuffer(),
      small.clone().gif().toBuffer(),
    ]);
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(change, { minLength: 1 }),
        async (bytes, changes) => {
          const mutated = Uint8Array.from(bytes);
          for (const { at, value } of changes) mutated[at % mutated.length] = value;
          await sane(mutated);
        },
      ),
    );
  });
});

describe('a square on white', () => {
  it('shows the whole picture in its middle', async () => {
    const picture = await decodeImage(await red(20, 40).png().toBuffer());
    const { data, width, height } = await squareOnWhite(picture, 32);
    expect([width, height, data.length]).toEqual([32, 32, 32 * 32 * 3]);
    const pixel = (x: number, y: number): number[] => [
      ...data.subarray((y * 32 + x) * 3, (y * 32 + x) * 3 + 3),
    ];
    expect(pixel(0, 16)).toEqual([255, 255, 255]);
    expect(pixel(31, 16)).toEqual([255, 255, 255]);
    near(pixel(16, 0), RED);
    near(pixel(16, 31), RED);
  });

  it('can be a PNG, the same to the pixel', async () => {
    const picture = await decodeImage(await noise(30, 20).png().toBuffer());
    const again = await decodeImage(await encodePng(picture));
    expect(Buffer.compare(again.data, picture.data)).toBe(0);
  });
});
