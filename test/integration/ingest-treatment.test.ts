import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import type { Encoder, ImageTreatment, RgbImage } from '../../src/embedding/port.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { findLocalPicture } from '../../src/ingest/image/local.ts';
import { ingestFeed } from '../../src/ingest/ingest.ts';
import { ChoosingSegmenter } from '../../src/vision/choosing-segmenter.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { Looker } from '../../src/vision/looker.ts';
import { loadParser } from '../../src/vision/parser/load-parser.ts';
import type { Segmenter } from '../../src/vision/segmenter.ts';
import { canonicalAttributes } from '../../src/vocabulary/labels.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { drawing, person, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';
import { colourEncoder } from '../unit/ingest/pixels.ts';

let root: string;
let data: string;
let parser: Segmenter;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'treatment-'));
  const folder = await writeModel(path.join(root, 'tiny'), tinyParser());
  parser = await loadParser({ parser: folder, modelsDirectory: root, cacheDirectory: root });
  const shop = path.join(root, 'shop');
  await mkdir(shop);
  await writeFile(
    path.join(shop, 'worn.png'),
    await scene(`<g transform="translate(240,60)">${person()}</g>`),
  );
  await writeFile(
    path.join(shop, 'plain.png'),
    await drawing('<rect x="140" y="150" width="200" height="300" fill="#802020"/>'),
  );
  const row = (id: string, type: string, image: string) =>
    JSON.stringify({ id, title: type, type, price: 5, currency: 'EUR', image });
  const rows = [row('1', 'jeans', 'worn.png'), row('2', 't-shirt', 'worn.png'), row('3', 'tie', 'plain.png')];
  await writeFile(path.join(shop, 'feed.jsonl'), rows.join('\n'));
});
afterAll(async () => {
  await parser.close();
  await rm(root, { recursive: true });
});
beforeEach(async () => {
  data = await mkdtemp(path.join(root, 'data-'));
});

/** Ingests the shop, and gives what was encoded of each product, in order. */
async function ingest(treatment: ImageTreatment, segmenter: Segmenter) {
  const pictures: RgbImage[] = [];
  const own = colourEncoder();
  const encoder: Encoder = {
    ...own,
    info: { ...own.info, imageTreatment: treatment },
    encodeImages: async (images) => {
      pictures.push(...images);
      return own.encodeImages(images);
    },
  };
  const catalogue = await openZvecCatalogue({ directory: path.join(data, 'catalogue'), mode: 'write' });
  try {
    const report = await ingestFeed({
      feed: await openFeed(path.join(root, 'shop', 'feed.jsonl'), (async function* () {})()),
      dataDirectory: data,
      catalogue,
      encoder,
      canonicalAttributes,
      findPicture: (place) => findLocalPicture(place, { images: path.join(root, 'shop'), data }),
      decodeImage,
      looker: new Looker(segmenter, treatment),
      currency: 'EUR',
      signal: new AbortController().signal,
    });
    return { report, pictures, info: await catalogue.info() };
  } finally {
    await catalogue.close();
  }
}

const pixel = ({ data: rgb, width }: RgbImage, x: number, y: number) => [
  ...rgb.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
];
const middle = (image: RgbImage) => pixel(image, image.width >> 1, image.height >> 1);

describe('pictures of a catalogue', () => {
  it('are cut out as photos are, each product the garment that it is, and the catalogue notes how', async () => {
    const { report, pictures, info } = await ingest('green', new ChoosingSegmenter({ parser }));
    expect(report).toMatchObject({ added: 3, rejected: 0 });
    expect(info.model?.imageTreatment).toBe('green');
    for (const picture of pictures) {
      expect(picture.width).toBe(picture.height);
      expect(pixel(picture, 0, 0)).toEqual([0, 255, 17]);
    }
    const [jeans, shirt, tie] = pictures.map(middle);
    expect(jeans).toEqual([25, 30, 215]);
    expect(shirt).toEqual([215, 25, 30]);
    expect(tie).toEqual([128, 32, 32]);
  });

  it('are left as they are without a treatment', async () => {
    const { pictures } = await ingest('none', new ChoosingSegmenter({ parser }));
    expect(pictures.map(({ width, height }) => [width, height])).toEqual([
      [480, 640],
      [480, 640],
      [480, 640],
    ]);
  });

  it('are encoded again when they are cut out by another segmenter, and only then', async () => {
    const plain = new ChoosingSegmenter();
    expect((await ingest('white', plain)).report).toMatchObject({ added: 3 });
    expect((await ingest('white', plain)).report).toMatchObject({ unchanged: 3, encoded: 0 });
    expect((await ingest('white', new ChoosingSegmenter({ parser }))).report).toMatchObject({ updated: 3 });
  });

  it('of another treatment are refused', async () => {
    await ingest('none', new ChoosingSegmenter());
    await expect(ingest('green', new ChoosingSegmenter())).rejects.toMatchObject({
      code: 'CATALOGUE_MODEL_MISMATCH',
    });
  });
});
