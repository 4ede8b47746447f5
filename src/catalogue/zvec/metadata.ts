import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../../durable-file.ts';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import { CATALOGUE_FORMAT } from '../port.ts';

const FORMAT_VERSION = CATALOGUE_FORMAT;

const spread = z.object({ mean: z.number(), deviation: z.number() });
const metadataSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  /** What the embeddings were made with; absent until the first upsert. */
  model: z
    .object({
      id: z.string(),
      revision: z.string(),
      dimensions: z.int().positive(),
      imageTreatment: z.enum(['green', 'white', 'grey', 'blur', 'crop', 'none']),
    })
    .optional(),
  calibration: z.object({ text: spread, image: spread }).optional(),
  /** Currencies that products have or had. */
  currencies: z.array(z.string()),
  /** A rebuild that is not finished: not shown to readers while an older generation is there. */
  unfinished: z.boolean(),
});

/** What is kept beside the products, as JSON in `catalogue.json`. */
export type Metadata = z.infer<typeof metadataSchema>;

const FILE = 'catalogue.json';

/** What a new catalogue starts with. */
export function newMetadata(unfinished: boolean): Metadata {
  return { formatVersion: FORMAT_VERSION, currencies: [], unfinished };
}

/**
 * Reads a generation's metadata; `undefined` when there is none.
 * @throws ThreadfinderError `CATALOGUE_VERSION` or `CATALOGUE_DAMAGED`.
 */
export async function readMetadata(directory: string): Promise<Metadata | undefined> {
  const path = join(directory, FILE);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseMetadata(text, path);
}

export async function writeMetadata(directory: string, metadata: Metadata): Promise<void> {
  await writeFileDurably(join(directory, FILE), `${JSON.stringify(metadata, null, 2)}\n`);
}

function parseMetadata(text: string, path: string): Metadata {
  try {
    const json: unknown = JSON.parse(text);
    const version = z.object({ formatVersion: z.number() }).parse(json).formatVersion;
    if (version !== FORMAT_VERSION) throw otherVersion(version, path);
    return metadataSchema.parse(json);
  } catch (cause) {
    if (cause instanceof ThreadfinderError) throw cause;
    throw new ThreadfinderError(`The catalogue's description in ${path} is damaged.`, {
      code: 'CATALOGUE_DAMAGED',
      fix: 'Delete the catalogue folder and ingest again, or set DATA_DIR to another folder.',
      cause,
    });
  }
}

function otherVersion(version: number, path: string): ThreadfinderError {
  const newer = version > FORMAT_VERSION;
  return new ThreadfinderError(
    `The catalogue in ${path} was written by ${newer ? 'a newer' : 'an older'} Threadfinder (format ${version}; this one reads ${FORMAT_VERSION}).`,
    {
      code: 'CATALOGUE_VERSION',
      fix: newer
        ? 'Update Threadfinder, or set DATA_DIR to another folder.'
        : 'Rebuild it with "npm run ingest -- FEED --rebuild", or set DATA_DIR to another folder.',
    },
  );
}
