import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { describeCatalogue } from './catalogue.ts';
import { openMemoryCatalogue } from './memory-catalogue.ts';

describeCatalogue('in memory', async () => ({
  open: async () => openMemoryCatalogue(),
  supports: { persistence: false },
}));

describeCatalogue('zvec', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'threadfinder-catalogue-'));
  return {
    open: () => openZvecCatalogue({ directory, mode: 'write' }),
    dispose: () => rm(directory, { recursive: true, force: true }),
    supports: { persistence: true },
  };
});
