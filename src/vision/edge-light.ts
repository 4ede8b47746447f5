import type { RgbImage } from '../embedding/port.ts';

/** Changes whenever pictures are balanced in another way. */
export const LIGHT_REVISION = 'light-1';

/** How far the edge reaches, as a share of the longer side. */
const EDGE = 0.05;
/** How much a pixel counts for the light: e-fold by so many levels of brightness. */
const BRIGHTNESS = 12;
/** Surely no white where a channel of it is below the first, surely one from the second on. */
const DULL = 100;
const BRIGHT = 120;
/**
 * A light up to the first number, none from the second on: how far blue is below the brightest channel under a lamp, how
 * far red is in shade, and how far green is beyond both, which is green or pink.
 */
const LAMP = [1.8, 2.1] as const;
const SHADE = [1.3, 1.45] as const;
const TINT = [1.04, 1.1] as const;

/**
 * The picture as white light would show it, where its background shows what is white: the brightest pixels along the
 * edge (white patch: E. Land, "The retinex theory of color vision", 1977). The built-in encoder does the same by itself
 * (`training/encoder/light.py`), but of a garment that is cut out it cannot know the light. Nothing is changed where
 * the edge is dark, or of a colour that no light has: a blue sky, a pink wall.
 */
export function inWhiteLight(image: RgbImage): RgbImage {
  const gains = gainsOf(whiteAlongEdge(image));
  if (gains.every((gain) => gain < 1.005)) return image;
  const data = image.data.map((value, at) => Math.min(255, Math.round(value * (gains[at % 3] ?? 1))));
  return { data, width: image.width, height: image.height };
}

type Rgb = readonly [number, number, number];

/** Levels of what stands for white, 0 to 255. */
function whiteAlongEdge({ data, width, height }: RgbImage): Rgb {
  const edge = Math.max(1, Math.round(Math.max(width, height) * EDGE));
  const sum: [number, number, number] = [0, 0, 0];
  let weights = 0;
  for (let y = 0; y < height; y++) {
    const isEdgeRow = y < edge || y >= height - edge;
    for (let x = 0; x < width; x++) {
      if (!isEdgeRow && x === edge && width > 2 * edge) x = width - edge;
      const at = 3 * (y * width + x);
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      const weight = Math.exp(((red + green + blue) / 3 - 255) / BRIGHTNESS);
      sum[0] += weight * red;
      sum[1] += weight * green;
      sum[2] += weight * blue;
      weights += weight;
    }
  }
  return [sum[0] / weights, sum[1] / weights, sum[2] / weights];
}

function gainsOf(white: Rgb): Rgb {
  const [red, green, blue] = [Math.max(1, white[0]), Math.max(1, white[1]), Math.max(1, white[2])];
  const most = Math.max(red, green, blue);
  const tint = Math.max(green / Math.max(red, blue), Math.min(red, blue) / green);
  const isBright = 1 - fading(Math.min(red, green, blue), [DULL, BRIGHT]);
  const sure = isBright * fading(most / blue, LAMP) * fading(most / red, SHADE) * fading(tint, TINT);
  const gain = (level: number): number => 1 + (most / level - 1) * sure;
  return [gain(red), gain(green), gain(blue)];
}

/** 1 up to `full`, 0 from `none` on. */
function fading(value: number, [full, none]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (none - value) / (none - full)));
}
