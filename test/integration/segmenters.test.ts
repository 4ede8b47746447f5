import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChoosingSegmenter } from '../../src/vision/choosing-segmenter.ts';
import { BUILT_IN_PARSER, hasBuiltInParser, loadParser } from '../../src/vision/parser/load-parser.ts';
import type { Segmenter } from '../../src/vision/segmenter.ts';
import { describeSegmenter } from '../contracts/segmenter.ts';
import { type FakeHub, startFakeHub } from '../fakes/hub/server.ts';
import { tinyClip } from '../fakes/hub/tiny-models.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { drawing, person, pixelsOf, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';

const modelsDirectory = path.resolve(import.meta.dirname, '../../models');
const builtIn = path.join(modelsDirectory, BUILT_IN_PARSER);
let hub: FakeHub;
let cacheDirectory: string;

beforeAll(async () => {
  cacheDirectory = await mkdtemp(path.join(tmpdir(), 'segmenter-'));
  hub = await startFakeHub({
    'tiny/parser': tinyParser(),
    'tiny/no-clothes': tinyParser({ background: [127, 127, 127], cat: [9, 9, 9], dog: [99, 9, 9] }),
    'tiny/clip': tinyClip(),
  });
});
afterAll(async () => {
  await hub.close();
  await rm(cacheDirectory, { recursive: true });
});

const open = (parser: string): Promise<Segmenter> =>
  loadParser({ parser, modelsDirectory, cacheDirectory, hubEndpoint: hub.endpoint });
const outfit = async () => pixelsOf(await scene(`<g transform="translate(240,60)">${person()}</g>`));
const shirt = async () =>
  pixelsOf(await drawing('<path d="M150 120h180l90 90-60 60-30-30v240H150V240l-30 30-60-60z" fill="#356"/>'));

describeSegmenter('plain backgrounds', { open: async () => new ChoosingSegmenter(), picture: shirt });
describeSegmenter('a parser of the hub', {
  open: () => open('tiny/parser'),
  picture: outfit,
  closed: 'SEGMENTER_CLOSED',
});
describeSegmenter('whichever fits the picture', {
  open: async () => new ChoosingSegmenter({ parser: await open('tiny/parser') }),
  picture: outfit,
});
describe.skipIf(!existsSync(builtIn))('with models/threadfinder-parser', () => {
  describeSegmenter('the built-in parser', {
    open: () => open(BUILT_IN_PARSER),
    picture: shirt,
    closed: 'SEGMENTER_CLOSED',
  });
});

describe('a parser of the hub', () => {
  it('names the garments of a person, shoes as one, and how much of them is skin', async () => {
    const parser = await open('tiny/parser');
    const picture = await outfit();
    const { garments, person: skin, id } = await parser.segment(picture);
    await parser.close();
    expect(id).toBe('tiny/parser');
    expect(garments.map(({ label }) => label).sort()).toEqual(['bag', 'bottoms', 'footwear', 'top']);
    const shoes = garments.find(({ label }) => label === 'footwear');
    expect(shoes?.box.width).toBeGreaterThan(110);
    expect(skin).toBeCloseTo((Math.PI * 40 ** 2) / (480 * 640), 2);
    const top = garments.find(({ label }) => label === 'top');
    // The tiny parser's own pixels are 20 of the picture's wide.
    for (const [found, drawn] of [
      [top?.box.left, 170],
      [top?.box.top, 140],
      [top?.box.width, 140],
      [top?.box.height, 160],
    ] as const)
      expect(Math.abs((found ?? 0) - drawn)).toBeLessThanOrEqual(20);
  });

  it('is fetched once and opened from the cache when the hub is gone', async () => {
    const own = await startFakeHub({ 'own/parser': tinyParser() });
    const directory = await mkdtemp(path.join(tmpdir(), 'segmenter-'));
    const options = { parser: 'own/parser', modelsDirectory, cacheDirectory: directory };
    const first = await loadParser({ ...options, hubEndpoint: own.endpoint });
    await first.close();
    await own.close();
    const second = await loadParser({ ...options, hubEndpoint: own.endpoint });
    expect(second.info).toEqual(first.info);
    await second.close();
    await rm(directory, { recursive: true });
  });

  it('that cannot be had says which setting to change', async () => {
    await expect(open('tiny/nothing')).rejects.toMatchObject({
      code: 'HUB_MODEL_NOT_FOUND',
      fix: expect.stringContaining('SEGMENTER=built-in'),
    });
    await expect(open('nowhere')).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
      fix: expect.stringContaining('SEGMENTER'),
    });
  });

  it('without garments among its classes, or of another kind, is refused', async () => {
    await expect(open('tiny/no-clothes')).rejects.toMatchObject({ code: 'MODEL_UNSUPPORTED' });
    await expect(open('tiny/clip')).rejects.toMatchObject({ code: 'HUB_FILE_NOT_FOUND' });
  });

  it('leaves the event loop free while it looks', async () => {
    const parser = await open('tiny/parser');
    const picture = await outfit();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await Promise.all(Array.from({ length: 20 }, () => parser.segment(picture)));
    clearInterval(timer);
    await parser.close();
    expect(turns).toBeGreaterThan(10);
  });
});

describe('the built-in parser', () => {
  it('is there where its folder has all its files', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'models-'));
    expect(await hasBuiltInParser(directory)).toBe(false);
    const { 'config.json': config = Buffer.of(), ...rest } = tinyParser();
    await writeModel(path.join(directory, BUILT_IN_PARSER), rest);
    expect(await hasBuiltInParser(directory)).toBe(false);
    await writeModel(path.join(directory, BUILT_IN_PARSER), { 'config.json': config });
    expect(await hasBuiltInParser(directory)).toBe(true);
    const parser = await loadParser({ parser: BUILT_IN_PARSER, modelsDirectory: directory, cacheDirectory });
    expect((await parser.segment(await outfit())).garments.length).toBe(4);
    await parser.close();
    await rm(directory, { recursive: true });
  });
});
