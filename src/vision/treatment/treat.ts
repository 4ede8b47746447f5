import type { ImageTreatment, RgbImage } from '../../embedding/port.ts';
import type { Box, Mask } from '../mask.ts';
import type { Garment } from '../segmenter.ts';
import { blurred } from './blur.ts';

type Colour = readonly [number, number, number];

/** What a garment is laid on, and what fills a square that the picture does not reach. */
const COLOURS: Readonly<Record<ImageTreatment, Colour>> = {
  // Far from any cloth: the inspiring system's green screen.
  green: [0, 255, 17],
  grey: [127, 127, 127],
  white: [255, 255, 255],
  blur: [255, 255, 255],
  crop: [255, 255, 255],
  none: [255, 255, 255],
};

type CuttingOut = 'green' | 'white' | 'grey';

/** Whether a treatment takes the background away, and with it all that tells in what light a garment is. */
export function cutsOut(treatment: ImageTreatment): treatment is CuttingOut {
  return treatment === 'green' || treatment === 'white' || treatment === 'grey';
}

/** Room around a garment's box, as a share of the longer side. */
const MARGIN = 0.06;

/**
 * The picture that is encoded: one garment of a photo, prepared in the same way for the catalogue and for what is
 * searched. A square, but for `none`.
 *
 * - `green`, `white`, `grey`: the garment cut out along its soft edge and laid on that colour;
 * - `blur`: the garment before its own background, blurred;
 * - `crop`: the part of the picture that shows it, as it is;
 * - `none`: the whole picture as it is.
 *
 * @param garment Without one the whole picture is squared on the treatment's colour.
 */
export async function treat(
  image: RgbImage,
  garment: Garment | undefined,
  treatment: ImageTreatment,
): Promise<RgbImage> {
  const colour = COLOURS[treatment];
  if (treatment === 'none') return image;
  if (garment === undefined) return squared(image, colour);
  const view = viewOf(garment.box);
  if (cutsOut(treatment)) return laid(image, garment.mask, view, colour);
  switch (treatment) {
    case 'blur':
      return laid(image, garment.mask, view, await blurred(image));
    case 'crop':
      return laid(image, undefined, view, colour);
  }
}

/** The square that is cut: around the box, with a margin. It may reach beyond the picture. */
function viewOf({ left, top, width, height }: Box): Box {
  const longer = Math.max(width, height);
  const side = Math.max(1, Math.round(longer * (1 + 2 * MARGIN)));
  return {
    left: Math.round(left + (width - side) / 2),
    top: Math.round(top + (height - side) / 2),
    width: side,
    height: side,
  };
}

/** Pixels of `ground`, the garment over them along its soft edge; beyond the picture, the ground's nearest pixel. */
function laid(image: RgbImage, mask: Mask | undefined, view: Box, ground: RgbImage | Colour): RgbImage {
  const { width, height } = image;
  const data = new Uint8Array(3 * view.width * view.height);
  for (let row = 0, to = 0; row < view.height; row++) {
    const y = view.top + row;
    const nearestRow = Math.min(height - 1, Math.max(0, y)) * width;
    for (let column = 0; column < view.width; column++, to += 3) {
      const x = view.left + column;
      const at = nearestRow + Math.min(width - 1, Math.max(0, x));
      const isInside = x >= 0 && y >= 0 && x < width && y < height;
      const coverage = isInside ? (mask === undefined ? 255 : (mask.data[at] ?? 0)) : 0;
      for (let channel = 0; channel < 3; channel++) {
        const behind = 'data' in ground ? (ground.data[3 * at + channel] ?? 0) : (ground[channel] ?? 0);
        const own = image.data[3 * at + channel] ?? 0;
        data[to + channel] = (own * coverage + behind * (255 - coverage) + 127) / 255;
      }
    }
  }
  return { data, width: view.width, height: view.height };
}

function squared(image: RgbImage, colour: Colour): RgbImage {
  const side = Math.max(image.width, image.height);
  const left = Math.round((image.width - side) / 2);
  const top = Math.round((image.height - side) / 2);
  return laid(image, undefined, { left, top, width: side, height: side }, colour);
}
