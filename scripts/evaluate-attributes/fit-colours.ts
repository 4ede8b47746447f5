import type { ColourTable } from '../../src/vision/attributes/calibration.ts';
import { familyOfSwatch } from '../../src/vision/attributes/colour-naming.ts';
import { ALL_SWATCHES } from '../../src/vision/attributes/swatches.ts';
import { COLOUR_FAMILIES } from '../../src/vocabulary/colours.ts';
import type { ReadPicture } from './read-pictures.ts';

const COLOUR_NAMES: readonly string[] = COLOUR_FAMILIES;

/** Garments' worth of belief that a swatch is of its own family: what counts where few garments show it. */
const BELIEF = 0.5;

/** How often each swatch is on garments that shops call by each family: counts, each row made to sum up to 1. */
export function fitColourTable(pictures: readonly ReadPicture[]): ColourTable {
  const counts = ALL_SWATCHES.map(({ name }) =>
    COLOUR_FAMILIES.map((family): number => (familyOfSwatch(name) === family ? BELIEF : 0)),
  );
  for (const { labels, swatches } of pictures) {
    const family = COLOUR_NAMES.indexOf(labels.colour?.[0] ?? '');
    if (family < 0) continue;
    for (const [swatch, share] of swatches.entries()) {
      const row = counts[swatch];
      if (row !== undefined) row[family] = (row[family] ?? 0) + share;
    }
  }
  return counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => Math.round((count / total) * 1000) / 1000);
  });
}
