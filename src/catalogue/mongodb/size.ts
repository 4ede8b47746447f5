import { BSON } from 'mongodb';
import type { ProductDocument } from './document.ts';

/** What a product takes on the server before compression, in bytes of BSON. */
export interface DocumentSize {
  readonly bytes: number;
  /** Of these, the vectors of all slots. */
  readonly vectorBytes: number;
}

/** Means over some documents; `undefined` for none. */
export function meanSize(documents: readonly ProductDocument[]): DocumentSize | undefined {
  if (documents.length === 0) return undefined;
  const mean = (sizeOf: (document: ProductDocument) => number): number =>
    Math.round(documents.reduce((sum, document) => sum + sizeOf(document), 0) / documents.length);
  return {
    bytes: mean((document) => BSON.calculateObjectSize(document)),
    vectorBytes: mean(({ vectors }) => BSON.calculateObjectSize(vectors ?? {})),
  };
}
