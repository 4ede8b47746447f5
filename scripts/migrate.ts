/** Copies catalogue and state between the embedded stores and MongoDB: `npm run migrate -- --from A --to B`; see USAGE. */
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../src/config.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { createLogger } from '../src/log.ts';
import { copyCatalogue, type MigrateOptions, type MigrateProgress } from '../src/migrate/catalogue.ts';
import { copyState } from '../src/migrate/state.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { type Opened, openCatalogueToWrite, openStateToWrite } from '../src/stores.ts';

const USAGE = `npm run migrate -- --from embedded --to mongodb [--only catalogue|state] [--dry-run]
npm run migrate -- --from mongodb --to embedded [--only catalogue|state] [--dry-run]

  embedded        the catalogue and the state under DATA_DIR
  mongodb         those in the database of MONGODB_URI
  --only WHAT     only the catalogue, or only the state
  --dry-run       read and compare both sides; write nothing

It may be stopped and run again at any time: what is there already is compared and left alone. In the end both sides are
read again, and compared by counts and checksums. Pictures that lie under DATA_DIR stay where they are.`;

const PROGRESS_EVERY_MS = 2_000;

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = readArguments();
  if (values.help) return print(USAGE);
  const config = readConfig({ LOG_LEVEL: 'warn', ...loadEnvironment() });
  if (config.mongodb === undefined) {
    throw new ThreadfinderError('MONGODB_URI is not set.', {
      code: 'MIGRATE_NO_MONGODB',
      fix: 'Set it in the environment or in .env (.env.example explains it).',
    });
  }
  const { mongodb: _, ...embedded } = config;
  const sides = { embedded, mongodb: config };
  const [from, to] = [sides[sideOf(values.from)], sides[sideOf(values.to)]];
  if (from === to) throw usage('--from and --to are the same.');
  const options: MigrateOptions = { dryRun: values['dry-run'], onProgress: progressLine() };
  if (values.only !== 'state') await migrateCatalogue(from, to, options);
  if (values.only !== 'catalogue') await migrateState(from, to, options);
}

function readArguments() {
  try {
    const parsed = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        only: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { only } = parsed.values;
    if (only !== undefined && only !== 'catalogue' && only !== 'state')
      throw new Error(`--only ${only} is neither catalogue nor state.`);
    return parsed;
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function sideOf(name: string | undefined): 'embedded' | 'mongodb' {
  if (name === 'embedded' || name === 'mongodb') return name;
  throw usage(
    name === undefined ? '--from and --to are both needed.' : `${name} is neither embedded nor mongodb.`,
  );
}

async function migrateCatalogue(from: Config, to: Config, options: MigrateOptions): Promise<void> {
  await both(openCatalogue, from, to, async (source, target) => {
    const { products, copied, others, checksum } = await copyCatalogue(source, target, options);
    const what = options.dryRun ? 'would be copied' : 'copied';
    print(`catalogue: ${products} products, ${copied} ${what}, ${products - copied} there already.`);
    if (others > 0) print(`  ${others} products of the target are not in the source; they are kept.`);
    if (!options.dryRun) print(`  Both sides hold the same: checksum ${checksum}.`);
  });
}

async function migrateState(from: Config, to: Config, options: MigrateOptions): Promise<void> {
  await both(openState, from, to, async (source, target) => {
    const { items, copied, checksum } = await copyState(source, target, options);
    const what = options.dryRun ? 'would be copied' : 'copied';
    print(`state: ${items} remembered things, ${copied} ${what}, ${items - copied} there already.`);
    if (!options.dryRun) print(`  Both sides hold the same: checksum ${checksum}.`);
  });
}

async function openCatalogue(config: Config) {
  const directory = await openDataDirectory(config.dataDirectory);
  return openCatalogueToWrite(config, directory, createLogger(config.logLevel));
}

async function openState(config: Config) {
  return openStateToWrite(config, await openDataDirectory(config.dataDirectory));
}

/** Opens both sides, and closes what was opened whatever happens. */
async function both<T>(
  open: (config: Config) => Promise<Opened<T>>,
  from: Config,
  to: Config,
  action: (source: T, target: T) => Promise<void>,
): Promise<void> {
  const source = await open(from);
  try {
    const target = await open(to);
    try {
      await action(source.store, target.store);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function progressLine(): (progress: MigrateProgress) => void {
  let at = Date.now();
  return ({ what, done, total }) => {
    if (Date.now() - at < PROGRESS_EVERY_MS) return;
    at = Date.now();
    process.stderr.write(`${what}: ${done}${total === undefined ? '' : ` of ${total}`}\n`);
  };
}

function usage(message: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(message, { code: 'USAGE', fix: `Usage: ${USAGE}`, cause });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
