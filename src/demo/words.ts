import type { Neck, Print, Sleeve } from './draw/look.ts';

/** What a label calls the print: its kind, and its exact name. */
export const PRINT_WORDS: Readonly<
  Record<
    Print,
    { readonly pattern: string; readonly print: string; readonly title: string; readonly phrase: string }
  >
> = {
  plain: { pattern: 'Solid', print: 'Solid', title: '', phrase: '' },
  'horizontal-stripes': {
    pattern: 'Striped',
    print: 'Horizontal stripes',
    title: 'Striped',
    phrase: 'with bold horizontal stripes',
  },
  breton: {
    pattern: 'Striped',
    print: 'Breton stripes',
    title: 'Breton-Stripe',
    phrase: 'with fine sailor stripes',
  },
  'vertical-stripes': {
    pattern: 'Striped',
    print: 'Vertical stripes',
    title: 'Striped',
    phrase: 'with vertical stripes',
  },
  pinstripes: { pattern: 'Striped', print: 'Pinstripes', title: 'Pinstripe', phrase: 'with fine pinstripes' },
  gingham: { pattern: 'Checked', print: 'Gingham', title: 'Gingham', phrase: 'in a crisp gingham check' },
  tartan: { pattern: 'Checked', print: 'Tartan', title: 'Plaid', phrase: 'in a warm tartan plaid' },
  floral: { pattern: 'Floral', print: 'Floral', title: 'Floral', phrase: 'scattered with painted flowers' },
  dots: {
    pattern: 'Polka dots',
    print: 'Polka dots',
    title: 'Polka-Dot',
    phrase: 'sprinkled with polka dots',
  },
  leopard: { pattern: 'Animal print', print: 'Leopard', title: 'Leopard-Print', phrase: 'in leopard print' },
  zebra: { pattern: 'Animal print', print: 'Zebra', title: 'Zebra-Print', phrase: 'in zebra print' },
  diamonds: {
    pattern: 'Geometric',
    print: 'Argyle',
    title: 'Argyle',
    phrase: 'in a classic argyle of diamonds',
  },
  chevrons: { pattern: 'Geometric', print: 'Chevron', title: 'Chevron', phrase: 'in zigzag chevrons' },
  triangles: {
    pattern: 'Geometric',
    print: 'Triangles',
    title: 'Geometric',
    phrase: 'in a mosaic of triangles',
  },
  'brush-strokes': {
    pattern: 'Abstract',
    print: 'Brush strokes',
    title: 'Abstract',
    phrase: 'with loose abstract brush strokes',
  },
  'tie-dye': { pattern: 'Tie-dye', print: 'Tie-dye', title: 'Tie-Dye', phrase: 'tie-dyed by hand in rings' },
  camouflage: { pattern: 'Camouflage', print: 'Camouflage', title: 'Camo', phrase: 'in camouflage' },
  'colour-blocks': {
    pattern: 'Colourblocked',
    print: 'Colour blocks',
    title: 'Colour-Block',
    phrase: 'in three blocks of colour',
  },
  sun: { pattern: 'Graphic', print: 'Sun graphic', title: 'Sunrise', phrase: 'with a sunrise graphic' },
  mountains: {
    pattern: 'Graphic',
    print: 'Mountain graphic',
    title: 'Mountain',
    phrase: 'with a mountain graphic',
  },
  wave: { pattern: 'Graphic', print: 'Wave graphic', title: 'Wave', phrase: 'with a rolling wave graphic' },
  palm: { pattern: 'Graphic', print: 'Palm graphic', title: 'Palm', phrase: 'with a palm tree graphic' },
  cat: { pattern: 'Graphic', print: 'Cat graphic', title: 'Cat', phrase: 'with a cat graphic' },
  star: { pattern: 'Graphic', print: 'Star graphic', title: 'Star', phrase: 'with a star graphic' },
};

export const SLEEVE_WORDS: Readonly<Record<Sleeve, string>> = {
  none: 'Sleeveless',
  straps: 'Sleeveless',
  cap: 'Short sleeves',
  short: 'Short sleeves',
  puff: 'Short sleeves',
  'three-quarter': 'Three-quarter sleeves',
  long: 'Long sleeves',
  balloon: 'Long sleeves',
};

export const NECK_WORDS: Readonly<Record<Neck, string>> = {
  round: 'Round neck',
  scoop: 'Scoop neck',
  v: 'V-neck',
  boat: 'Boat neck',
  square: 'Square neck',
  turtle: 'Turtleneck',
  'off-shoulder': 'Off-shoulder',
  halter: 'Halter neck',
  sweetheart: 'Shoulder straps',
};
