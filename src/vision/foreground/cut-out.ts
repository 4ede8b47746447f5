import sharp from 'sharp';
import type { RgbImage } from '../../embedding/port.ts';
import { type Box, boxOf, type Mask, shareOf } from '../mask.ts';
import { type Part, partsOf } from '../parts.ts';
import type { Garment } from '../segmenter.ts';
import { type Background, backgroundOf } from './background.ts';
import { floodBackground } from './flood.ts';
import { type OklabImage, toOklab } from './oklab-image.ts';
import { softMask } from './soft-edge.ts';

/** What stands out from a plain background. */
export interface CutOut {
  /** All of it as one garment of unknown kind. */
  readonly garment: Garment;
  /** Large parts that do not touch each other: a pair of shoes, or an outfit laid out. */
  readonly parts: number;
  /** Whether many small things lie around it, letters and buttons: the screenshot of a page. Then only its largest
   * part was cut out. */
  readonly isPage: boolean;
  /** Around the largest part, in pixels, where that is a rectangle: a picture on the page. */
  readonly rectangle?: Box;
  /** Share of it that has the colour of skin, 0 to 1: it may be somebody wearing it. */
  readonly skin: number;
}

/** Longer side of the picture that is looked at, in pixels: three times as fine as an encoder sees it. */
const LOOKED_AT = 320;

/** How much of the border must show one colour, and how evenly, for a background to be plain. */
const PLAIN = 0.65;
const EVEN = 0.02;

/** A part counts from this share of the largest on; smaller ones are specks, of so many pixels at least. */
const LARGE = 0.08;
const SPECK = 3;

/** So many specks beside the largest part make a page, on a background as even as a screen's; no letter is longer. */
const PAGE = 14;
const SCREEN = 0.006;
const LETTER = 0.12;

/** So full a box is a rectangle. */
const FULL = 0.95;

/** Shares of the picture between which a foreground is believed. */
const LEAST = 0.004;
const MOST = 0.97;

/** `busy`: the background is not plain; `empty`: nothing stands out from it. */
export async function cutOut(image: RgbImage): Promise<CutOut | 'busy' | 'empty'> {
  const { width, height } = image;
  const lab = toOklab(await smaller(image));
  const background = backgroundOf(lab);
  if (background.plainness < PLAIN || background.noise > EVEN) return 'busy';
  const foreground = floodBackground(lab, background);
  for (let at = 0; at < foreground.length; at++) foreground[at] = 1 - (foreground[at] ?? 0);
  const { of, list } = partsOf(foreground, lab.width, lab.height);
  const [largest, ...others] = [...list].sort((a, b) => b.area - a.area);
  if (largest === undefined) return 'empty';
  const specks = others.filter((part) => isSpeck(part, largest));
  const isPage = background.noise < SCREEN && specks.length >= PAGE;
  const large = isPage ? [largest] : [largest, ...others].filter(({ area }) => area >= LARGE * largest.area);
  const kept = new Uint8Array(list.length + 1);
  for (const part of large) kept[list.indexOf(part) + 1] = 255;
  const data = new Uint8Array(of.length);
  for (let at = 0; at < data.length; at++) data[at] = kept[of[at] ?? 0] ?? 0;
  const hard = { data, width: lab.width, height: lab.height };
  // Ground, a wall or a table: no garment ends with the picture along a whole side.
  if (fillsASide(hard)) return 'busy';
  const coarse = shareOf(hard);
  if (coarse < LEAST || coarse > MOST) return 'empty';
  const mask = await softMask(hard, { width, height });
  const box = boxOf(mask);
  if (box === undefined) return 'empty';
  const confidence = confidenceOf(background, hard, lab) * solidityOf(large);
  const garment = { label: 'garment', mask, box, share: shareOf(mask), confidence } as const;
  const isRectangle = largest.area >= FULL * areaOfBox(largest);
  return {
    garment,
    parts: large.length,
    isPage,
    skin: skinOf(lab, hard),
    ...(isRectangle && large.length === 1 ? { rectangle: box } : {}),
  };
}

const WHOLE_SIDE = 0.9;

function fillsASide({ data, width, height }: Mask): boolean {
  const side = (from: number, step: number, count: number): boolean => {
    let inside = 0;
    for (let i = 0; i < count; i++) if (data[from + i * step] === 255) inside += 1;
    return inside >= WHOLE_SIDE * count;
  };
  return (
    side(0, 1, width) ||
    side((height - 1) * width, 1, width) ||
    side(0, width, height) ||
    side(width - 1, width, height)
  );
}

// Beads and eyelets lie within the largest part's box, letters around it.
function isSpeck({ area, x, y, ...box }: Part, largest: Part): boolean {
  const isLong = Math.max(box.right - box.left, box.bottom - box.top) > LETTER * LOOKED_AT;
  const isWithin = x >= largest.left && x <= largest.right && y >= largest.top && y <= largest.bottom;
  return !isLong && !isWithin && area >= SPECK && area < LARGE * largest.area;
}

function areaOfBox({ left, right, top, bottom }: Part): number {
  return (right - left + 1) * (bottom - top + 1);
}

async function smaller({ data, width, height }: RgbImage): Promise<RgbImage> {
  const { data: pixels, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({
      width: LOOKED_AT,
      height: LOOKED_AT,
      fit: 'inside',
      withoutEnlargement: true,
      kernel: 'linear',
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: pixels, width: info.width, height: info.height };
}

/** Of its box a garment fills at least this much; less is jewellery, or scraps of what could not be told apart. */
const SOLID = 0.4;

function solidityOf(parts: readonly Part[]): number {
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  const boxes = parts.reduce((sum, part) => sum + areaOfBox(part), 0);
  return Math.min(1, area / boxes / SOLID);
}

// Sure where all of the border is background and what stands before it differs from it plainly.
function confidenceOf({ plainness, planes }: Background, { data }: Mask, lab: OklabImage): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0) continue;
    const l = (lab.data[3 * i] ?? 0) - planes[0][0];
    const a = (lab.data[3 * i + 1] ?? 0) - planes[1][0];
    const b = (lab.data[3 * i + 2] ?? 0) - planes[2][0];
    sum += Math.sqrt(l * l + a * a + b * b);
    count += 1;
  }
  const contrast = Math.min(1, sum / Math.max(1, count) / 0.15);
  const plain = Math.min(1, (plainness - PLAIN) / 0.25 + 0.4);
  return Math.max(0.05, Math.min(1, plain * (0.5 + 0.5 * contrast)));
}

/**
 * Hues and chromas of human skin, dark to light, in OKLab: from orange-red to yellow-orange, neither grey nor vivid.
 * Wide on purpose: beige cloth falls in it too, and only costs a second look.
 */
function skinOf({ data }: OklabImage, mask: Mask): number {
  let skin = 0;
  let all = 0;
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] === 0) continue;
    all += 1;
    const l = data[3 * i] ?? 0;
    const a = data[3 * i + 1] ?? 0;
    const b = data[3 * i + 2] ?? 0;
    const chroma = Math.sqrt(a * a + b * b);
    if (l <= 0.3 || l >= 0.95 || chroma <= 0.03 || chroma >= 0.14) continue;
    const hue = Math.atan2(b, a);
    if (hue > 0.4 && hue < 1.35) skin += 1;
  }
  return all === 0 ? 0 : skin / all;
}
