import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Encoder } from '../../../../src/embedding/port.ts';
import { attributeReader } from '../../../../src/vision/attributes/attribute-reader.ts';
import { candidatesOf } from '../../../../src/vision/attributes/prompts.ts';
import { colourEncoder } from '../../ingest/pixels.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'threadfinder-values-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** An encoder that counts how often it encodes words. */
function counting(revision = '1'): Encoder & { readonly calls: number } {
  let calls = 0;
  const encoder = colourEncoder(revision);
  return {
    ...encoder,
    get calls() {
      return calls;
    },
    encodeText: (texts) => {
      calls += 1;
      return encoder.encodeText(texts);
    },
  };
}

describe('the embeddings of the values', () => {
  it('are one unit vector for each value, encoded once', async () => {
    const encoder = counting();
    const reader = attributeReader(encoder);
    const [one, other] = await Promise.all([reader.embeddings(), reader.embeddings()]);
    expect(encoder.calls).toBe(1);
    expect(other).toBe(one);
    expect(one.neck).toHaveLength(candidatesOf('neck').length);
    for (const vector of one.type) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });

  it('are kept for the next process', async () => {
    const first = await attributeReader(counting(), directory).embeddings();
    const encoder = counting();
    expect(await attributeReader(encoder, directory).embeddings()).toEqual(first);
    expect(encoder.calls).toBe(0);
  });

  it('are made anew for another model, and where their file was cut short', async () => {
    await attributeReader(counting(), directory).embeddings();
    const other = counting('2');
    await attributeReader(other, directory).embeddings();
    expect(other.calls).toBe(1);
    for (const file of await readdir(directory)) await truncate(path.join(directory, file), 100);
    const again = counting();
    await attributeReader(again, directory).embeddings();
    expect(again.calls).toBe(1);
  });

  it('are tried again after a failure', async () => {
    const encoder = colourEncoder();
    let broken = true;
    const encodeText: Encoder['encodeText'] = async (texts) => {
      if (broken) throw new Error('the model crashed');
      return encoder.encodeText(texts);
    };
    const reader = attributeReader({ ...encoder, encodeText });
    await expect(reader.embeddings()).rejects.toThrow('crashed');
    broken = false;
    expect((await reader.embeddings()).sleeve).toHaveLength(candidatesOf('sleeve').length);
  });
});
