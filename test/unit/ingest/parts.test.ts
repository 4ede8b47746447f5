import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/ingest/calibrate.ts';
import { inBatches, mapOrdered } from '../../../src/ingest/map-ordered.ts';
import { Pace } from '../../../src/ingest/progress.ts';
import { describeProgress, describeRejection, duration } from '../../../src/ingest/report-text.ts';
import { parseAvailability } from '../../../src/ingest/row/availability.ts';
import { parseCurrency } from '../../../src/ingest/row/currency.ts';
import { IdSample } from '../../../src/ingest/sample.ts';
import { isInShard, parseShard } from '../../../src/ingest/shard.ts';
import { samePictures, sourceHash } from '../../../src/ingest/source-hash.ts';
import { meanOfViews } from '../../../src/ingest/views.ts';

async function* count(to: number): AsyncGenerator<number> {
  for (let at = 0; at < to; at++) yield at;
}

const tick = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('mapping with several at once', () => {
  it('keeps the order, and at most that many under way', async () => {
    let now = 0;
    let most = 0;
    const results: number[] = [];
    const doubled = mapOrdered(count(20), 3, async (value) => {
      most = Math.max(most, ++now);
      await tick(((value * 7) % 5) + 1);
      now--;
      return value * 2;
    });
    for await (const value of doubled) results.push(value);
    expect(results).toEqual(Array.from({ length: 20 }, (_, at) => at * 2));
    expect(most).toBe(3);
  });

  it('leaves nothing running and closes its source when the consumer stops or a call fails', async () => {
    let running = 0;
    let closed = 0;
    async function* source(): AsyncGenerator<number> {
      try {
        yield* count(50);
      } finally {
        closed++;
      }
    }
    const map = async (value: number) => {
      running++;
      await tick(5);
      running--;
      if (value === 4) throw new Error('four');
      return value;
    };
    for await (const value of mapOrdered(source(), 3, map)) if (value === 1) break;
    expect([running, closed]).toEqual([0, 1]);
    const failing = async () => {
      for await (const value of mapOrdered(source(), 3, map)) expect(value).toBeLessThan(4);
    };
    await expect(failing()).rejects.toThrow('four');
    expect([running, closed]).toEqual([0, 2]);
  });

  it('gives all that came before its source broke off', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* count(5);
      throw new Error('the line went dead');
    }
    const got: (readonly number[])[] = [];
    const reading = async () => {
      const slowly = async (batch: readonly number[]) => {
        await tick(5);
        return batch;
      };
      for await (const batch of mapOrdered(inBatches(broken(), 2), 3, slowly)) got.push(batch);
    };
    await expect(reading()).rejects.toThrow('the line went dead');
    expect(got).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('groups into batches', async () => {
    const batches: (readonly number[])[] = [];
    for await (const batch of inBatches(count(5), 2)) batches.push(batch);
    expect(batches).toEqual([[0, 1], [2, 3], [4]]);
  });
});

describe('shards', () => {
  it('are counted from 1', () => {
    expect(parseShard('2/8')).toEqual({ index: 1, count: 8 });
  });

  it.each(['0/4', '5/4', '1', 'a/b', '1/0', '-1/2', '1/2/3'])('refuses %j', (text) => {
    expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'INGEST_BAD_SHARD' }));
  });

  it('hold every id exactly once', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (id, parts) => {
        const holding = Array.from({ length: parts }, (_, index) => isInShard(id, { index, count: parts }));
        expect(holding.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('a sample of ids', () => {
  it('does not depend on the order and is spread over all of them', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `p${at}`);
    const pick = (list: readonly string[]) => {
      const sample = new IdSample(100);
      for (const id of list) sample.add(id);
      return sample.ids();
    };
    const picked = pick(ids);
    expect(picked).toHaveLength(100);
    expect(pick(ids.toReversed())).toEqual(picked);
    const early = picked.filter((id) => Number(id.slice(1)) < 2500).length;
    expect(early).toBeGreaterThan(30);
    expect(early).toBeLessThan(70);
  });
});

describe('calibration', () => {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return Float32Array.of(Math.cos(angle), Math.sin(angle));
  };
  const product = (id: number, embedding: Float32Array, type: string) => ({
    embedding,
    product: { id: String(id), attributes: { type: [type] } },
  });

  it('measures captions against products, and products of different types against each other', () => {
    // Half shoes at 0 degrees, half dresses at 60: unrelated pairs all have cosine 0.5.
    const sample = Array.from({ length: 20 }, (_, id) =>
      product(id, at(id % 2 === 0 ? 0 : 60), id % 2 === 0 ? 'shoe' : 'dress'),
    );
    const measured = calibrate([at(90)], sample);
    expect(measured?.image.mean).toBeCloseTo(0.5, 5);
    expect(measured?.image.deviation).toBeCloseTo(0, 5);
    expect(measured?.text.mean).toBeCloseTo(Math.sqrt(3) / 4, 5);
    expect(measured?.text.deviation).toBeCloseTo(Math.sqrt(3) / 4, 5);
  });

  it('compares products of one type where there are no others', () => {
    const sample = Array.from({ length: 20 }, (_, id) => product(id, at(id), 'shoe'));
    expect(calibrate([at(0)], sample)?.image.mean).toBeGreaterThan(0.9);
  });

  it('says nothing about a handful of products', () => {
    expect(calibrate([at(0)], [product(1, at(0), 'shoe')])).toBeUndefined();
    expect(
      calibrate(
        [],
        Array.from({ length: 30 }, (_, id) => product(id, at(id), 'shoe')),
      ),
    ).toBeUndefined();
  });
});

describe('pace', () => {
  it('tells the rate of the last seconds and what is left at that rate', () => {
    const pace = new Pace(0);
    expect(pace.at(0, 0, 100)).toEqual({ ratePerSecond: 0, remainingMs: undefined });
    expect(pace.at(1000, 10, 100)).toEqual({ ratePerSecond: 10, remainingMs: 9000 });
    expect(pace.at(2000, 20, undefined)).toEqual({ ratePerSecond: 10, remainingMs: undefined });
    for (let second = 3; second <= 30; second++) pace.at(second * 1000, 20, 100);
    expect(pace.at(31_000, 25, 100).ratePerSecond).toBeLessThan(1);
  });
});

describe('source hashes', () => {
  const product = {
    ...{ id: '1', title: 'Dress', price: 5, currency: 'EUR', image: '/a.png', available: true },
    ...{ labels: {}, attributes: {} },
  };
  const model = { id: 'm', revision: '1', dimensions: 2, imageTreatment: 'none' } as const;

  it('tell a changed row from changed pictures or another model', () => {
    const before = sourceHash(product, ['a'], model);
    expect(sourceHash({ ...product }, ['a'], { ...model })).toBe(before);
    const cheaper = sourceHash({ ...product, price: 4 }, ['a'], model);
    expect(cheaper).not.toBe(before);
    expect(samePictures(cheaper, before)).toBe(true);
    expect(samePictures(sourceHash(product, ['b'], model), before)).toBe(false);
    expect(samePictures(sourceHash(product, ['a'], { ...model, revision: '2' }), before)).toBe(false);
    expect(samePictures(sourceHash(product, ['a'], model, ['another way to look']), before)).toBe(false);
  });
});

describe('several views', () => {
  it('become one unit vector between them', () => {
    const mean = meanOfViews([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    expect([...mean]).toEqual([expect.closeTo(Math.SQRT1_2), expect.closeTo(Math.SQRT1_2)]);
    expect(meanOfViews([Float32Array.of(0, 1)])).toEqual(Float32Array.of(0, 1));
  });
});

describe('availability', () => {
  it.each([
    [
      true,
      [
        'in stock',
        'in_stock',
        'InStock',
        'https://schema.org/InStock',
        'preorder',
        'yes',
        '1',
        '12',
        3,
        true,
      ],
    ],
    [false, ['out of stock', 'out_of_stock', 'sold-out', 'no', '0', 0, false, -1]],
    [undefined, ['perhaps', '', null, {}, Number.NaN]],
  ])('is %s for the usual words', (available, values) => {
    for (const value of values) expect(parseAvailability(value)).toBe(available);
  });
});

describe('words for the operator', () => {
  it('are short and complete', () => {
    expect(describeRejection({ line: 17, id: '5', reason: 'price: is missing' })).toBe(
      'line 17 (id 5): price: is missing',
    );
    expect(describeRejection({ line: 17, reason: 'this line is not valid JSON' })).toBe(
      'line 17: this line is not valid JSON',
    );
    const progress = {
      read: 1300,
      done: 1200,
      unchanged: 0,
      rejected: 2,
      total: 8430,
      ratePerSecond: 61.4,
      remainingMs: 118_000,
    };
    expect(describeProgress(progress)).toBe('1,200 of 8,430 rows, 61 a second, 1 min 58 s left, 2 rejected');
    expect([900, 42_000, 185_000, 7_800_000].map(duration)).toEqual([
      '0.9 s',
      '42 s',
      '3 min 05 s',
      '2 h 10 min',
    ]);
  });

  it('name a currency that is none', () => {
    expect(parseCurrency('inr')).toBe('INR');
    expect(() => parseCurrency('gold')).toThrow(expect.objectContaining({ code: 'INGEST_BAD_CURRENCY' }));
  });
});
