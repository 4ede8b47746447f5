import type { RgbImage } from '../embedding/port.ts';

/** What limits what can be read off a picture, whatever it shows. */
export type Quality = 'small' | 'colourless';

/** Shorter sides below this, in pixels, show neither prints nor necklines. */
const SMALL = 64;

/** Levels by which the channels of a grey pixel may differ, and the share of pixels that may differ by more. */
const GREY = 2;
const STRAYS = 0.001;

/** Share of pixels between black and white from which a grey picture is a photo rather than a black garment on white. */
const TONES = 0.25;

/** What is to be said of the picture before what was seen in it. */
export function qualitiesOf(image: RgbImage): readonly Quality[] {
  const small = Math.min(image.width, image.height) < SMALL;
  return [...(small ? (['small'] as const) : []), ...(isColourless(image) ? (['colourless'] as const) : [])];
}

function isColourless({ data }: RgbImage): boolean {
  const pixels = data.length / 3;
  let coloured = 0;
  let between = 0;
  for (let at = 0; at < data.length; at += 3) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    if (Math.max(r, g, b) - Math.min(r, g, b) > GREY && ++coloured > STRAYS * pixels) return false;
    if (g > 50 && g < 215) between += 1;
  }
  return between >= TONES * pixels;
}
