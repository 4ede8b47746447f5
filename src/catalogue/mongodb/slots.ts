import type { EncoderInfo } from '../../embedding/port.ts';
import { isDuplicate } from '../../mongodb/errors.ts';
import { checkModel, isSameModel } from '../checks.ts';
import type { CatalogueSettings } from '../port.ts';
import type { Collections } from './collections.ts';
import { checkFormat, type Description, EMPTY, newSlot, parseDescription } from './description.ts';

type Catalogue = Collections['catalogue'];

/** Milliseconds that reading or writing the description may take on the server. */
const LIMIT = { maxTimeMS: 5_000 } as const;

/** The part of the work of a rebuild that one process does. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

export async function readDescription(catalogue: Catalogue): Promise<Description> {
  const document = await catalogue.findOne({ _id: 'catalogue' }, LIMIT);
  return document === null ? EMPTY : parseDescription(document);
}

/** The slot to read for one who encodes with `model`: the active one, or one that was active and has that model. */
export function slotFor({ active, retired, slots }: Description, model: EncoderInfo | undefined): string {
  if (model === undefined) return active;
  const fits = [active, ...[...retired].reverse()].find((name) => {
    const held = slots[name]?.model;
    return held !== undefined && slots[name]?.parts === undefined && isSameModel(held, model);
  });
  return fits ?? active;
}

/**
 * Pins the model of a slot unless it has one; of many processes that come at once, one does.
 * @throws ThreadfinderError `CATALOGUE_MODEL_MISMATCH`, `CATALOGUE_VERSION`.
 */
export async function pinModel(catalogue: Catalogue, name: string, model: EncoderInfo): Promise<void> {
  const { id, revision, dimensions, imageTreatment } = model;
  await ensureDescription(catalogue);
  await catalogue.updateOne(
    { _id: 'catalogue', [`slots.${name}.model`]: { $exists: false } },
    { $set: { [`slots.${name}.model`]: { id, revision, dimensions, imageTreatment } } },
    LIMIT,
  );
  const slot = (await readDescription(catalogue)).slots[name];
  if (slot === undefined) return;
  checkFormat(slot);
  if (slot.model !== undefined) checkModel(slot.model, model);
}

/** Records what an ingestion measured, or which index the slot has. */
export async function recordInSlot(
  catalogue: Catalogue,
  name: string,
  settings: CatalogueSettings & { readonly schemaHash?: string },
): Promise<void> {
  await ensureDescription(catalogue);
  const fields = Object.entries(settings).map(([key, value]) => [`slots.${name}.${key}`, value] as const);
  if (fields.length > 0)
    await catalogue.updateOne({ _id: 'catalogue' }, { $set: Object.fromEntries(fields) }, LIMIT);
}

/** Says that products have changed: summaries of an earlier revision are out of date. */
export async function countChange(catalogue: Catalogue): Promise<void> {
  await catalogue.updateOne({ _id: 'catalogue' }, { $inc: { revision: 1 } }, LIMIT);
}

/**
 * The slot to build beside the active one: the one that is being built with this model in as many parts, or a new one.
 * A rebuild that was given up, for another model say, waits to be dropped. Without any products the active slot will do.
 */
export async function beginRebuild(
  catalogue: Catalogue,
  model: EncoderInfo,
  { count }: Part,
): Promise<string> {
  await ensureDescription(catalogue);
  for (;;) {
    const { active, building, next, slots } = await readDescription(catalogue);
    if (slots[active]?.model === undefined) return active;
    if (building !== undefined) {
      const slot = slots[building];
      const joins =
        slot?.model !== undefined && isSameModel(slot.model, model) && slot.parts?.count === count;
      if (joins && slot.format === newSlot().format) return building;
      await catalogue.updateOne(
        { _id: 'catalogue', building },
        { $unset: { building: '' }, $addToSet: { retired: building } },
        LIMIT,
      );
      continue;
    }
    const name = `v${next}`;
    const { id, revision, dimensions, imageTreatment } = model;
    const slot = {
      ...newSlot(),
      model: { id, revision, dimensions, imageTreatment },
      parts: { count, done: [] },
    };
    const { matchedCount } = await catalogue.updateOne(
      { _id: 'catalogue', building: { $exists: false }, next },
      { $set: { building: name, next: next + 1, [`slots.${name}`]: slot } },
      LIMIT,
    );
    if (matchedCount === 1) return name;
  }
}

/**
 * Says that one part of a rebuild is complete. With the last one, searches turn to the new slot: one update of one
 * document, so that every process sees either the old or the new.
 * @returns The parts, from 0, that are still missing; none when it was switched.
 */
export async function finishPart(
  catalogue: Catalogue,
  name: string,
  { index }: Part,
): Promise<readonly number[]> {
  await catalogue.updateOne(
    { _id: 'catalogue' },
    { $addToSet: { [`slots.${name}.parts.done`]: index } },
    LIMIT,
  );
  const { active, building, slots } = await readDescription(catalogue);
  const parts = slots[name]?.parts;
  if (building !== name || parts === undefined) return [];
  const missing = Array.from({ length: parts.count }, (_, part) => part).filter(
    (part) => !parts.done.includes(part),
  );
  if (missing.length === 0) {
    await catalogue.updateOne(
      { _id: 'catalogue', building: name, active },
      {
        $set: { active: name },
        $unset: { building: '', [`slots.${name}.parts`]: '' },
        $addToSet: { retired: active },
      },
      LIMIT,
    );
  }
  return missing;
}

/** Forgets a retired slot, once nothing of it is left. */
export async function forgetSlot(catalogue: Catalogue, name: string): Promise<void> {
  const forget: object = { $pull: { retired: name }, $unset: { [`slots.${name}`]: '' } };
  await catalogue.updateOne(
    { _id: 'catalogue', active: { $ne: name }, building: { $ne: name } },
    forget,
    LIMIT,
  );
}

async function ensureDescription(catalogue: Catalogue): Promise<void> {
  try {
    await catalogue.updateOne(
      { _id: 'catalogue' },
      { $setOnInsert: withoutId(EMPTY) },
      { ...LIMIT, upsert: true },
    );
  } catch (error) {
    // Another process was quicker.
    if (!isDuplicate(error)) throw error;
  }
}

function withoutId({ _id, ...rest }: Description): object {
  return rest;
}
