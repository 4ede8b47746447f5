/** Checks the stores and says what to fix: `npm run doctor [-- --repair] [--drop-old]`. Ends with 1 where there is a problem. */
import { parseArgs } from 'node:util';
import { diagnose } from '../src/catalogue/mongodb/doctor/diagnose.ts';
import { dropOld, repair } from '../src/catalogue/mongodb/doctor/mend.ts';
import { type Config, readConfig } from '../src/config.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { diagnoseEmbedded } from '../src/diagnose-embedded.ts';
import type { Finding } from '../src/diagnosis.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { createLogger } from '../src/log.ts';
import { openEncoder } from '../src/models.ts';
import { connectMongo, type MongoConnection } from '../src/mongodb/connect.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { mirrorIn } from '../src/stores.ts';

const USAGE = `npm run doctor [-- --repair] [--drop-old]

  --repair     with MongoDB: make or update indexes, the search index among them, and wait until it answers
  --drop-old   with MongoDB: drop vectors of former models, which are searched no more`;

try {
  process.exitCode = await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<number> {
  const values = readArguments();
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const config = readConfig({ LOG_LEVEL: 'error', ...loadEnvironment() });
  if (config.mongodb === undefined && (values.repair || values['drop-old']))
    throw usage('MONGODB_URI is not set.');
  const connection = config.mongodb === undefined ? undefined : connectMongo(config.mongodb);
  try {
    if (connection !== undefined && values.repair) await repair(connection, print);
    if (connection !== undefined && values['drop-old']) await dropOld(connection, print);
    return await report(config, connection);
  } finally {
    await connection?.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        repair: { type: 'boolean', default: false },
        'drop-old': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

async function report(config: Config, connection: MongoConnection | undefined): Promise<number> {
  const log = createLogger(config.logLevel);
  const directory = await openDataDirectory(config.dataDirectory);
  const encoder = await openEncoder(config, log, directory);
  const model = encoder.info;
  await encoder.close();
  const findings =
    connection === undefined
      ? diagnoseEmbedded(directory, model, log)
      : diagnose({ connection, model, mirror: mirrorIn(directory), log });
  let problems = 0;
  for await (const finding of findings) {
    print(lineOf(finding));
    if (finding.state === 'problem') problems += 1;
  }
  print(problems === 0 ? 'No problems.' : `${problems} to be fixed.`);
  return problems === 0 ? 0 : 1;
}

function lineOf({ check, state, detail, fix }: Finding): string {
  const line = `${state.padEnd(8)} ${check}: ${detail}`;
  return fix === undefined ? line : `${line}\n         -> ${fix}`;
}

function usage(message: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(message, { code: 'USAGE', fix: `Usage: ${USAGE}`, cause });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
