import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEncoder } from '../../src/embedding/transformers/load-encoder.ts';
import { describeEncoder } from '../contracts/encoder.ts';
import { type FakeHub, startFakeHub } from '../fakes/hub/server.ts';
import { tinyClip, tinySiglip } from '../fakes/hub/tiny-models.ts';

const modelsDirectory = path.resolve(import.meta.dirname, '../../models');
let hub: FakeHub;
let cacheDirectory: string;

beforeAll(async () => {
  cacheDirectory = await mkdtemp(path.join(tmpdir(), 'encoder-'));
  hub = await startFakeHub({
    'tiny/clip': tinyClip(),
    'tiny/clip-one-by-one': tinyClip({ fixedBatch: true }),
    'tiny/siglip': tinySiglip(),
  });
});
afterAll(async () => {
  await hub.close();
  await rm(cacheDirectory, { recursive: true });
});

const open = (model: string) => () =>
  loadEncoder({ model, modelsDirectory, cacheDirectory, hubEndpoint: hub.endpoint });

describeEncoder('the built-in model', {
  open: open('threadfinder-mini'),
  id: 'threadfinder-mini',
  dimensions: 256,
});
describeEncoder('a CLIP model of the hub', { open: open('tiny/clip'), id: 'tiny/clip', dimensions: 12 });
describeEncoder('a CLIP model that takes one at a time', {
  open: open('tiny/clip-one-by-one'),
  id: 'tiny/clip-one-by-one',
  dimensions: 12,
});
describeEncoder('a SigLIP model of the hub', {
  open: open('tiny/siglip'),
  id: 'tiny/siglip',
  dimensions: 16,
});

describe('a text that is cut', () => {
  it('keeps the token that CLIP reads its meaning off', async () => {
    const encoder = await open('tiny/clip')();
    // 77 positions: 75 words between the tokens that open and close.
    const [whole, cut, shorter] = await encoder.encodeText(
      [75, 500, 74].map((words) => 'red '.repeat(words)),
    );
    expect(cut).toEqual(whole);
    expect(shorter).not.toEqual(whole);
    await encoder.close();
  });
});
