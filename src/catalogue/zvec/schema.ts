import { createHash } from 'node:crypto';
import type { ZVecCollectionSchema, ZVecDoc, ZVecDocInput } from '@zvec/zvec';
import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';
import type { CatalogueEntry } from '../port.ts';
import type { Product } from '../product.ts';
import { titleWords } from '../title-words.ts';
import { encodeValue, UNKNOWN } from './encode-value.ts';
import type { Zvec } from './engine.ts';

/** Name of the vector field. */
export const EMBEDDING = 'embedding';
/** Name of the field with the product as JSON. */
export const PRODUCT = 'product';

/** Attributes carry a prefix in zvec, where `length` and other names may mean something. */
export function attributeField(attribute: Attribute): string {
  return `has_${attribute}`;
}

/**
 * Which fields have inverted lists. Every filter works without; with `few`, the fields that leave least have them, and
 * writing takes half the time.
 */
export type InvertedLists = 'all' | 'few';

const FEW: ReadonlySet<string> = new Set([attributeField('type'), 'title_words', 'product_id', 'family']);

/**
 * One document for each product. The vector has an HNSW index with the paper's usual degree (Malkov and Yashunin,
 * 2016): zvec searches exactly what has not been indexed yet, so a catalogue is exact until it is optimised.
 */
export function makeSchema(
  zvec: Zvec,
  dimensions: number,
  lists: InvertedLists = 'all',
): ZVecCollectionSchema {
  const {
    ZVecCollectionSchema: Schema,
    ZVecDataType: type,
    ZVecIndexType: index,
    ZVecMetricType: metric,
  } = zvec;
  const invert = { indexType: index.INVERT, enableRangeOptimization: false };
  const fields = [
    ...[...ATTRIBUTES.map(attributeField), 'title_words'].map((name) => ({
      name,
      dataType: type.ARRAY_STRING,
    })),
    ...['product_id', 'currency', 'family'].map((name) => ({ name, dataType: type.STRING })),
    { name: 'available', dataType: type.BOOL },
  ];
  return new Schema({
    name: 'products',
    vectors: {
      name: EMBEDDING,
      dataType: type.VECTOR_FP32,
      dimension: dimensions,
      indexParams: { indexType: index.HNSW, metricType: metric.COSINE, m: 16, efConstruction: 200 },
    },
    fields: [
      ...fields.map((field) =>
        lists === 'all' || FEW.has(field.name) ? { ...field, indexParams: invert } : field,
      ),
      { name: 'price', dataType: type.DOUBLE, indexParams: { indexType: index.INVERT } },
      { name: 'source_hash', dataType: type.STRING },
      { name: PRODUCT, dataType: type.STRING },
    ],
  });
}

/** zvec takes few characters in an id: a product is kept under the first 128 bits of its id's SHA-256. */
export function documentId(productId: string): string {
  return createHash('sha256').update(encodeValue(productId)).digest('hex').slice(0, 32);
}

export function toDocument({ product, embedding, sourceHash }: CatalogueEntry): ZVecDocInput {
  const words = titleWords(product.title);
  const fields: Record<string, unknown> = {
    product_id: encodeValue(product.id),
    title_words: words.length === 0 ? [UNKNOWN] : words.map(encodeValue),
    currency: encodeValue(product.currency),
    family: product.family === undefined ? UNKNOWN : encodeValue(product.family),
    available: product.available,
    price: product.price,
    source_hash: sourceHash,
    [PRODUCT]: JSON.stringify(product),
  };
  for (const attribute of ATTRIBUTES) {
    const values = product.attributes[attribute] ?? [];
    fields[attributeField(attribute)] = values.length === 0 ? [UNKNOWN] : values.map(encodeValue);
  }
  return { id: documentId(product.id), vectors: { [EMBEDDING]: embedding }, fields };
}

/** The product of a document that was read with its `product` field. */
export function toProduct(document: ZVecDoc): Product {
  // Written by toDocument above from a validated product: our own data in our own format version.
  return JSON.parse(String(document.fields[PRODUCT])) as Product;
}

export function toEntry(document: ZVecDoc): CatalogueEntry {
  const vector = document.vectors[EMBEDDING];
  return {
    product: toProduct(document),
    embedding: Float32Array.from(Array.isArray(vector) || vector instanceof Float32Array ? vector : []),
    sourceHash: String(document.fields['source_hash']),
  };
}
