import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLmdbState } from '../../src/state/lmdb.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import type { State } from '../../src/state/port.ts';
import { startMongo } from '../support/mongo.ts';
import { openMemoryState } from './memory-state.ts';
import { describeState } from './state.ts';

describeState('in memory', async () => ({
  open: async (now) => openMemoryState(now),
  supports: { persistence: false },
}));

describeState('lmdb', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'threadfinder-state-'));
  return {
    open: (now) => openLmdbState({ directory, now }),
    dispose: () => rm(directory, { recursive: true, force: true }),
    supports: { persistence: true },
  };
});

// With TTL indexes and retryable writes, without the latter, and without either.
for (const profile of ['atlas', 'standalone', 'compatible-238'] as const) {
  describeState(`mongodb, ${profile}`, async () => {
    const mongo = await startMongo({ profile });
    // The server deletes by its own clock what has expired: the test's time goes on from now.
    const start = Date.now() + 60_000;
    let first: number | undefined;
    return {
      open: async (now) => {
        first ??= now();
        const offset = start - first;
        const state = openMongoState({ connection: mongo.connect(), now: () => now() + offset });
        return withOffset(state, offset);
      },
      dispose: () => mongo.close(),
      supports: { persistence: true },
    };
  });
}

/** Times as the test's clock tells them. */
function withOffset(state: State, offset: number): State {
  return {
    get: (...args) => state.get(...args),
    update: (...args) => state.update(...args),
    claim: (...args) => state.claim(...args),
    remove: (...args) => state.remove(...args),
    list: (...args) => state.list(...args),
    sweep: () => state.sweep(),
    close: () => state.close(),
    async *items(space) {
      for await (const item of state.items(space)) {
        yield item.expires === undefined ? item : { ...item, expires: item.expires - offset };
      }
    },
  };
}
