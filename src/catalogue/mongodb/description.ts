import { z } from 'zod';
import { ThreadfinderError } from '../../errors.ts';
import { CATALOGUE_FORMAT } from '../port.ts';

const spread = z.object({ mean: z.number(), deviation: z.number() });

const model = z.object({
  id: z.string(),
  revision: z.string(),
  dimensions: z.int().positive(),
  imageTreatment: z.enum(['green', 'white', 'grey', 'blur', 'crop', 'none']),
});

const slot = z.object({
  /** What its vectors were made with; absent until the first upsert. */
  model: model.optional(),
  similarity: z.literal('cosine'),
  format: z.number(),
  /** Of the definition of its search index. */
  schemaHash: z.string().optional(),
  calibration: z.object({ text: spread, image: spread }).optional(),
  /** While it is built: how many processes share the work, and which of them (from 0) have finished. */
  parts: z.object({ count: z.int(), done: z.array(z.int()) }).optional(),
});

const schema = z.object({
  _id: z.literal('catalogue'),
  /** The slot that is searched. */
  active: z.string(),
  /** The slot that is built beside it. */
  building: z.string().optional(),
  /** Slots that are searched no more, and wait to be dropped. */
  retired: z.array(z.string()).default([]),
  /** Number of the next slot: names are never used again, so nothing of a former one can be in it. */
  next: z.int(),
  /** Counts the calls that changed products. */
  revision: z.number(),
  slots: z.record(z.string(), slot),
});

/** One set of vectors: of one model, with an index of its own. */
export type Slot = Readonly<z.infer<typeof slot>>;

/** What is kept beside the products, in the document `catalogue` of the collection `catalogue`. */
export type Description = z.infer<typeof schema>;

const FIRST_SLOT = 'v1';

export function newSlot(): Slot {
  return { similarity: 'cosine', format: CATALOGUE_FORMAT };
}

/** What is true of a database that nobody has written yet. */
export const EMPTY: Description = {
  _id: 'catalogue',
  active: FIRST_SLOT,
  retired: [],
  next: 2,
  revision: 0,
  slots: { [FIRST_SLOT]: newSlot() },
};

/** @throws ThreadfinderError `CATALOGUE_DAMAGED`. */
export function parseDescription(document: unknown): Description {
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ThreadfinderError(`The description of the catalogue is damaged (${problems.join('; ')}).`, {
    code: 'CATALOGUE_DAMAGED',
    fix: 'Restore the document "catalogue" of the collection "catalogue", or empty the database and ingest again.',
    cause: parsed.error,
  });
}

/**
 * Refuses a slot that another version of Threadfinder has written.
 * @throws ThreadfinderError `CATALOGUE_VERSION`.
 */
export function checkFormat({ format }: Slot): void {
  if (format === CATALOGUE_FORMAT) return;
  const newer = format > CATALOGUE_FORMAT;
  throw new ThreadfinderError(
    `The catalogue was written by ${newer ? 'a newer' : 'an older'} Threadfinder (format ${format}; this one reads ${CATALOGUE_FORMAT}).`,
    {
      code: 'CATALOGUE_VERSION',
      fix: newer
        ? 'Update Threadfinder, or name another database in MONGODB_URI.'
        : 'Rebuild it with "npm run ingest -- FEED --rebuild", or name another database in MONGODB_URI.',
    },
  );
}
