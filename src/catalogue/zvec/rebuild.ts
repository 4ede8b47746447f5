import { mkdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { ZVecCollection, ZVecDocInput } from '@zvec/zvec';
import { createCollection, openPatiently } from './collection.ts';
import type { Zvec } from './engine.ts';
import {
  collectionPath,
  type Generation,
  markWriting,
  nextGeneration,
  type OpenGeneration,
} from './generations.ts';
import { writeMetadata } from './metadata.ts';

/** Documents copied before others get a turn. */
const BATCH = 32;

/**
 * Copies all products to a new generation and builds its index there.
 *
 * zvec 0.7 mixes up vectors and documents when it optimises a collection in which rows were replaced or removed
 * (alibaba/zvec issue 724), and forgets what it recovered after a crash (issue 594). So a collection is optimised once
 * only, when it is new and every document in it was inserted once.
 */
export async function rebuildIndexed(
  zvec: Zvec,
  root: string,
  from: OpenGeneration & { readonly collection: ZVecCollection },
): Promise<{ readonly generation: Generation; readonly collection: ZVecCollection }> {
  const generation = await nextGeneration(root, from.generation, async (draft) => {
    await mkdir(draft.directory, { recursive: true });
    await writeMetadata(draft.directory, from.metadata);
    await markWriting(draft, true);
    const to = await createCollection(zvec, collectionPath(draft), from.metadata.model?.dimensions ?? 0);
    try {
      await copyDocuments(from.collection, to);
      await to.optimize();
    } finally {
      to.closeSync();
    }
  });
  return { generation, collection: await openPatiently(zvec, collectionPath(generation)) };
}

async function copyDocuments(from: ZVecCollection, to: ZVecCollection): Promise<void> {
  let batch: ZVecDocInput[] = [];
  const write = (): void => {
    const failed = batch.length === 0 ? undefined : to.insertSync(batch).find(({ ok }) => !ok);
    if (failed !== undefined) throw new Error(`zvec: ${failed.code} ${failed.message}`);
    batch = [];
  };
  for (const { id, vectors, fields } of from.iterDocsSync()) {
    batch.push({ id, vectors, fields });
    if (batch.length < BATCH) continue;
    write();
    await setImmediate();
  }
  write();
}
