/**
 * How right attributes are read off pictures: `npm run evaluate-attributes -- [--fit] [--lights] [--swap] [--json]`.
 * `--fit` makes the calibration of the model (`MODEL`) and the table of colour names anew first, `--lights` measures
 * colours under lamps and shadows as well, `--swap` measures "this but in blue" with the colour and type that are seen.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { createLogger } from '../src/log.ts';
import { openEncoder, openLooker } from '../src/models.ts';
import { reportAndExit } from '../src/process.ts';
import {
  type Calibration,
  COLOUR_TABLE_FILE,
  type ColourTable,
  calibrationFile,
  calibrationFor,
  colourTable,
} from '../src/vision/attributes/calibration.ts';
import { valueEmbeddings } from '../src/vision/attributes/value-embeddings.ts';
import { fitCalibration } from './evaluate-attributes/fit-calibration.ts';
import { fitColourTable } from './evaluate-attributes/fit-colours.ts';
import { measure } from './evaluate-attributes/measure.ts';
import { chooseRows, readPictures } from './evaluate-attributes/read-pictures.ts';
import { secondColours } from './evaluate-attributes/said.ts';
import { scoreTable } from './evaluate-attributes/score.ts';
import { measureSwaps } from './evaluate-attributes/swap.ts';
import { LIGHTS } from './lights.ts';

const FEED = path.resolve(import.meta.dirname, '../../shared/data/myntra/products.jsonl.gz');

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feed: { type: 'string', default: FEED },
      // Part of the products outside of validation that a calibration is fitted on.
      share: { type: 'string', default: '0.4' },
      fit: { type: 'boolean', default: false },
      lights: { type: 'boolean', default: false },
      swap: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(values.feed)) {
    print(`Skipped: there is no labelled feed at ${values.feed}. Give one with --feed FILE.`);
    return;
  }
  const config = readConfig({ ...process.env, LOG_LEVEL: 'error' });
  const directory = await openDataDirectory(config.dataDirectory);
  const log = createLogger('error');
  const encoder = await openEncoder(config, log, directory);
  const looker = await openLooker(config, log, directory);
  try {
    const folder = path.dirname(values.feed);
    const rows = await chooseRows(values.feed, values.fit || values.swap ? Number(values.share) : 0);
    const pictures = await readPictures(rows, folder, { encoder, looker });
    const embeddings = await valueEmbeddings(encoder);
    const held = pictures.filter(({ isValidation }) => isValidation);
    let [calibration, table]: [Calibration['attributes'], ColourTable] = [
      calibrationFor(encoder.info.id),
      colourTable(),
    ];
    if (values.fit) {
      const others = pictures.filter(({ isValidation }) => !isValidation);
      table = fitColourTable(others);
      calibration = fitCalibration(others, embeddings, table);
      const { id, revision } = encoder.info;
      const fittedOn = `${others.length} products of ${path.basename(folder)}, none of a validation family`;
      await mkdir(path.dirname(calibrationFile(id).pathname), { recursive: true });
      await writeJson(COLOUR_TABLE_FILE, table);
      await writeJson(calibrationFile(id), { encoder: id, revision, fittedOn, attributes: calibration });
    }
    const scores = measure(held, { calibration, colours: table }, embeddings);
    const ofColours = (measured: typeof scores) => measured.filter(({ what }) => what.startsWith('colour'));
    const inLights: Record<string, typeof scores> = values.lights ? { 'as taken': ofColours(scores) } : {};
    for (const [name, light] of Object.entries(values.lights ? LIGHTS : {})) {
      const lit = await readPictures(await chooseRows(values.feed, 0), folder, { encoder, looker }, light);
      inLights[name] = ofColours(measure(lit, { calibration, colours: table }, embeddings));
    }
    const reading = { calibration, colours: table };
    const swaps = values.swap ? await measureSwaps(pictures, encoder, reading, embeddings) : undefined;
    if (values.json) print(JSON.stringify({ model: encoder.info, products: held.length, scores, inLights }));
    else {
      print(
        `${encoder.info.id} (${encoder.info.revision}), ${held.length} products of validation families\n`,
      );
      print(scoreTable(scores));
      print(`\n${secondColours(held, reading, embeddings)}`);
      for (const [name, lit] of Object.entries(inLights))
        print(`\nIn another light: ${name}\n\n${scoreTable(lit)}`);
    }
    if (swaps !== undefined && !values.json) print(`\n${swaps}`);
  } finally {
    await Promise.all([encoder.close(), looker.close()]);
  }
}

async function writeJson(file: URL, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value)}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
