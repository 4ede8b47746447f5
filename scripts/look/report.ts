import type { SeenValues } from '../../src/vocabulary/seen.ts';
import type { Look, LookedAt } from './look-at.ts';
import type { Written } from './write-pictures.ts';

/** One JSON line for a picture. Boxes are in pixels of `lookedAt`, masks of `photo`'s size. `garments` are the most prominent first; `treated` of the whole where there is none. */
export function toLookLine(look: Look, written: readonly Written[]): string {
  const { file, image, photo, segmentation, notes, treatment, seen, ms } = look;
  return JSON.stringify({
    image: file,
    photo,
    lookedAt: { width: image.width, height: image.height },
    segmenter: segmentation.segmenter,
    segmenterId: segmentation.id,
    confidence: rounded(seen[0]?.garment?.confidence ?? 0),
    person: rounded(segmentation.person),
    notes,
    treatment,
    garments: seen.flatMap(({ garment, isMeant, attributes }, index) =>
      garment === undefined
        ? []
        : [
            {
              label: garment.label,
              main: index === 0,
              meant: isMeant,
              share: rounded(garment.share),
              confidence: rounded(garment.confidence),
              box: garment.box,
              attributes,
              ...written[index],
            },
          ],
    ),
    ...(segmentation.garments.length > 0 ? {} : { attributes: seen[0]?.attributes, ...written[0] }),
    ms: { decode: rounded(ms.decode), segment: rounded(ms.segment), rest: rounded(ms.rest) },
  });
}

/** The picture for a person at a terminal. */
export function toLookLines(look: Look, written: readonly Written[]): readonly string[] {
  const { file, photo, segmentation, notes, treatment, seen, ms } = look;
  return [
    `${file} (${photo.width} x ${photo.height})`,
    `  seen by: ${segmentation.segmenter} (${segmentation.id}), ${ms.segment.toFixed(0)} ms; treatment: ${treatment}`,
    ...(notes.length === 0 ? [] : [`  notes: ${notes.join(', ')}`]),
    ...seen.flatMap((one, index) => linesOf(one, index, written[index])),
  ];
}

function linesOf(
  { garment, isMeant, attributes }: LookedAt,
  index: number,
  written: Written | undefined,
): readonly string[] {
  const about = inWords(attributes);
  const what =
    garment === undefined
      ? 'the whole picture'
      : `${garment.label}, ${percent(garment.share)} of the picture, ${percent(garment.confidence)} sure`;
  const role = index === 0 ? ' (searched)' : isMeant ? '' : ' (not asked about)';
  return [
    `  ${index + 1}. ${what}${role}`,
    ...(about === '' ? [] : [`     ${about}`]),
    ...(written === undefined ? [] : [`     ${Object.values(written).join(', ')}`]),
  ];
}

function inWords(attributes: SeenValues): string {
  return Object.entries(attributes)
    .map(([name, values]) => {
      const each = values.map(({ value, confidence }) => `${value} (${percent(confidence)})`);
      return `${name}: ${each.join(', ')}`;
    })
    .join('; ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
