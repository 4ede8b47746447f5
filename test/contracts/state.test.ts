import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLmdbState } from '../../src/state/lmdb.ts';
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
