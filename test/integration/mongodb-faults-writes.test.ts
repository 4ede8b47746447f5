import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import type { State } from '../../src/state/port.ts';
import { entry, MODEL } from '../contracts/catalogue-products.ts';
import type { Fault } from '../fakes/mongodb/faults.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

let mongo: TestMongo;
/** Of two processes: each has connections of its own. */
let states: readonly State[];

beforeAll(async () => {
  mongo = await startMongo();
  states = [mongo.connect(), mongo.connect()].map((connection) => openMongoState({ connection }));
});
afterEach(() => mongo.server.state.faults.clear());
afterAll(() => mongo.close());

const WRITES = ['insert', 'update', 'delete', 'findAndModify'];
const reset = fc.constantFrom<NonNullable<Fault['reset']>>('before', 'after', { bytesOfReply: 20 });
const passing = fc.constantFrom(91, 189, 11_600, 11_602, 10_107);
const afterStatements = fc.constantFrom(0, 1);
/** What happens to a write, and how many writes pass before it does. */
const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc
    .record({
      what: fc.oneof(
        reset.map((how): Fault => ({ reset: how })),
        passing.map((code): Fault => ({ code })),
        passing.map((writeConcernCode): Fault => ({ writeConcernCode })),
        afterStatements.map((statements): Fault => ({ afterStatements: statements, reset: 'before' })),
        afterStatements.map((statements): Fault => ({ afterStatements: statements, stepDownMs: 50 })),
      ),
      after: fc.nat({ max: 12 }),
    })
    .map(({ what, after }) => ({ ...what, after, commands: WRITES, collection: 'state' })),
  { minLength: 1, maxLength: 6 },
);

describe('whatever happens between a process and the server', () => {
  // Retries wait as they would in earnest: most of a minute on a quiet machine, minutes beside other tests.
  const timeout = 400_000;
  afterEach(() => mongo.server.state.faults.clear());

  it(
    'an acknowledged update is kept, none is done twice, and one that failed is done once or not at all',
    async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(faults, async (strikes) => {
          const key = `counter-${runs++}`;
          for (const strike of strikes) mongo.server.fault(strike);
          const results = await Promise.allSettled(
            Array.from({ length: 16 }, (_, index) =>
              (states[index % 2] as State).update('person', key, (count) => Number(count ?? 0) + 1),
            ),
          );
          mongo.server.state.faults.clear();
          const acknowledged = results.filter(({ status }) => status === 'fulfilled').length;
          // The last fault may have been a step-down: the driver still looks for the server then.
          const kept = await vi.waitFor(() => states[0]?.get('person', key), {
            timeout: 60_000,
            interval: 200,
          });
          const count = Number(kept ?? 0);
          expect(count).toBeGreaterThanOrEqual(acknowledged);
          expect(count).toBeLessThanOrEqual(16);
          const values = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
          expect(new Set(values).size).toBe(values.length);
        }),
        { numRuns: 8 },
      );
    },
    timeout,
  );

  it(
    'an event that two processes claim is answered once',
    async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(faults, async (strikes) => {
          const keys = Array.from({ length: 3 }, (_, index) => `event-${runs++}-${index}`);
          for (const strike of strikes) mongo.server.fault(strike);
          for (const key of keys) {
            const claims = states.map((state, process) => state.claim('seen', key, process));
            const results = await Promise.allSettled(claims);
            const won = results.filter((result) => result.status === 'fulfilled' && result.value).length;
            const failed = results.filter(({ status }) => status === 'rejected').length;
            expect(won).toBeLessThanOrEqual(1);
            if (failed === 0) expect(won).toBe(1);
          }
          mongo.server.state.faults.clear();
        }),
        { numRuns: 6 },
      );
    },
    timeout,
  );
});

describe('a bulk that is cut off in the middle', () => {
  const many = Array.from({ length: 1200 }, (_, index) => entry(`p${index}`, (index * 360) / 1200));

  it.each<[what: string, fault: Fault]>([
    ['by a reset, twice', { afterStatements: 300, reset: 'before', times: 2 }],
    ['by a step-down', { afterStatements: 300, stepDownMs: 1500 }],
    ['by a reset inside the reply', { reset: { bytesOfReply: 25 }, times: 2 }],
    ['by a server that shuts down', { afterStatements: 10, code: 11_600, times: 3 }],
  ])('%s, is all there, once', async (_what, fault) => {
    const connection = mongo.connect({ patienceMs: 60_000 });
    const catalogue: Catalogue = await mongo.openCatalogue({ mode: 'write', connection });
    mongo.server.fault({ ...fault, commands: ['update'], collection: 'products' });
    await catalogue.upsert(many, MODEL);
    expect(mongo.server.state.faults.spent).toBe(true);
    expect((await catalogue.info()).count).toBe(1200);
    expect(await catalogue.get(many.map(({ product }) => product.id))).toHaveLength(1200);
    expect(await catalogue.remove(many.map(({ product }) => product.id))).toBe(1200);
    await catalogue.close();
  });

  it('because the server is gone for longer than the driver looks for it, is all there, once', async () => {
    const connection = mongo.connect({ patienceMs: 60_000, selectionMs: 700 });
    const catalogue = await mongo.openCatalogue({ mode: 'write', connection });
    const bulks = () => mongo.server.seen.filter(({ name, size }) => name === 'update' && size > 1).length;
    const before = bulks();
    const upsert = catalogue.upsert(many, MODEL);
    await expect.poll(bulks, { interval: 1, timeout: 20_000 }).toBeGreaterThan(before);
    await mongo.server.goAway();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await mongo.server.comeBack();
    await upsert;
    expect((await catalogue.info()).count).toBe(1200);
    await catalogue.close();
  });
});
