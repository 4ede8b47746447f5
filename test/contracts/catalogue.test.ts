import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import type { ProfileName } from '../fakes/mongodb/profiles.ts';
import { startMongo } from '../support/mongo.ts';
import { describeCatalogue } from './catalogue.ts';
import { openMemoryCatalogue } from './memory-catalogue.ts';

describeCatalogue('in memory', async () => ({
  open: async () => openMemoryCatalogue(),
  index: 'exact',
  supports: { persistence: false },
}));

describeCatalogue('zvec', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'threadfinder-catalogue-'));
  return {
    open: () => openZvecCatalogue({ directory, mode: 'write' }),
    index: 'exact',
    dispose: () => rm(directory, { recursive: true, force: true }),
    supports: { persistence: true },
  };
});

// A server with vector search, one without, and one without change streams as well.
for (const [profile, index] of [
  ['atlas', 'vector-search'],
  ['plain-8', 'mirror'],
  ['compatible-238', 'mirror'],
] as const satisfies readonly (readonly [ProfileName, string])[]) {
  describeCatalogue(`mongodb, ${profile}`, async () => {
    const mongo = await startMongo({ profile });
    return {
      open: () => mongo.openCatalogue({ mode: 'write' }),
      index,
      dispose: () => mongo.close(),
      supports: { persistence: true },
    };
  });
}
