import { createHash } from 'node:crypto';
import path from 'node:path';

/*
 * Which data a figure may be reported on; training leaves these out, by the same rules (training/parser/splits.py).
 * Several views of a product are never trained on, so all of them are for figures.
 */

/** Whether a product of the shop's feed is for figures: one family in twenty. */
export function isValidationFamily(family: string): boolean {
  return firstBits(`v${family}`) % 20 === 0;
}

/** Whether a street photo (`0012.jpg`, with any folders before it) is of the half that figures are reported on. */
export function isTestStreetPhoto(file: string): boolean {
  return firstBits(path.basename(file)) % 2 === 1;
}

/** Whether a phone photo is of the half that figures are reported on. */
export function isTestPhonePhoto(file: string): boolean {
  return firstBits(`p${path.basename(file)}`) % 2 === 1;
}

/** The first 32 bits of the SHA-1 of a text in UTF-8, as an unsigned number. */
function firstBits(text: string): number {
  return createHash('sha1').update(text, 'utf8').digest().readUInt32BE(0);
}
