import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLmdbState } from '../../src/state/lmdb.ts';
import { startMongo } from '../support/mongo.ts';
import { openLater } from './later-state.ts';
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
    return {
      open: openLater(() => mongo.connect()),
      dispose: () => mongo.close(),
      supports: { persistence: true },
    };
  });
}
