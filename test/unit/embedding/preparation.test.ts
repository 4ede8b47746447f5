import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumOfEtag } from '../../../src/embedding/hub/checksum.ts';
import { readModelSpec } from '../../../src/embedding/transformers/model-spec.ts';
import { pixelValues } from '../../../src/embedding/transformers/pixel-values.ts';
import { ThreadfinderError } from '../../../src/errors.ts';
import { fromFault, toFault } from '../../../src/model-thread/messages.ts';

const unexpected = { code: 'ENCODER_FAILED', message: 'The model could not encode this.' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spec-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function spec(config: object, preprocessor: object): ReturnType<typeof readModelSpec> {
  await writeFile(path.join(folder, 'config.json'), JSON.stringify(config));
  await writeFile(path.join(folder, 'preprocessor_config.json'), JSON.stringify(preprocessor));
  return readModelSpec(folder);
}

describe('what a model says about its input', () => {
  it('CLIP: 77 tokens, and the crop is the size of the square', async () => {
    const read = await spec(
      { model_type: 'clip', projection_dim: 512 },
      { size: { shortest_edge: 256 }, do_center_crop: true, crop_size: 224, resample: 3 },
    );
    expect(read).toMatchObject({ family: 'clip', textLength: 77, dimensions: 512 });
    expect(read.pixels).toMatchObject({ side: 224, kernel: 'cubic' });
  });

  it('SigLIP: 64 tokens, and what is pooled is the embedding', async () => {
    const read = await spec(
      { model_type: 'siglip', vision_config: { hidden_size: 768 } },
      {
        size: { height: 224, width: 224 },
        do_normalize: true,
        image_mean: [0.5, 0.5, 0.5],
        image_std: [0.5, 0.5, 0.5],
      },
    );
    expect(read).toMatchObject({ family: 'siglip', textLength: 64, dimensions: 768 });
    expect(read.pixels).toMatchObject({ side: 224, mean: [0.5, 0.5, 0.5], rescale: 1 / 255 });
  });

  it('refuses what is not square', async () => {
    await expect(spec({ model_type: 'clip' }, { size: { height: 224, width: 160 } })).rejects.toMatchObject({
      code: 'MODEL_UNSUPPORTED',
    });
  });
});

describe('pixels', () => {
  it('become planes of red, green and blue, scaled and shifted', () => {
    const values = pixelValues(Uint8Array.from([0, 51, 255, 255, 51, 0, 0, 0, 0, 255, 255, 255]), {
      side: 2,
      kernel: 'linear',
      rescale: 1 / 255,
      mean: [0.5, 0, 0],
      deviation: [0.5, 1, 2],
    });
    const rounded = [...values].map((value) => Number(value.toFixed(4)));
    expect(rounded).toEqual([-1, 1, -1, 1, 0.2, 0.2, 0, 1, 0.5, 0, 0, 0.5]);
  });
});

describe('an error on its way between threads', () => {
  it('keeps its code, message and remedy', () => {
    const error = new ThreadfinderError('It broke.', { code: 'X', fix: 'Mend it.', cause: new Error('why') });
    const back = fromFault(structuredClone(toFault(error, unexpected)));
    expect(back).toMatchObject({ code: 'X', fix: 'Mend it.', message: 'It broke. Mend it.' });
    expect(back.cause).toMatchObject({ message: 'why' });
    expect(fromFault(toFault(new TypeError('odd'), unexpected))).toMatchObject({ code: 'ENCODER_FAILED' });
  });
});

describe("the hub's ETags", () => {
  it('are checksums where they have the length of one', () => {
    expect(checksumOfEtag(`"${'A1'.repeat(32)}"`)).toBe(`sha256:${'a1'.repeat(32)}`);
    expect(checksumOfEtag(`W/"${'0b'.repeat(20)}"`)).toBe(`git:${'0b'.repeat(20)}`);
    expect(checksumOfEtag('"abc-1"')).toBeUndefined();
    expect(checksumOfEtag(null)).toBeUndefined();
  });
});
