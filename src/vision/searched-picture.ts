import type { RgbImage } from '../embedding/port.ts';
import { encodePng, squareOnWhite } from './square.ts';

/** Side of the picture that is shown beside its results, in pixels: twice its size on the page, for fine screens. */
const SHOWN_SIDE = 320;

/** What was searched, as a square PNG to show to the person. */
export async function searchedPng(image: RgbImage): Promise<Uint8Array> {
  return encodePng(await squareOnWhite(image, SHOWN_SIDE));
}
