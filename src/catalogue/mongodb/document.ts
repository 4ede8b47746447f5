import { type AnyBulkWriteOperation, Binary } from 'mongodb';
import { z } from 'zod';
import { ATTRIBUTES } from '../../vocabulary/attributes.ts';
import type { CatalogueEntry } from '../port.ts';
import type { Product } from '../product.ts';
import { titleWords } from '../title-words.ts';
import { decodeKey, encodeKey } from './encode-key.ts';
import { decodeText, encodeText, UNKNOWN } from './encode-text.ts';
import { sourceHashPath, vectorPath } from './paths.ts';

/** What is stored of an entry, beside what is said by {@link fieldsOf}. */
export interface ProductDocument {
  /** The product's id, see `encodeText`. */
  readonly _id: string;
  /** The slots in which the product has a vector. */
  readonly slots: string[];
  /** By slot: 32-bit floats as BSON vectors, a third of the size of arrays. */
  readonly vectors?: Readonly<Record<string, unknown>>;
  readonly sourceHashes?: Readonly<Record<string, string>>;
  /** Of the call that wrote it last. */
  readonly stamp?: string;
  /** Of the last write, by the server's clock. */
  readonly updatedAt?: Date;
}

/** Everything of a document but the product: left out of what a search sends. */
export const NOT_OF_THE_PRODUCT = {
  vectors: 0,
  sourceHashes: 0,
  slots: 0,
  stamp: 0,
  updatedAt: 0,
  titleWords: 0,
} as const;

const OPTIONAL = ['images', 'url', 'brand', 'description', 'seen'] as const;

/** The write that inserts or replaces a product, keeping what other slots have of it. */
export function toWrite(
  { product, embedding, sourceHash }: CatalogueEntry,
  slot: string,
  stamp: string,
): AnyBulkWriteOperation<ProductDocument> {
  const absent = OPTIONAL.filter((field) => product[field] === undefined);
  return {
    updateOne: {
      filter: { _id: encodeText(product.id) },
      update: {
        $set: {
          ...fieldsOf(product),
          [vectorPath(slot)]: Binary.fromFloat32Array(embedding),
          [sourceHashPath(slot)]: sourceHash,
          stamp,
        },
        ...(absent.length === 0 ? {} : { $unset: Object.fromEntries(absent.map((field) => [field, ''])) }),
        $addToSet: { slots: slot },
        $currentDate: { updatedAt: true },
      },
      upsert: true,
    },
  };
}

/** The fields of a product, as an operator reads and edits them. */
function fieldsOf(product: Product): Readonly<Record<string, unknown>> {
  const { title, price, currency, image, family, available, labels, attributes } = product;
  const optional = OPTIONAL.filter((field) => product[field] !== undefined);
  return {
    title,
    price,
    currency: encodeText(currency),
    image,
    available,
    family: family === undefined ? UNKNOWN : encodeText(family),
    ...Object.fromEntries(optional.map((field) => [field, product[field]])),
    labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [encodeKey(key), value])),
    attributes: Object.fromEntries(
      ATTRIBUTES.map((name) => {
        const values = attributes[name] ?? [];
        return [name, values.length === 0 ? [UNKNOWN] : [...new Set(values.map(encodeText))]];
      }),
    ),
    titleWords: titleWords(title).map(encodeText),
  };
}

const text = z.string();
const values = z.union([text.transform((value) => [value]), z.array(text)]);

const seenSchema = z.partialRecord(
  z.enum(ATTRIBUTES),
  z.array(z.object({ value: text, confidence: z.number().min(0).max(1) })),
);

/** A product as it may have become in an operator's hands. */
const stored = z.object({
  _id: text,
  title: text,
  price: z.number().min(0),
  currency: text,
  image: text,
  images: z.array(text).optional(),
  url: text.optional(),
  brand: text.optional(),
  description: text.optional(),
  family: text.optional(),
  available: z.boolean(),
  labels: z.record(text, text).default({}),
  attributes: z.partialRecord(z.enum(ATTRIBUTES), values).default({}),
  // Entries of before have none, and what was edited to something else is no reason to lose the product.
  seen: seenSchema.optional().catch(undefined),
});

/** The product of a document; `undefined` where it was edited to something that is none. */
export function toProduct(document: unknown): Product | undefined {
  const parsed = stored.safeParse(document);
  if (!parsed.success) return undefined;
  const { _id, currency, family, labels, attributes, images, url, brand, description, seen, ...rest } =
    parsed.data;
  const known = family === undefined ? undefined : decodeText(family);
  return {
    id: decodeText(_id) ?? _id,
    ...rest,
    currency: decodeText(currency) ?? currency,
    ...(images === undefined ? {} : { images }),
    ...(url === undefined ? {} : { url }),
    ...(brand === undefined ? {} : { brand }),
    ...(description === undefined ? {} : { description }),
    ...(seen === undefined ? {} : { seen }),
    ...(known === undefined ? {} : { family: known }),
    labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [decodeKey(key), value])),
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, held]) => {
        const decoded = held.map(decodeText).filter((value) => value !== undefined);
        return decoded.length === 0 ? [] : [[name, decoded]];
      }),
    ),
  };
}

/** What is wrong with a document that is no product (any more), for the operator. */
export function problemOf(document: unknown): string | undefined {
  const issue = stored.safeParse(document).error?.issues[0];
  return issue === undefined ? undefined : `${issue.path.join('.')}: ${issue.message}`;
}

/** The entry of a document with its vector in a slot; `undefined` where it has none there. */
export function toEntry(document: ProductDocument, slot: string): CatalogueEntry | undefined {
  const product = toProduct(document);
  const embedding = toVector(document.vectors?.[slot]);
  if (product === undefined || embedding === undefined) return undefined;
  return { product, embedding, sourceHash: document.sourceHashes?.[slot] ?? '' };
}

/** A vector as we write it, or as an array of numbers, which other tools write. */
function toVector(stored: unknown): Float32Array | undefined {
  if (stored instanceof Binary) return stored.toFloat32Array();
  return Array.isArray(stored) ? Float32Array.from(stored) : undefined;
}
