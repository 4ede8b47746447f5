import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dot } from '../../src/embedding/arithmetic.ts';
import type { Encoder, RgbImage } from '../../src/embedding/port.ts';
import { loadEncoder } from '../../src/embedding/transformers/load-encoder.ts';
import { ENCODER_THREAD, type EncoderThread } from '../../src/embedding/transformers/messages.ts';
import { ThreadEncoder } from '../../src/embedding/transformers/thread-encoder.ts';
import { ModelThread } from '../../src/model-thread/model-thread.ts';
import { plain } from '../contracts/encoder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const options = {
  model: 'threadfinder-mini',
  modelsDirectory: path.join(root, 'models'),
  cacheDirectory: path.join(tmpdir(), 'never-written'),
};

describe('the built-in model', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await loadEncoder(options);
  });
  afterAll(() => encoder.close());

  it('finds a drawn red dress by its words, among other garments', async () => {
    const [words] = await encoder.encodeText(['red dress']);
    const [dress, ...others] = await encoder.encodeImages([
      await drawn('<path d="M85 40h30l10 50 45 130H30L75 90z" fill="#c8102e"/>'),
      await drawn('<path d="M60 20h80l10 210h-35l-15-130-15 130H50z" fill="#27406b"/>'),
      await drawn(
        '<path d="M60 50l-45 35 20 30 25-15v110h80V100l25 15 20-30-45-35-20 15h-40z" fill="#2e7d32"/>',
      ),
      await drawn('<path d="M20 150h60l40 35h60v30H20z" fill="#5d3a1a"/>'),
    ]);
    const score = (picture: Float32Array | undefined): number => dot(words ?? fail(), picture ?? fail());
    expect(score(dress)).toBeGreaterThan(Math.max(...others.map(score)) + 0.1);
  });

  it('lets texts overtake pictures that wait', async () => {
    const done: string[] = [];
    const pictures = encoder
      .encodeImages(Array(200).fill(plain(64, 64, [9, 9, 9])))
      .then(() => done.push('pictures'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const text = encoder.encodeText(['red dress']).then(() => done.push('text'));
    await Promise.all([pictures, text]);
    expect(done).toEqual(['text', 'pictures']);
  });

  it('leaves the event loop free: other work goes on while it encodes', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    delay.enable();
    await encoder.encodeText(Array(200).fill('a long red floral dress with sleeves and a belt'));
    delay.disable();
    clearInterval(timer);
    // In the main thread not one turn would pass; the machine's own pauses are allowed for.
    expect(turns).toBeGreaterThan(10);
    expect(delay.percentile(50) / 1e6).toBeLessThan(50);
  });
});

describe('the thread of the model', () => {
  const start = {
    folder: '',
    dtype: 'q8',
    threads: { text: 1, vision: 1 },
    spec: undefined as never,
  } as const;
  const program = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const startThread = (script: URL): Promise<EncoderThread> =>
    ModelThread.start({ ...ENCODER_THREAD, script }, start);
  const ready = `import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ kind: 'ready', facts: { dimensions: 2, batch: { text: 1, images: 1 } } });`;

  it('rejects what waits, and all that comes after, when it crashes', async () => {
    const thread = await startThread(
      program(`${ready} parentPort.on('message', () => { throw new Error('boom'); });`),
    );
    const job = { kind: 'text', texts: ['red dress'] } as const;
    const outcomes = await Promise.allSettled([thread.run(job), thread.run(job)]);
    const crashed = { status: 'rejected', reason: expect.objectContaining({ code: 'ENCODER_CRASHED' }) };
    expect(outcomes).toEqual([crashed, crashed]);
    await expect(thread.run(job)).rejects.toMatchObject({ code: 'ENCODER_CRASHED' });
    await thread.close();
  });

  it('is started again for who comes after a crash', async () => {
    const crashing = program(`${ready} parentPort.on('message', () => { throw new Error('boom'); });`);
    const working = program(`${ready} parentPort.on('message', ({ kind, id }) => kind === 'close'
      ? process.exit(0)
      : parentPort.postMessage({ kind: 'done', id, output: new Float32Array([1, 0]) }));`);
    const info = { id: 'm', revision: '1', dimensions: 2, imageTreatment: 'none' } as const;
    const encoder = new ThreadEncoder(info, await startThread(crashing), undefined as never, () =>
      startThread(working),
    );
    await expect(encoder.encodeText(['red dress'])).rejects.toMatchObject({ code: 'ENCODER_CRASHED' });
    expect(await encoder.encodeText(['red dress'])).toEqual([new Float32Array([1, 0])]);
    await encoder.close();
    await expect(encoder.encodeText(['red dress'])).rejects.toMatchObject({ code: 'ENCODER_CLOSED' });
  });

  it('goes on after a job that it refused', async () => {
    const thread = await startThread(
      program(`${ready} parentPort.on('message', ({ id }) => parentPort.postMessage(id === 1
        ? { kind: 'refused', id, fault: { code: 'ENCODER_FAILED', message: 'No.' } }
        : { kind: 'done', id, output: new Float32Array([1, 0]) }));`),
    );
    const job = { kind: 'text', texts: ['red dress'] } as const;
    await expect(thread.run(job)).rejects.toMatchObject({ code: 'ENCODER_FAILED' });
    expect([...(await thread.run(job))]).toEqual([1, 0]);
    await thread.close();
  });

  it('says that it ended before it was ready', async () => {
    await expect(startThread(program('process.exit(3)'))).rejects.toMatchObject({
      code: 'ENCODER_CRASHED',
    });
  });
});

describe('a script that forgets to close its encoder', () => {
  it('ends all the same, started from another folder', async () => {
    const script = `
      import { loadEncoder } from ${JSON.stringify(path.join(root, 'src/embedding/transformers/load-encoder.ts'))};
      const encoder = await loadEncoder(${JSON.stringify(options)});
      console.log((await encoder.encodeText(['red dress']))[0].length);`;
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const run = promisify(execFile)(process.execPath, [tsx, '--input-type=module', '--eval', script], {
      cwd: tmpdir(),
      timeout: 60_000,
    });
    expect((await run).stdout.trim()).toBe('256');
  }, 90_000);
});

async function drawn(shape: string): Promise<RgbImage> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="250"><rect width="200" height="250" fill="#fff"/>${shape}</svg>`;
  const data = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return { data, width: 200, height: 250 };
}

function fail(): never {
  throw new Error('an embedding is missing');
}
