/** Shows what the eyes see in pictures: `npm run look -- [--json] [--out DIR] IMAGE...`; see USAGE. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { personErrorNotice } from '../src/conversation/sentences.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { PersonError, ThreadfinderError } from '../src/errors.ts';
import { speechFor } from '../src/i18n/speech.ts';
import { createLogger } from '../src/log.ts';
import { openEncoder, openLooker } from '../src/models.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { attributeReader } from '../src/vision/attributes/attribute-reader.ts';
import { describeWith } from './look/describe.ts';
import { lookAt } from './look/look-at.ts';
import { toLookLine, toLookLines } from './look/report.ts';
import { writePictures } from './look/write-pictures.ts';

const USAGE = `npm run look -- [--json] [--out DIR] IMAGE...

  --json     one JSON line for each picture
  --out DIR  write each garment's mask (PNG, of the photo's size) and the treated picture that is encoded

SEGMENTER and IMAGE_TREATMENT choose, as for a search. The status is 2 where a picture could not be opened.`;

const REFUSED = 2;

try {
  process.exitCode = await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help || positionals.length === 0) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 1;
  }
  const config = readConfig({ LOG_LEVEL: 'warn', ...loadEnvironment() });
  const directory = await openDataDirectory(config.dataDirectory);
  const log = createLogger(config.logLevel);
  const looker = await openLooker(config, log, directory);
  const encoder = await openEncoder(config, log, directory);
  const describe = describeWith(encoder, attributeReader(encoder, directory.values));
  let status = 0;
  try {
    for (const [index, file] of positionals.entries()) {
      try {
        const look = await lookAt(file, looker, describe);
        const name = nameOf(file, index, positionals);
        const written = values.out === undefined ? [] : await writePictures(look, values.out, name);
        const lines = values.json ? [toLookLine(look, written)] : toLookLines(look, written);
        process.stdout.write(`${lines.join('\n')}\n`);
      } catch (error) {
        if (!(error instanceof PersonError)) throw error;
        status = REFUSED;
        const refused = {
          image: file,
          code: error.code,
          error: personErrorNotice(error, speechFor('en')).text,
        };
        process.stdout.write(`${values.json ? JSON.stringify(refused) : `${file}\n  ${refused.error}`}\n`);
      }
    }
  } finally {
    await Promise.all([looker.close(), encoder.close()]);
  }
  return status;
}

// Pictures of one name from several folders must not overwrite each other's files.
function nameOf(file: string, index: number, all: readonly string[]): string {
  const stem = (one: string): string => path.parse(one).name;
  const isTaken = all.some((other, at) => at < index && stem(other) === stem(file));
  return isTaken ? `${stem(file)}-${index + 1}` : stem(file);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new ThreadfinderError(what, { code: 'USAGE', fix: `Usage: ${USAGE}`, cause });
  }
}
