import { lightness } from './draw/colour.ts';
import type { Print } from './draw/look.ts';
import { type Shade, shadeNamed } from './palette.ts';
import type { Random } from './random.ts';

/** The colours of one product. `accent` is named on the label where the print shows it. */
export interface Inks {
  readonly main: Shade;
  readonly accent: Shade;
  readonly third: Shade;
}

const ON_DARK = ['White', 'Cream', 'Yellow', 'Coral', 'Sky blue', 'Pink', 'Mint', 'Orange'];
const ON_LIGHT = ['Navy', 'Red', 'Teal', 'Forest green', 'Fuchsia', 'Cobalt', 'Black', 'Purple', 'Rust'];
const ON_MIDDLE = ['White', 'Navy', 'Cream', 'Black', 'Yellow', 'Off white'];

/** Grounds on which the coat of an animal looks like one. */
const ANIMAL: Partial<Record<Print, readonly string[]>> = {
  leopard: ['Tan', 'Sand', 'Beige', 'Brown', 'Grey', 'Pink'],
  zebra: ['White', 'Off white', 'Cream', 'Beige', 'Light grey'],
};
const CAMOUFLAGE = ['Olive', 'Khaki', 'Grey', 'Forest green', 'Sand'];

/** The shades in which a style with this print is sold. */
export function groundsFor(print: Print, shades: readonly string[]): readonly string[] {
  if (print === 'camouflage') return CAMOUFLAGE;
  return ANIMAL[print] ?? shades;
}

/** Picks the second and third colour so that the print reads on its ground and the ground stays the main colour. */
export function chooseInks(main: Shade, print: Print, random: Random): Inks {
  const named = (accent: string, third: string): Inks => ({
    main,
    accent: shadeNamed(accent),
    third: shadeNamed(third),
  });
  switch (print) {
    case 'leopard':
      return named('Black', lightness(main.hex) > 0.5 ? 'Cognac' : 'Chocolate');
    case 'zebra':
      return named('Black', 'Charcoal');
    case 'camouflage':
      return main.name === 'Grey'
        ? named('Charcoal', 'Light grey')
        : named(main.name === 'Olive' ? 'Khaki' : 'Olive', 'Chocolate');
    case 'gingham':
    case 'pinstripes':
    case 'tie-dye':
      return named(lightness(main.hex) > 0.8 ? 'Navy' : 'White', 'White');
    default: {
      const light = lightness(main.hex);
      const pool = light < 0.35 ? ON_DARK : light > 0.72 ? ON_LIGHT : ON_MIDDLE;
      const others = random.shuffle(pool.filter((name) => shadeNamed(name).family !== main.family));
      return named(others[0] ?? 'White', others[1] ?? 'Navy');
    }
  }
}
