import { checkModel } from '../catalogue/checks.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue/port.ts';
import { ThreadfinderError } from '../errors.ts';
import { Checksum, entryText, isSameVector } from './checksum.ts';

const BATCH = 256;

export interface MigrateProgress {
  readonly what: 'products' | 'remembered';
  readonly done: number;
  readonly total: number | undefined;
}

export interface MigrateOptions {
  readonly onProgress?: (progress: MigrateProgress) => void;
  /** Reads and compares, and writes nothing. */
  readonly dryRun?: boolean;
}

export interface CatalogueReport {
  /** Of the source. */
  readonly products: number;
  /** Written now; the others were there already, from an earlier run perhaps. */
  readonly copied: number;
  /** In the target and not in the source: they are kept, and counted. */
  readonly others: number;
  /** Over products, source hashes and which ids there are; the same on both sides unless it was a dry run. */
  readonly checksum: string;
}

/**
 * Copies products, vectors, source hashes and calibration. May be stopped and run again at any time: what is there
 * already is compared and left alone.
 *
 * @throws ThreadfinderError `MIGRATE_NOTHING`, `CATALOGUE_MODEL_MISMATCH`, `MIGRATE_DIFFERS` when what was written reads
 *   otherwise than what it was copied from.
 */
export async function copyCatalogue(
  from: Catalogue,
  to: Catalogue,
  { onProgress = () => undefined, dryRun = false }: MigrateOptions = {},
): Promise<CatalogueReport> {
  const { model, calibration, count: total } = await from.info();
  if (model === undefined || total === 0) throw nothing();
  const held = (await to.info()).model;
  if (held !== undefined) checkModel(held, model);
  let done = 0;
  let copied = 0;
  for await (const ids of batches(from.ids())) {
    const entries = await from.get(ids);
    const missing = await differing(entries, to);
    copied += missing.length;
    if (!dryRun && missing.length > 0) await to.upsert(missing, model);
    done += ids.length;
    onProgress({ what: 'products', done, total });
  }
  if (!dryRun) {
    if (calibration !== undefined) await to.info({ calibration });
    await to.optimize?.();
  }
  const { checksum, products } = dryRun ? await sumOf(from) : await verify(from, to);
  const there = (await to.info()).count;
  return { products, copied, others: dryRun ? 0 : there - products, checksum };
}

/** The entries that the target lacks, or has otherwise. */
async function differing(
  entries: readonly CatalogueEntry[],
  to: Catalogue,
): Promise<readonly CatalogueEntry[]> {
  const there = new Map(
    (await to.get(entries.map(({ product }) => product.id))).map((one) => [one.product.id, one]),
  );
  return entries.filter((entry) => !isSame(entry, there.get(entry.product.id)));
}

function isSame(entry: CatalogueEntry, other: CatalogueEntry | undefined): boolean {
  return (
    other !== undefined &&
    entryText(entry) === entryText(other) &&
    isSameVector(entry.embedding, other.embedding)
  );
}

/** Reads both sides again: every product of the source must be in the target as it is in the source. */
async function verify(from: Catalogue, to: Catalogue): Promise<{ checksum: string; products: number }> {
  const [ours, theirs] = [new Checksum(), new Checksum()];
  for await (const ids of batches(from.ids())) {
    const entries = await from.get(ids);
    const copies = await to.get(ids);
    for (const entry of entries) ours.add(entryText(entry));
    for (const copy of copies) theirs.add(entryText(copy));
    const [first] = await differing(entries, to);
    if (first !== undefined) throw differs(`product "${first.product.id}"`);
  }
  if (ours.count !== theirs.count || ours.value !== theirs.value) {
    throw differs(`${ours.count} products (checksum ${ours.value}) and ${theirs.count} (${theirs.value})`);
  }
  return { checksum: ours.value, products: ours.count };
}

async function sumOf(catalogue: Catalogue): Promise<{ checksum: string; products: number }> {
  const sum = new Checksum();
  for await (const ids of batches(catalogue.ids())) {
    for (const entry of await catalogue.get(ids)) sum.add(entryText(entry));
  }
  return { checksum: sum.value, products: sum.count };
}

async function* batches(ids: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The error for a copy that is not what it was copied from. */
export function differs(what: string): ThreadfinderError {
  return new ThreadfinderError(`The copy differs from what it was made from: ${what}.`, {
    code: 'MIGRATE_DIFFERS',
    fix: 'Stop what else writes to either side, then run the same command again.',
  });
}

function nothing(): ThreadfinderError {
  return new ThreadfinderError('There are no products to copy.', {
    code: 'MIGRATE_NOTHING',
    fix: 'Check --from, DATA_DIR and MONGODB_URI; the demo catalogue is not copied.',
  });
}
