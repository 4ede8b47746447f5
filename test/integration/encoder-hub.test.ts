import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DownloadProgress, downloadModel } from '../../src/embedding/hub/download-model.ts';
import { modelFiles } from '../../src/embedding/transformers/dtype.ts';
import { COMMIT, type FakeHub, startFakeHub } from '../fakes/hub/server.ts';
import { tinyClip } from '../fakes/hub/tiny-models.ts';

const WEIGHTS = 'onnx/vision_model_quantized.onnx';
const model = tinyClip();
let hub: FakeHub;
let cacheDirectory: string;

beforeEach(async () => {
  cacheDirectory = await mkdtemp(path.join(tmpdir(), 'hub-'));
  hub = await startFakeHub({ 'tiny/clip': model });
});
afterEach(async () => {
  await hub.close();
  await rm(cacheDirectory, { recursive: true });
});

const fetchModel = (name = 'tiny/clip', more: Partial<Parameters<typeof downloadModel>[2]> = {}) =>
  downloadModel(name, modelFiles('q8'), { cacheDirectory, hubEndpoint: hub.endpoint, pauseMs: 1, ...more });

describe('a model of the hub', () => {
  it('is fetched once, byte for byte, and the hub is not asked again', async () => {
    const folder = await fetchModel();
    for (const [name, content] of Object.entries(model))
      expect(Buffer.compare(await readFile(path.join(folder, name)), content)).toBe(0);
    const asked = hub.seen.length;
    await hub.close();
    expect(await fetchModel()).toBe(folder);
    expect(hub.seen).toHaveLength(asked);
  });

  it('reports how many bytes have come, up to all of them', async () => {
    const reports: DownloadProgress[] = [];
    await fetchModel('tiny/clip', { onProgress: (progress) => reports.push(progress) });
    const total = Object.values(model).reduce((sum, content) => sum + content.length, 0);
    expect(reports.at(-1)).toMatchObject({ model: 'tiny/clip', receivedBytes: total, totalBytes: total });
    const received = reports.map(({ receivedBytes }) => receivedBytes);
    expect(received).toEqual(received.toSorted((a, b) => a - b));
  });

  it('is taken from the commit that its first file named', async () => {
    await fetchModel();
    const paths = hub.seen.map((seen) => seen.path).filter((seen) => !seen.endsWith('/config.json'));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.every((seen) => seen.includes(`/resolve/${COMMIT}/`))).toBe(true);
  });

  it('goes on where a connection ended', async () => {
    hub.faults.set(WEIGHTS, { cutAfter: 1000, times: 2 });
    const folder = await fetchModel();
    expect(Buffer.compare(await readFile(path.join(folder, WEIGHTS)), model[WEIGHTS] ?? Buffer.of())).toBe(0);
    // How many of the bytes that were sent arrive before the connection ends is up to the machine.
    const resumed = hub.seen.filter(({ range }) => /^bytes=[1-9]/.test(range ?? ''));
    expect(resumed.length).toBeGreaterThan(0);
  });

  it('says that the download was cut, and goes on from there at the next start', async () => {
    hub.faults.set(WEIGHTS, { cutAfter: 500 });
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_DOWNLOAD_CUT' });
    await expect(stat(path.join(cacheDirectory, 'tiny/clip', WEIGHTS))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    hub.faults.clear();
    hub.seen.length = 0;
    const { size } = await stat(path.join(cacheDirectory, 'tiny/clip', `${WEIGHTS}.part`));
    expect(size).toBeGreaterThan(0);
    await fetchModel();
    const gets = hub.seen.filter(({ method, path: seen }) => method === 'GET' && seen.startsWith('/cdn/'));
    expect(gets.map(({ range }) => range)).toEqual([`bytes=${size}-`]);
  });

  it('refuses bytes that are not those of the checksum, and keeps none of them', async () => {
    const wrong = Buffer.from(model[WEIGHTS] ?? []).fill(7, 100, 200);
    hub.faults.set(WEIGHTS, { insteadOf: wrong });
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_CHECKSUM_MISMATCH' });
    hub.faults.clear();
    await fetchModel();
  });

  it('checks small files too', async () => {
    const wrong = Buffer.from(model['tokenizer.json'] ?? []).fill(32, 0, 10);
    hub.faults.set('tokenizer.json', { insteadOf: wrong });
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_CHECKSUM_MISMATCH' });
  });

  it('begins anew where what was left is of something else', async () => {
    hub.faults.set(WEIGHTS, { cutAfter: 500 });
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_DOWNLOAD_CUT' });
    await writeFile(path.join(cacheDirectory, 'tiny/clip', `${WEIGHTS}.part`), Buffer.alloc(700, 1));
    hub.faults.clear();
    const folder = await fetchModel();
    expect(Buffer.compare(await readFile(path.join(folder, WEIGHTS)), model[WEIGHTS] ?? Buffer.of())).toBe(0);
  });

  it('fetches again a file that was cut short on the disk', async () => {
    const folder = await fetchModel();
    await truncate(path.join(folder, WEIGHTS), 10);
    hub.seen.length = 0;
    await fetchModel();
    const fetched = hub.seen.filter(({ method, path: seen }) => method === 'GET' && seen.endsWith(WEIGHTS));
    expect(fetched.length).toBeGreaterThan(0);
    expect((await stat(path.join(folder, WEIGHTS))).size).toBe(model[WEIGHTS]?.length);
  });
});

describe('a model that cannot be had', () => {
  it('is told from one without weights', async () => {
    await expect(fetchModel('tiny/nothing')).rejects.toMatchObject({ code: 'HUB_MODEL_NOT_FOUND' });
    const { [WEIGHTS]: _, ...rest } = model;
    hub.models.set('tiny/clip', rest);
    hub.seen.length = 0;
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_FILE_NOT_FOUND' });
    expect(hub.seen.every(({ method }) => method === 'HEAD')).toBe(true);
  });

  it('says that the hub cannot be reached, or refuses', async () => {
    hub.faults.set('config.json', { status: 503 });
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_REFUSED' });
    await hub.close();
    const failure = fetchModel();
    await expect(failure).rejects.toMatchObject({ code: 'HUB_UNREACHABLE' });
    await expect(failure).rejects.toThrow(/MODEL=threadfinder-mini/);
  });

  it('says that the cache cannot be written', async () => {
    await writeFile(path.join(cacheDirectory, 'tiny'), 'a file where the folder should be');
    await expect(fetchModel()).rejects.toMatchObject({ code: 'HUB_CACHE_NOT_WRITABLE' });
  });
});

describe('a token', () => {
  it('is sent only where one is configured', async () => {
    await fetchModel();
    expect(hub.seen.every(({ authorization }) => authorization === undefined)).toBe(true);
    await rm(path.join(cacheDirectory, 'tiny'), { recursive: true });
    hub.seen.length = 0;
    await fetchModel('tiny/clip', { hubToken: 'hf_example' });
    expect(hub.seen[0]?.authorization).toBe('Bearer hf_example');
  });
});
