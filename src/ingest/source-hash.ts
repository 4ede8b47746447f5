import type { Product } from '../catalogue/product.ts';
import { digestOf } from '../digest.ts';
import type { EncoderInfo } from '../embedding/port.ts';

/** To be raised whenever what is done to a picture between file and embedding changes (views, mean, treatment).
 * 2: what the first picture shows is kept beside the labels. */
const PIPELINE_VERSION = 2;

/** Of each part, hexadecimal. */
const DIGITS = 32;

/**
 * Hash of all that an entry was made from, in two parts: `pictures.row`. When only the row has changed (a price), the
 * stored embedding still holds.
 *
 * @param identities Of the pictures that are encoded, in order.
 * @param eyes How garments are found in them, and how what they show is read: revisions.
 */
export function sourceHash(
  product: Product,
  identities: readonly string[],
  model: EncoderInfo,
  eyes: readonly string[] = [],
): string {
  const { id, revision, dimensions, imageTreatment } = model;
  const seeing = [id, revision, dimensions, imageTreatment, ...eyes];
  const pictures = digestOf([PIPELINE_VERSION, ...seeing, ...identities], DIGITS);
  return `${pictures}.${digestOf(product, DIGITS)}`;
}

/** Whether two source hashes stand for the same pictures, encoded by the same model in the same way. */
export function samePictures(a: string, b: string): boolean {
  return a.split('.', 1)[0] === b.split('.', 1)[0];
}
