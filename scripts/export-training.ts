/** What a model is fine-tuned on, out of an ingested catalogue: `npm run export-training -- --out DIR`; see USAGE. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { createDownloader } from '../src/ingest/image/download.ts';
import { createLogger } from '../src/log.ts';
import { loadEnvironment, reportAndExit, showProgress } from '../src/process.ts';
import { openCatalogueToWrite } from '../src/stores.ts';
import { exportTraining } from './export-training/export.ts';
import { findStoredPicture } from './export-training/stored-pictures.ts';

const USAGE = `npm run export-training -- --out DIR

  --out DIR   where products.jsonl.gz (titles, labels, families, captions) and images/ are written

Reads the catalogue that was ingested into DATA_DIR or MONGODB_URI. Pictures that the feed names by address come from
DATA_DIR/downloads; what is older than a day is asked for again. Started again, it writes only pictures that are missing.`;

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) return print(USAGE);
  if (values.out === undefined)
    throw new ThreadfinderError('--out is missing.', {
      code: 'EXPORT_BAD_ARGUMENTS',
      fix: `Usage: ${USAGE}`,
    });
  const config = readConfig({ LOG_LEVEL: 'warn', ...loadEnvironment() });
  const directory = await openDataDirectory(config.dataDirectory);
  const out = path.resolve(values.out);
  const catalogue = await openCatalogueToWrite(config, directory, createLogger(config.logLevel));
  try {
    const { products, validation, images, withoutPicture } = await exportTraining({
      catalogue: catalogue.store,
      findPicture: findStoredPicture(directory.path, createDownloader()),
      out,
      signal: new AbortController().signal,
      onProgress: (done, total) => showProgress({ what: 'exported', done, total }),
    });
    print(
      `${products} products with ${images} pictures in ${out}; ${validation} of them are for validation.`,
    );
    if (withoutPicture > 0) print(`Left out: ${withoutPicture} whose pictures cannot be opened any more.`);
  } finally {
    await catalogue.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
