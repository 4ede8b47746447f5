import type { EncoderInfo } from '../embedding/port.ts';
import { ThreadfinderError } from '../errors.ts';
import { type CatalogueEntry, MAX_SEARCH_LIMIT } from './port.ts';

/** How far from 1 the length of an embedding may be: float32 rounding over 1,024 dimensions stays below 1e-5. */
const UNIT_TOLERANCE = 1e-3;

/**
 * Refuses a vector that cannot be compared with the catalogue's.
 * @throws ThreadfinderError `CATALOGUE_BAD_EMBEDDING` for a wrong length, or when it is not of unit length.
 */
export function checkEmbedding(vector: Float32Array, dimensions: number, what: string): void {
  if (vector.length !== dimensions) {
    throw badEmbedding(`${what} has ${vector.length} dimensions; the catalogue's model makes ${dimensions}.`);
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  // Written so that NaN is refused too.
  if (!(Math.abs(length - 1) <= UNIT_TOLERANCE)) {
    throw badEmbedding(`${what} is not L2-normalised: its length is ${length.toPrecision(4)}.`);
  }
}

function badEmbedding(message: string): ThreadfinderError {
  return new ThreadfinderError(message, {
    code: 'CATALOGUE_BAD_EMBEDDING',
    fix: 'Encode it with the model that the catalogue was made with.',
  });
}

/** Whether embeddings of the two can be compared. */
export function isSameModel(one: EncoderInfo, other: EncoderInfo): boolean {
  return differencesOf(one, other).length === 0;
}

function differencesOf(pinned: EncoderInfo, given: EncoderInfo): readonly string[] {
  return (['id', 'revision', 'dimensions', 'imageTreatment'] as const)
    .filter((key) => pinned[key] !== given[key])
    .map((key) => `${key} ${pinned[key]} there, ${given[key]} now`);
}

/**
 * Refuses embeddings of another model than the one the catalogue was made with.
 * @throws ThreadfinderError `CATALOGUE_MODEL_MISMATCH`.
 */
export function checkModel(pinned: EncoderInfo, given: EncoderInfo): void {
  const differences = differencesOf(pinned, given);
  if (differences.length === 0) return;
  throw new ThreadfinderError(`The catalogue was made with another model (${differences.join('; ')}).`, {
    code: 'CATALOGUE_MODEL_MISMATCH',
    fix: 'Rebuild it with "npm run ingest -- FEED --rebuild", set MODEL back, or set DATA_DIR to another folder.',
  });
}

/**
 * Refuses a limit that the port does not allow.
 * @throws ThreadfinderError `CATALOGUE_BAD_LIMIT`.
 */
export function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_SEARCH_LIMIT) return;
  throw new ThreadfinderError(`A search for ${limit} products was asked for.`, {
    code: 'CATALOGUE_BAD_LIMIT',
    fix: `Ask for 1 to ${MAX_SEARCH_LIMIT}.`,
  });
}

/** The entries with each product id once: the last one wins. */
export function lastOfEachId(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return [...new Map(entries.map((entry) => [entry.product.id, entry])).values()];
}
