import { normalise } from '../embedding/arithmetic.ts';
import type { RgbImage } from '../embedding/port.ts';
import type { FindPicture, Picture } from './image/picture.ts';
import { isAddress } from './image/picture.ts';
import { RowProblem } from './problem.ts';

/** Views of one product that are encoded; the mean of a few angles finds a garment better than its front alone. */
export const MAX_VIEWS = 3;

/** A product's pictures: `places` all that can be shown, `views` those that are encoded; neither is empty. */
export interface FoundPictures {
  readonly places: readonly [string, ...string[]];
  readonly views: readonly Picture[];
}

/**
 * Finds what a row names. The first picture must be there; a further one that is not is left out.
 * @throws RowProblem for the first picture, and whatever stops the ingestion.
 */
export async function findPictures(
  named: readonly [string, ...string[]],
  find: FindPicture,
  signal: AbortSignal,
): Promise<FoundPictures> {
  const [first, ...rest] = named;
  const main = await find(first, signal);
  const others = await Promise.all(rest.map((place, index) => findFurther(place, index + 1, find, signal)));
  const found = others.filter((picture) => picture !== undefined);
  return {
    places: [main.place, ...found.map(({ place }) => place)],
    views: [main, ...found.filter((picture) => 'load' in picture)],
  };
}

/** Addresses beyond the views are only shown, so they are not downloaded. */
async function findFurther(
  place: string,
  index: number,
  find: FindPicture,
  signal: AbortSignal,
): Promise<Picture | { readonly place: string } | undefined> {
  if (index >= MAX_VIEWS && isAddress(place)) return { place };
  try {
    const picture = await find(place, signal);
    return index < MAX_VIEWS ? picture : { place: picture.place };
  } catch (error) {
    if (error instanceof RowProblem) return undefined;
    throw error;
  }
}

/** Turns the bytes of a picture into pixels. @throws PersonError, RowProblem for what is no usable picture. */
export type DecodeImage = (bytes: Uint8Array) => Promise<RgbImage>;

/**
 * Loads and decodes the views, in order. The first must be a usable picture; a further one that is not is left out.
 * @param explain Reason for the report, or `undefined` for a fault that must stop the ingestion.
 */
export async function decodeViews(
  views: readonly Picture[],
  decode: DecodeImage,
  explain: (error: unknown) => string | undefined,
): Promise<readonly RgbImage[]> {
  const images: RgbImage[] = [];
  for (const [index, view] of views.entries()) {
    try {
      images.push(await decode(await view.load()));
    } catch (error) {
      const reason = error instanceof RowProblem ? error.message : explain(error);
      if (reason === undefined) throw error;
      if (index === 0) throw new RowProblem(reason, error);
    }
  }
  return images;
}

/** The L2-normalised mean of unit vectors of one length: one embedding for several views. */
export function meanOfViews(embeddings: readonly Float32Array[]): Float32Array {
  const [first, ...rest] = embeddings;
  if (first === undefined || rest.length === 0) return first ?? new Float32Array();
  return normalise(first.map((value, at) => rest.reduce((sum, other) => sum + (other[at] ?? 0), value)));
}
