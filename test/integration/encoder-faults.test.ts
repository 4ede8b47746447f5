import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Encoder } from '../../src/embedding/port.ts';
import { modelFiles } from '../../src/embedding/transformers/dtype.ts';
import { loadEncoder } from '../../src/embedding/transformers/load-encoder.ts';
import { modelRevision } from '../../src/embedding/transformers/model-files.ts';
import { startFakeHub } from '../fakes/hub/server.ts';
import { type ModelFiles, tinyClip, tinySiglip } from '../fakes/hub/tiny-models.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'models-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Opens these files as a built-in model. */
async function openFiles(files: ModelFiles): Promise<Encoder> {
  await writeFiles(files);
  return open('given');
}

async function writeFiles(files: ModelFiles): Promise<string> {
  const folder = path.join(directory, 'given');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

const open = (model: string, more = {}) =>
  loadEncoder({ model, modelsDirectory: directory, cacheDirectory: path.join(directory, 'cache'), ...more });

describe('a model that cannot be used says why', () => {
  it('unknown', async () => {
    await expect(open('threadfinder-mni')).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
    await expect(open('../elsewhere')).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
    await expect(open('a/..')).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
  });

  it('a file is missing', async () => {
    const { 'tokenizer.json': _, ...files } = tinyClip();
    const failure = openFiles(files);
    await expect(failure).rejects.toMatchObject({ code: 'MODEL_FILE_MISSING' });
    await expect(failure).rejects.toThrow(/tokenizer\.json/);
  });

  it('an architecture that is neither CLIP nor SigLIP', async () => {
    const files = { ...tinyClip(), 'config.json': Buffer.from('{"model_type":"blip"}') };
    await expect(openFiles(files)).rejects.toMatchObject({ code: 'MODEL_UNSUPPORTED' });
  });

  it('a configuration that is none', async () => {
    const files = { ...tinyClip(), 'config.json': Buffer.from('<html>Sign in</html>') };
    await expect(openFiles(files)).rejects.toMatchObject({ code: 'MODEL_CONFIG_INVALID' });
  });

  it('damaged weights', async () => {
    const weights = 'onnx/vision_model_quantized.onnx';
    const files = { ...tinyClip(), [weights]: (tinyClip()[weights] ?? Buffer.of()).subarray(0, 900) };
    const failure = openFiles(files);
    await expect(failure).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
    await expect(failure).rejects.toThrow(/vision model/);
  });

  it('dimensions that do not agree', async () => {
    const files = {
      ...tinyClip(),
      'config.json': tinyClip({ dimensions: 20 })['config.json'] ?? Buffer.of(),
    };
    const failure = openFiles(files);
    await expect(failure).rejects.toMatchObject({ code: 'MODEL_DIMENSIONS' });
    await expect(failure).rejects.toThrow(/12 dimensions.*says 20/);
  });

  it('weights of the other family', async () => {
    const files = { ...tinySiglip(), 'config.json': Buffer.from('{"model_type":"clip"}') };
    await expect(openFiles(files)).rejects.toMatchObject({ code: 'MODEL_UNUSABLE' });
  });

  it('weights without the output that is read', async () => {
    const weights = 'onnx/vision_model_quantized.onnx';
    const files = { ...tinyClip(), [weights]: tinySiglip()[weights] ?? Buffer.of() };
    await expect(openFiles(files)).rejects.toMatchObject({ code: 'MODEL_OUTPUT_MISSING' });
  });

  it('the hub has none', async () => {
    const hub = await startFakeHub({});
    await expect(open('tiny/clip', { hubEndpoint: hub.endpoint })).rejects.toMatchObject({
      code: 'HUB_MODEL_NOT_FOUND',
    });
    await hub.close();
  });
});

describe('the revision of a model', () => {
  const revisionOf = (folder: string) => modelRevision(folder, modelFiles('q8'), 'q8');

  it('changes with its weights, its preparation and its precision, and with nothing else', async () => {
    const first = await revisionOf(await writeFiles(tinyClip()));
    const again = await revisionOf(await writeFiles(tinyClip()));
    const wider = await revisionOf(await writeFiles(tinyClip({ dimensions: 20 })));
    const other = { ...tinyClip(), 'preprocessor_config.json': Buffer.from('{"size":16}') };
    const prepared = await revisionOf(await writeFiles(other));
    expect(again).toBe(first);
    expect(new Set([first, wider, prepared]).size).toBe(3);
  });
});
