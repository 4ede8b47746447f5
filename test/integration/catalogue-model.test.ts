import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { openMemoryCatalogue } from '../contracts/memory-catalogue.ts';

type Step =
  | { readonly kind: 'upsert'; readonly numbers: readonly number[]; readonly turn: number }
  | { readonly kind: 'remove'; readonly numbers: readonly number[] }
  | { readonly kind: 'optimize' | 'reopen' | 'facets' };

const numbers = fc.uniqueArray(fc.nat({ max: 120 }), { minLength: 1, maxLength: 60 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('upsert' as const), numbers, turn: fc.nat({ max: 200 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), numbers }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('optimize' as const, 'reopen' as const, 'facets' as const),
    }),
  },
);

describe('the embedded catalogue after any sequence of changes', () => {
  // zvec 0.7 gave products the vectors of others after it had optimised a collection with removed rows.
  it('answers like the one in memory, with the graph and without', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 12 }),
        fc.constantFrom(10, 1000),
        async (steps, exactUpTo) => {
          const directory = await mkdtemp(join(tmpdir(), 'threadfinder-model-'));
          const open = (): Promise<Catalogue> => openZvecCatalogue({ directory, mode: 'write', exactUpTo });
          const model = openMemoryCatalogue();
          let catalogue = await open();
          try {
            for (const one of steps) {
              if (one.kind === 'reopen') {
                await catalogue.close();
                catalogue = await open();
              }
              for (const subject of [model, catalogue]) await apply(subject, one);
              await expectAlike(catalogue, model);
            }
          } finally {
            await catalogue.close();
            await rm(directory, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 180_000);
});

async function apply(catalogue: Catalogue, step: Step): Promise<void> {
  switch (step.kind) {
    case 'upsert': {
      const entries = step.numbers.map((number) =>
        entry(`p${number}`, number + step.turn, { attributes: { colour: [`c${step.turn % 3}`] } }),
      );
      return catalogue.upsert(entries, MODEL);
    }
    case 'remove':
      await catalogue.remove(step.numbers.map((number) => `p${number}`));
      return;
    case 'optimize':
      return catalogue.optimize?.();
    case 'facets':
      await catalogue.facets('colour');
      return;
    case 'reopen':
      return;
  }
}

async function expectAlike(catalogue: Catalogue, model: Catalogue): Promise<void> {
  expect((await catalogue.info()).count).toBe((await model.info()).count);
  if ((await model.info()).model === undefined) return;
  for (const filter of [
    [],
    [{ kind: 'any' as const, attribute: 'colour' as const, values: ['c1'], orUnknown: false }],
  ]) {
    const search = { vector: at(33.3), filter, limit: 200 };
    const scores = async (subject: Catalogue): Promise<ReadonlyMap<string, number>> =>
      new Map((await subject.search(search)).map((hit) => [hit.product.id, hit.score]));
    const [found, expected] = [await scores(catalogue), await scores(model)];
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [id, score] of expected) expect(found.get(id)).toBeCloseTo(score, 5);
  }
  expect(await catalogue.facets('colour')).toEqual(await model.facets('colour'));
}
