/** What an encoder is trained with, cut out by the product's own eyes: `npx tsx scripts/cut-garments.ts`; see USAGE. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';
import { openDataDirectory } from '../src/data-directory.ts';
import { PersonError, ThreadfinderError } from '../src/errors.ts';
import { createLogger } from '../src/log.ts';
import { openLooker } from '../src/models.ts';
import { loadEnvironment, reportAndExit, showProgress } from '../src/process.ts';
import { decodeImage } from '../src/vision/decode.ts';
import type { Looker } from '../src/vision/looker.ts';
import { labelsOfType } from './evaluate/labels-of-type.ts';

const USAGE = `npx tsx scripts/cut-garments.ts --list FILE --out DIR

  --list FILE  JSON Lines: {"image": path, "type": what a shop says it is, where that is known}
  --out DIR    where garments.jsonl and masks/ are written: for each line its garment's mask, box and label, or null

Called by training/; SEGMENTER chooses, as for a search.`;

/** Pictures that are decoded at the same time. */
const AT_ONCE = 16;

const lineSchema = z.object({ image: z.string(), type: z.string().optional() });
type Line = z.infer<typeof lineSchema>;

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { list: { type: 'string' }, out: { type: 'string' } } });
  if (values.list === undefined || values.out === undefined)
    throw new ThreadfinderError('--list or --out is missing.', {
      code: 'CUT_BAD_ARGUMENTS',
      fix: `Usage: ${USAGE}`,
    });
  const config = readConfig({ LOG_LEVEL: 'warn', ...loadEnvironment() });
  const directory = await openDataDirectory(config.dataDirectory);
  const vision = { ...config.vision, treatment: 'crop' as const };
  const looker = await openLooker({ ...config, vision }, createLogger(config.logLevel), directory);
  const lines = (await readFile(values.list, 'utf8')).split('\n').filter((line) => line !== '');
  const masks = path.join(values.out, 'masks');
  await mkdir(masks, { recursive: true });
  const found: string[] = [];
  try {
    for (let start = 0; start < lines.length; start += AT_ONCE) {
      const chunk = lines.slice(start, start + AT_ONCE).map((line) => lineSchema.parse(JSON.parse(line)));
      const cut = chunk.map((line, at) => cutGarment(line, looker, path.join(masks, `${start + at}.png`)));
      for (const garment of await Promise.all(cut)) found.push(JSON.stringify(garment));
      showProgress({ what: 'cut out', done: start + chunk.length, total: lines.length });
    }
  } finally {
    await looker.close();
  }
  const file = path.join(values.out, 'garments.jsonl');
  await writeFile(`${file}.part`, found.map((line) => `${line}\n`).join(''));
  await rename(`${file}.part`, file);
}

async function cutGarment({ image: file, type }: Line, looker: Looker, maskFile: string) {
  try {
    const image = await decodeImage(await readFile(file));
    const { garment } = await looker.lookAtProduct(image, labelsOfType(type));
    if (garment === undefined) return null;
    const { data, width, height } = garment.mask;
    await sharp(data, { raw: { width, height, channels: 1 } })
      .png({ compressionLevel: 3 })
      .toFile(maskFile);
    const { box, label, share } = garment;
    return { box, label, share };
  } catch (error) {
    if (error instanceof PersonError) return null;
    throw error;
  }
}
