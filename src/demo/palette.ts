/** A named shade of a colour family, as a shop would print it on the label. */
export interface Shade {
  readonly name: string;
  readonly family: ColourFamily;
  /** `#rrggbb`, sRGB. */
  readonly hex: string;
}

/** The colour families of the demo catalogue. */
export type ColourFamily =
  | 'Black'
  | 'White'
  | 'Grey'
  | 'Silver'
  | 'Gold'
  | 'Beige'
  | 'Brown'
  | 'Yellow'
  | 'Orange'
  | 'Red'
  | 'Burgundy'
  | 'Pink'
  | 'Purple'
  | 'Blue'
  | 'Navy'
  | 'Turquoise'
  | 'Green'
  | 'Olive';

const shade = (family: ColourFamily, name: string, hex: string): Shade => ({ family, name, hex });

/** Every shade, the family's plain one first. */
export const SHADES: readonly Shade[] = [
  shade('Black', 'Black', '#1f1f22'),
  shade('White', 'White', '#f7f7f5'),
  shade('White', 'Off white', '#f3eee2'),
  shade('Grey', 'Grey', '#8d9095'),
  shade('Grey', 'Charcoal', '#45484e'),
  shade('Grey', 'Light grey', '#bfc2c6'),
  shade('Silver', 'Silver', '#c3c8ce'),
  shade('Gold', 'Gold', '#cfa13e'),
  shade('Beige', 'Beige', '#d9c3a0'),
  shade('Beige', 'Cream', '#efe1c3'),
  shade('Beige', 'Sand', '#cdb38c'),
  shade('Brown', 'Brown', '#6d4327'),
  shade('Brown', 'Chocolate', '#4a2c1d'),
  shade('Brown', 'Tan', '#b5783f'),
  shade('Brown', 'Cognac', '#96511f'),
  shade('Yellow', 'Yellow', '#f5cf33'),
  shade('Yellow', 'Mustard', '#d2991c'),
  shade('Yellow', 'Lemon', '#f6e36b'),
  shade('Orange', 'Orange', '#ee7420'),
  shade('Orange', 'Rust', '#b5502a'),
  shade('Orange', 'Coral', '#f4765f'),
  shade('Red', 'Red', '#cf1f2b'),
  shade('Red', 'Scarlet', '#e03127'),
  shade('Burgundy', 'Burgundy', '#6e1a2d'),
  shade('Burgundy', 'Maroon', '#7d2029'),
  shade('Pink', 'Pink', '#ee8fb0'),
  shade('Pink', 'Blush', '#f0c2c0'),
  shade('Pink', 'Fuchsia', '#d6267f'),
  shade('Purple', 'Purple', '#6d3a94'),
  shade('Purple', 'Lavender', '#b39bd6'),
  shade('Purple', 'Plum', '#5d2a55'),
  shade('Blue', 'Blue', '#2b5fb4'),
  shade('Blue', 'Sky blue', '#8fbfe6'),
  shade('Blue', 'Cobalt', '#1f46b5'),
  shade('Blue', 'Denim blue', '#4d6f9a'),
  shade('Navy', 'Navy', '#1e2b50'),
  shade('Turquoise', 'Turquoise', '#2fb4b4'),
  shade('Turquoise', 'Teal', '#14707a'),
  shade('Green', 'Green', '#2e8a4a'),
  shade('Green', 'Emerald', '#12805c'),
  shade('Green', 'Sage', '#a3b594'),
  shade('Green', 'Forest green', '#24503a'),
  shade('Green', 'Mint', '#a9dcc3'),
  shade('Olive', 'Olive', '#6c6a37'),
  shade('Olive', 'Khaki', '#8a7f55'),
];

/** @throws RangeError for a name that is not in {@link SHADES}. */
export function shadeNamed(name: string): Shade {
  const found = SHADES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`No shade is called ${name}.`);
  return found;
}
