import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueInfo,
  type Filter,
  MAX_SEARCH_LIMIT,
} from '../../src/catalogue/port.ts';
import type { ATTRIBUTES } from '../../src/vocabulary/attributes.ts';
import { at, entry, MODEL, product } from './catalogue-products.ts';

export interface CatalogueSubject {
  /** Opens the catalogue of this test for writing; a second call, after a close, finds what was stored. */
  open(): Promise<Catalogue>;
  /** How vectors are searched while there are few, as `info` shows it. */
  readonly index: CatalogueInfo['index'];
  /** Called after each test. */
  dispose?(): Promise<void>;
  readonly supports: {
    /** What is stored is there after closing and opening again. */
    readonly persistence: boolean;
  };
}

/** The promises of the {@link Catalogue} port, run on one implementation. */
export function describeCatalogue(name: string, makeSubject: () => Promise<CatalogueSubject>): void {
  describe(`catalogue: ${name}`, () => {
    let subject: CatalogueSubject;
    let catalogue: Catalogue;

    beforeEach(async () => {
      subject = await makeSubject();
      catalogue = await subject.open();
    });
    afterEach(async () => {
      await catalogue.close();
      await subject.dispose?.();
    });

    const search = async (filter: Filter = [], limit = 100, degrees = 0): Promise<readonly string[]> =>
      (await catalogue.search({ vector: at(degrees), filter, limit })).map((hit) => hit.product.id);

    const fill = (entries: readonly CatalogueEntry[]): Promise<void> => catalogue.upsert(entries, MODEL);

    describe('without products', () => {
      it('answers every question with nothing', async () => {
        expect(await search()).toEqual([]);
        expect(await catalogue.get(['a'])).toEqual([]);
        expect(await catalogue.facets('colour')).toEqual([]);
        expect(await catalogue.remove(['a'])).toBe(0);
        expect(await catalogue.info()).toEqual({
          model: undefined,
          count: 0,
          currencies: [],
          calibration: undefined,
          index: subject.index,
        });
      });

      it('is not pinned to a model by an upsert of nothing', async () => {
        await fill([]);
        expect((await catalogue.info()).model).toBeUndefined();
      });
    });

    describe('storing', () => {
      it('gives back every field as it came', async () => {
        const full = entry('SKU 1/"ü"', 30, {
          price: 12.99,
          images: ['images/1.jpg', 'https://shop.example/2.jpg'],
          url: 'https://shop.example/1',
          brand: 'Näh & Söhne',
          description: 'Line one\nline two\t"quoted" \\ \u2028 😀',
          family: 'fam',
          available: false,
          labels: { Colour: 'Königsblau', 'odd key "': '\\' },
          attributes: { type: ['dress'], colour: ['blue', 'white'] },
          seen: { sleeve: [{ value: 'sleeveless', confidence: 0.87 }] },
        });
        await fill([full]);
        const [stored] = await catalogue.get([full.product.id]);
        expect(stored?.product).toEqual(full.product);
        expect(stored?.sourceHash).toBe(full.sourceHash);
        expect(stored?.embedding).toBeInstanceOf(Float32Array);
        expectClose(stored?.embedding, full.embedding);
      });

      it('gets entries in the order of the ids, once for each time asked, and leaves out unknown ids', async () => {
        await fill([entry('a', 0), entry('b', 1), entry('c', 2)]);
        const ids = (await catalogue.get(['c', 'nope', 'a', 'c'])).map((stored) => stored.product.id);
        expect(ids).toEqual(['c', 'a', 'c']);
      });

      it('knows what was only seen by no condition and no facet', async () => {
        const seen = { colour: [{ value: 'red', confidence: 0.99 }] };
        await fill([entry('seen', 0, { seen }), entry('stated', 10, { attributes: { colour: ['red'] } })]);
        const red = { attribute: 'colour', values: ['red'] } as const;
        expect(await search([{ kind: 'any', ...red, orUnknown: false }])).toEqual(['stated']);
        expect(await search([{ kind: 'any', ...red, orUnknown: true }])).toEqual(['seen', 'stated']);
        expect(await search([{ kind: 'none', ...red }])).toEqual(['seen']);
        expect(await catalogue.facets('colour')).toEqual([{ value: 'red', count: 1 }]);
      });

      it('forgets what was seen when it is replaced by what nobody looked at', async () => {
        await fill([entry('a', 0, { seen: { type: [{ value: 'dress', confidence: 0.9 }] } })]);
        await fill([entry('a', 0)]);
        expect((await catalogue.get(['a']))[0]?.product).not.toHaveProperty('seen');
      });

      it('replaces by id', async () => {
        await fill([entry('a', 0, { title: 'old', attributes: { colour: ['red'] } }), entry('b', 90)]);
        await fill([entry('a', 80, { title: 'new', attributes: { colour: ['blue'] } })]);
        expect((await catalogue.get(['a']))[0]?.product.title).toBe('new');
        expect((await catalogue.info()).count).toBe(2);
        expect(await search([], 10, 90)).toEqual(['b', 'a']);
        expect(
          await search([{ kind: 'any', attribute: 'colour', values: ['red'], orUnknown: false }]),
        ).toEqual([]);
      });

      it('keeps the last of several with one id in one call', async () => {
        await fill([entry('a', 0, { title: 'first' }), entry('b', 1), entry('a', 2, { title: 'last' })]);
        expect((await catalogue.info()).count).toBe(2);
        expect((await catalogue.get(['a']))[0]?.product.title).toBe('last');
      });

      it('tells ids apart by every character', async () => {
        const ids = [
          'a',
          'A',
          ' a',
          'a ',
          'a/b',
          'a%2Fb',
          'é',
          'e\u0301',
          '"',
          "'",
          '\\',
          '😀',
          'x'.repeat(64),
        ];
        await fill(ids.map((id, index) => entry(id, index)));
        expect((await catalogue.info()).count).toBe(ids.length);
        expect((await catalogue.get(ids)).map((stored) => stored.product.id)).toEqual(ids);
      });

      it('removes by id and says how many were there', async () => {
        await fill([entry('a', 0), entry('b', 1), entry('c', 2)]);
        expect(await catalogue.remove(['a', 'a', 'nope', 'c'])).toBe(2);
        expect(await search()).toEqual(['b']);
        expect(await catalogue.get(['a', 'b'])).toHaveLength(1);
        expect((await catalogue.info()).count).toBe(1);
        await fill([entry('a', 5)]);
        expect(await search()).toEqual(['b', 'a']);
      });

      it('goes through the ids of all products, each once', async () => {
        const many = Array.from({ length: 1100 }, (_, index) => entry(`p${index}`, index / 10));
        await fill([...many, entry('?', 1), entry('é', 2)]);
        await catalogue.remove(['p7']);
        const ids: string[] = [];
        for await (const id of catalogue.ids()) ids.push(id);
        const expected = [...many.map((one) => one.product.id), '?', 'é'].filter((id) => id !== 'p7');
        expect(ids.sort()).toEqual(expected.sort());
      });

      it('takes more in one call than any batch of its own', async () => {
        const many = Array.from({ length: 1500 }, (_, index) => entry(`p${index}`, (index * 360) / 1500));
        await fill(many);
        expect((await catalogue.info()).count).toBe(1500);
        expect(await catalogue.get(many.map((one) => one.product.id))).toHaveLength(1500);
        expect(await catalogue.remove(many.slice(0, 700).map((one) => one.product.id))).toBe(700);
        expect((await catalogue.info()).count).toBe(800);
      });
    });

    describe('searching', () => {
      it('puts the nearest first and scores by raw cosine', async () => {
        await fill([entry('far', 180), entry('near', 30), entry('square', 90)]);
        const hits = await catalogue.search({ vector: at(0), filter: [], limit: 10 });
        expect(hits.map((hit) => hit.product.id)).toEqual(['near', 'square', 'far']);
        expectClose(
          hits.map((hit) => hit.score),
          [Math.sqrt(3) / 2, 0, -1],
        );
        expect(hits[0]?.product).toEqual(product('near'));
      });

      it('orders ties by id, also where the limit cuts through them', async () => {
        const ids = Array.from({ length: 60 }, (_, index) => `tie-${String(index).padStart(2, '0')}`);
        await fill([...ids].reverse().map((id) => entry(id, 45)));
        await fill([entry('first', 0)]);
        expect(await search([], 61)).toEqual(['first', ...ids]);
        expect(await search([], 11)).toEqual(['first', ...ids.slice(0, 10)]);
        expect(await search([], 1, 45)).toEqual(['tie-00']);
      });

      it('answers with at most the limit, up to the largest that is allowed', async () => {
        const many = Array.from({ length: 1100 }, (_, index) => entry(`p${index}`, index / 10));
        await fill(many);
        expect(await search([], 3)).toEqual(['p0', 'p1', 'p2']);
        expect(await search([], MAX_SEARCH_LIMIT)).toHaveLength(MAX_SEARCH_LIMIT);
      });

      it('is part of the search: a match far away is found though the limit is small', async () => {
        await fill(Array.from({ length: 300 }, (_, index) => entry(`near-${index}`, index / 1000)));
        await fill([entry('far', 170, { attributes: { pattern: ['floral'] } })]);
        const floral: Filter = [{ kind: 'any', attribute: 'pattern', values: ['floral'], orUnknown: false }];
        expect(await search(floral, 1)).toEqual(['far']);
      });

      it.each([0, -1, 1.5, Number.NaN, MAX_SEARCH_LIMIT + 1])('refuses a limit of %d', async (limit) => {
        await fill([entry('a', 0)]);
        await expect(search([], limit)).rejects.toMatchObject({ code: 'CATALOGUE_BAD_LIMIT' });
      });

      it('goes on while products are written, and finds only whole ones', async () => {
        await fill([entry('anchor', 0)]);
        const writing = fill(Array.from({ length: 600 }, (_, index) => entry(`p${index}`, 90 + index / 10)));
        let done = false;
        const finished = writing.then(() => {
          done = true;
        });
        let searches = 0;
        while (!done) {
          const hits = await catalogue.search({ vector: at(0), filter: [], limit: 5 });
          expect(hits[0]?.product).toEqual(product('anchor'));
          searches += 1;
          await new Promise((resolve) => setImmediate(resolve));
        }
        await finished;
        expect(searches).toBeGreaterThan(0);
        expect((await catalogue.info()).count).toBe(601);
      });
    });

    describe('refusing', () => {
      it('refuses embeddings of another length or not of unit length, and stores nothing of the call', async () => {
        const short = { ...entry('short', 0), embedding: at(0, 4) };
        const long = { ...entry('long', 0), embedding: Float32Array.of(2, 0, 0, 0, 0, 0, 0, 0) };
        const odd = { ...entry('odd', 0), embedding: new Float32Array(8).fill(Number.NaN) };
        for (const bad of [short, long, odd]) {
          await expect(fill([entry('good', 0), bad])).rejects.toMatchObject({
            code: 'CATALOGUE_BAD_EMBEDDING',
          });
        }
        expect((await catalogue.info()).count).toBe(0);
      });

      it('refuses to search with a vector of another length or not of unit length', async () => {
        await fill([entry('a', 0)]);
        for (const vector of [at(0, 4), new Float32Array(8), new Float32Array(8).fill(1)]) {
          await expect(catalogue.search({ vector, filter: [], limit: 1 })).rejects.toMatchObject({
            code: 'CATALOGUE_BAD_EMBEDDING',
          });
        }
      });

      it('keeps to the model of its first upsert', async () => {
        await fill([entry('a', 0)]);
        expect((await catalogue.info()).model).toEqual(MODEL);
        const others = [
          { ...MODEL, id: 'other' },
          { ...MODEL, revision: '2' },
          { ...MODEL, imageTreatment: 'green' as const },
          { ...MODEL, dimensions: 4 },
        ];
        for (const other of others) {
          await expect(catalogue.upsert([entry('b', 0)], other)).rejects.toMatchObject({
            code: 'CATALOGUE_MODEL_MISMATCH',
          });
        }
        expect((await catalogue.info()).count).toBe(1);
      });
    });

    describe('counting', () => {
      it('counts values, most frequent first, ties by value, and follows every change', async () => {
        await fill([
          entry('a', 0, { attributes: { colour: ['red'], type: ['dress'] } }),
          entry('b', 1, { attributes: { colour: ['red', 'blue'] } }),
          entry('c', 2, { attributes: { colour: ['green'] } }),
          entry('d', 3),
        ]);
        expect(await catalogue.facets('colour')).toEqual([
          { value: 'red', count: 2 },
          { value: 'blue', count: 1 },
          { value: 'green', count: 1 },
        ]);
        await fill([entry('d', 3, { attributes: { colour: ['green'] } }), entry('a', 0)]);
        await catalogue.remove(['b']);
        expect(await catalogue.facets('colour')).toEqual([{ value: 'green', count: 2 }]);
        expect(await catalogue.facets('type')).toEqual([]);
      });

      it('counts only what matches, beyond the largest limit of a search', async () => {
        await fill(
          Array.from({ length: 1200 }, (_, index) =>
            entry(`p${index}`, index / 10, {
              price: index % 2 === 0 ? 10 : 30,
              attributes: { type: ['shirt'], colour: [index % 3 === 0 ? 'red' : 'blue'] },
            }),
          ),
        );
        expect(await catalogue.facets('type')).toEqual([{ value: 'shirt', count: 1200 }]);
        expect(await catalogue.facets('colour', [{ kind: 'price', currency: 'EUR', max: 20 }])).toEqual([
          { value: 'blue', count: 400 },
          { value: 'red', count: 200 },
        ]);
      });

      it('tells which currencies its products have', async () => {
        await fill([entry('a', 0), entry('b', 1, { currency: 'GBP' }), entry('c', 2)]);
        expect((await catalogue.info()).currencies).toEqual(['EUR', 'GBP']);
        await catalogue.remove(['b']);
        expect((await catalogue.info()).currencies).toEqual(['EUR']);
      });

      it('keeps the calibration that an ingestion measured', async () => {
        const calibration = { text: { mean: 0.1, deviation: 0.02 }, image: { mean: 0.4, deviation: 0.1 } };
        expect((await catalogue.info({ calibration })).calibration).toEqual(calibration);
        expect((await catalogue.info()).calibration).toEqual(calibration);
      });
    });

    describe('closing', () => {
      it('may be closed twice', async () => {
        await catalogue.close();
        await expect(catalogue.close()).resolves.toBeUndefined();
      });

      it('has everything again after it was closed and opened', async (context) => {
        if (!subject.supports.persistence) context.skip(`${name} keeps nothing`);
        const calibration = { text: { mean: 0.1, deviation: 0.02 }, image: { mean: 0.4, deviation: 0.1 } };
        await fill([entry('a', 0, { attributes: { colour: ['red'] } }), entry('b', 10), entry('c', 20)]);
        await catalogue.info({ calibration });
        await catalogue.remove(['b']);
        const before = await catalogue.info();
        await catalogue.close();
        catalogue = await subject.open();
        expect(await catalogue.info()).toEqual(before);
        expect(await search()).toEqual(['a', 'c']);
        expect(await catalogue.facets('colour')).toEqual([{ value: 'red', count: 1 }]);
        await expect(catalogue.upsert([entry('d', 0)], { ...MODEL, revision: '2' })).rejects.toMatchObject({
          code: 'CATALOGUE_MODEL_MISMATCH',
        });
      });
    });
  });

  describe(`catalogue: ${name}, filtering`, () => {
    let subject: CatalogueSubject;
    let catalogue: Catalogue;
    beforeAll(async () => {
      subject = await makeSubject();
      catalogue = await subject.open();
      const entries = [
        entry('red', 1, {
          title: 'Robe d’Été',
          price: 5,
          family: 'f1',
          attributes: { colour: ['red'], type: ['dress'] },
        }),
        entry('red-blue', 2, {
          title: 'Jeans 501',
          price: 10,
          family: 'f1',
          attributes: { colour: ['red', 'blue'] },
        }),
        entry('blue', 3, {
          price: 20.5,
          available: false,
          attributes: { colour: ['blue'], type: ['shirt'] },
        }),
        entry('plain', 4, { title: 'ROBE robe', price: 40, family: 'f2' }),
        entry('pound', 5, { price: 7, currency: 'GBP', attributes: { colour: ['red'], type: ['shirt'] } }),
      ];
      await catalogue.upsert(entries, MODEL);
    });
    afterAll(async () => {
      await catalogue.close();
      await subject.dispose?.();
    });

    const search = async (filter: Filter): Promise<readonly string[]> =>
      (await catalogue.search({ vector: at(0), filter, limit: 100 })).map((hit) => hit.product.id);

    it.each<[what: string, filter: Filter, expected: readonly string[]]>([
      ['nothing asked', [], ['red', 'red-blue', 'blue', 'plain', 'pound']],
      ['any of one value', [any(['blue'], false)], ['red-blue', 'blue']],
      ['any of several values', [any(['blue', 'red'], false)], ['red', 'red-blue', 'blue', 'pound']],
      ['any, or unknown', [any(['blue'], true)], ['red-blue', 'blue', 'plain']],
      ['any of no value', [any([], false)], []],
      ['any of no value, or unknown', [any([], true)], ['plain']],
      ['any of a value nobody has', [any(['mauve'], false)], []],
      ['none of a value', [none(['red'])], ['blue', 'plain']],
      ['none of several values', [none(['red', 'blue'])], ['plain']],
      ['none of no value', [none([])], ['red', 'red-blue', 'blue', 'plain', 'pound']],
      ['any and none of one attribute', [any(['red'], false), none(['blue'])], ['red', 'pound']],
      ['any twice', [any(['red'], false), any(['blue'], false)], ['red-blue']],
      ['two attributes', [any(['red'], false), anyType(['shirt'], false)], ['pound']],
      ['price in a currency', [{ kind: 'price', currency: 'EUR' }], ['red', 'red-blue', 'blue', 'plain']],
      ['highest price, inclusive', [{ kind: 'price', currency: 'EUR', max: 10 }], ['red', 'red-blue']],
      ['lowest price, inclusive', [{ kind: 'price', currency: 'EUR', min: 20.5 }], ['blue', 'plain']],
      ['price range', [{ kind: 'price', currency: 'EUR', min: 6, max: 20.5 }], ['red-blue', 'blue']],
      ['empty price range', [{ kind: 'price', currency: 'EUR', min: 20, max: 10 }], []],
      ['price in a currency nobody has', [{ kind: 'price', currency: 'USD', max: 100 }], []],
      ['a word of the title', [{ kind: 'title', words: ['robe'] }], ['red', 'plain']],
      ['one of several words', [{ kind: 'title', words: ['nobody', 'ete', '501'] }], ['red', 'red-blue']],
      ['part of a word', [{ kind: 'title', words: ['rob'] }], []],
      ['no words', [{ kind: 'title', words: [] }], []],
      ['family', [{ kind: 'family', family: 'f1' }], ['red', 'red-blue']],
      ['family nobody has', [{ kind: 'family', family: '' }], []],
      ['one of several families', [{ kind: 'family', family: ['f0', 'f1'] }], ['red', 'red-blue']],
      ['one of no families', [{ kind: 'family', family: [] }], []],
      ['excluded ids', [{ kind: 'exclude', ids: ['red', 'plain', 'nope'] }], ['red-blue', 'blue', 'pound']],
      [
        'excluded families, but what has none',
        [{ kind: 'exclude', ids: ['plain'], families: ['f1', 'f0'] }],
        ['blue', 'pound'],
      ],
      ['no excluded ids', [{ kind: 'exclude', ids: [] }], ['red', 'red-blue', 'blue', 'plain', 'pound']],
      ['available', [{ kind: 'available' }], ['red', 'red-blue', 'plain', 'pound']],
      [
        'everything at once',
        [
          any(['red'], true),
          none(['green']),
          { kind: 'price', currency: 'EUR', min: 1, max: 30 },
          { kind: 'family', family: 'f1' },
          { kind: 'exclude', ids: ['red'] },
          { kind: 'available' },
        ],
        ['red-blue'],
      ],
    ])('%s', async (_what, filter, expected) => {
      expect(await search(filter)).toEqual(expected);
    });

    it('excludes a thousand ids', async () => {
      const many = Array.from({ length: 1000 }, (_, index) => `gone-${index}`);
      expect(await search([{ kind: 'exclude', ids: [...many, 'red'] }])).toHaveLength(4);
    });
  });
}

type Attribute = (typeof ATTRIBUTES)[number];

function any(values: readonly string[], orUnknown: boolean, attribute: Attribute = 'colour'): Filter[number] {
  return { kind: 'any', attribute, values, orUnknown };
}

function anyType(values: readonly string[], orUnknown: boolean): Filter[number] {
  return any(values, orUnknown, 'type');
}

function none(values: readonly string[]): Filter[number] {
  return { kind: 'none', attribute: 'colour', values };
}

/** Equal to six digits: what float32 arithmetic in another order keeps. */
function expectClose(actual: ArrayLike<number> | undefined, expected: ArrayLike<number>): void {
  expect(actual).toHaveLength(expected.length);
  for (let index = 0; index < expected.length; index += 1) {
    expect(actual?.[index]).toBeCloseTo(expected[index] ?? Number.NaN, 6);
  }
}
