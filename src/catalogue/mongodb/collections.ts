import type { Collection, Db, Document } from 'mongodb';
import { serverCode } from '../../mongodb/errors.ts';
import type { ProductDocument } from './document.ts';

/** A product that was removed: what tells those who poll. */
export interface RemovedDocument {
  readonly _id: string;
  readonly removedAt: Date;
}

export interface Collections {
  readonly products: Collection<ProductDocument>;
  /** The description, and a summary for each slot. */
  readonly catalogue: Collection<Document & { readonly _id: string }>;
  readonly removed: Collection<RemovedDocument>;
}

export function collectionsOf(db: Db): Collections {
  return {
    products: db.collection<ProductDocument>('products'),
    catalogue: db.collection<Document & { readonly _id: string }>('catalogue'),
    removed: db.collection<RemovedDocument>('removed'),
  };
}

/** What a bulk of writes may take on the server, in milliseconds; and going through a whole collection. */
export const WRITE_TIME_MS = 60_000;
export const SCAN_TIME_MS = 3_600_000;

/** How long those who poll may be away without having to read everything again, in seconds: a week. */
export const REMOVED_KEPT_SECONDS = 604_800;

const NAMESPACE_EXISTS = 48;
/** Where TTL indexes are not known, the removed stay until an ingestion sweeps them. */
const NOT_SUPPORTED = [238, 115, 59, 67, 197];

/** Makes the collections and their indexes, where they are missing; for those who write. */
export async function prepareCollections(db: Db, { products, removed }: Collections): Promise<void> {
  // A search index needs a collection that is there.
  await db.createCollection('products').catch((error: unknown) => {
    if (serverCode(error) !== NAMESPACE_EXISTS) throw error;
  });
  await products.createIndex({ slots: 1 });
  await products.createIndex({ updatedAt: 1, _id: 1 });
  await removed
    .createIndex({ removedAt: 1 }, { expireAfterSeconds: REMOVED_KEPT_SECONDS })
    .catch((error: unknown) => {
      if (!NOT_SUPPORTED.includes(serverCode(error) ?? 0)) throw error;
    });
}
