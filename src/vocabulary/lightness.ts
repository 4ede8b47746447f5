import type { AttributeValues } from './attributes.ts';
import type { Direction } from './scales.ts';
import { familyOf, valuesOf } from './values.ts';

/**
 * How light a colour is, 0 (black) to 100: CIE L* of the colour that the name usually stands for, rounded (CSS named
 * colours where there is one of that name).
 */
const LIGHTNESS: Readonly<Record<string, number>> = {
  // Families, as they look without a shade's name.
  black: 8,
  white: 99,
  grey: 54,
  beige: 88,
  brown: 35,
  red: 48,
  pink: 76,
  orange: 70,
  yellow: 88,
  green: 46,
  blue: 42,
  purple: 38,
  gold: 72,
  silver: 76,
  // Shades
  'jet-black': 4,
  'off-white': 96,
  ivory: 97,
  cream: 94,
  ecru: 84,
  nude: 82,
  sand: 80,
  khaki: 72,
  'dark-grey': 36,
  charcoal: 29,
  slate: 45,
  'grey-melange': 62,
  'light-grey': 82,
  'dark-brown': 22,
  chocolate: 26,
  coffee: 30,
  cognac: 44,
  bronze: 50,
  copper: 52,
  mushroom: 62,
  taupe: 55,
  camel: 64,
  'light-brown': 60,
  tan: 68,
  burgundy: 20,
  wine: 24,
  maroon: 26,
  'dark-red': 28,
  'brick-red': 38,
  crimson: 46,
  scarlet: 50,
  magenta: 52,
  fuchsia: 56,
  'hot-pink': 64,
  rose: 68,
  salmon: 72,
  blush: 82,
  'baby-pink': 86,
  'light-pink': 84,
  terracotta: 52,
  rust: 44,
  coral: 68,
  apricot: 84,
  peach: 86,
  mustard: 74,
  lemon: 94,
  'light-yellow': 97,
  'forest-green': 30,
  'dark-green': 34,
  olive: 40,
  emerald: 50,
  teal: 48,
  'sea-green': 58,
  'neon-green': 86,
  lime: 84,
  sage: 70,
  mint: 90,
  'light-green': 86,
  'midnight-blue': 14,
  navy: 16,
  indigo: 22,
  'dark-blue': 20,
  cobalt: 34,
  'royal-blue': 48,
  turquoise: 78,
  aqua: 84,
  'sky-blue': 79,
  'powder-blue': 86,
  'baby-blue': 85,
  'light-blue': 84,
  aubergine: 16,
  plum: 26,
  'dark-purple': 24,
  violet: 52,
  mauve: 64,
  lilac: 72,
  lavender: 78,
  'light-purple': 76,
  gunmetal: 34,
  steel: 62,
  metallic: 70,
  'rose-gold': 70,
};

/** Black, grey and white are one scale: a lighter black is a grey. */
const NEUTRAL = ['black', 'grey', 'white'] as const;

/** How light a family or a shade is; see the table. */
export function lightnessOf(colour: string): number | undefined {
  return LIGHTNESS[colour];
}

/**
 * The shades beyond those of `reference`, with their families; the outermost where none lies beyond. Of each family
 * the middle one of its shades counts, or the family itself; nothing where no colour is known.
 */
export function lighterOrDarker(
  direction: Direction,
  reference: AttributeValues,
): { readonly colour: readonly string[]; readonly shade: readonly string[] } {
  const shades = reference.shade ?? [];
  const families = new Set([
    ...(reference.colour ?? []),
    ...shades.flatMap((shade) => familyOf(shade) ?? []),
  ]);
  const found = [...families].flatMap((family) => {
    const exact = shades.filter((shade) => familyOf(shade) === family).map((shade) => LIGHTNESS[shade] ?? 0);
    const from = exact.sort((a, b) => a - b)[Math.floor((exact.length - 1) / 2)] ?? LIGHTNESS[family];
    return from === undefined ? [] : beyond(direction, family, from);
  });
  return {
    colour: [...new Set(found.map((one) => familyOf(one) ?? one))],
    shade: [...new Set(found.filter((one) => familyOf(one) !== undefined))],
  };
}

/** Families and shades, nearest first. */
function beyond(direction: Direction, family: string, from: number): readonly string[] {
  const kin: readonly string[] = NEUTRAL.some((one) => one === family) ? NEUTRAL : [family];
  const shades = valuesOf('shade').filter((shade) => kin.includes(familyOf(shade) ?? ''));
  // A plain grey may be any grey: of another family than the reference's own it is an answer by itself.
  const others = kin.filter((one) => one !== family);
  const sign = direction === 'more' ? 1 : -1;
  const distance = (one: string): number => sign * ((LIGHTNESS[one] ?? from) - from);
  const ordered = [...shades, ...others].sort((one, other) => distance(one) - distance(other));
  const left = ordered.filter((one) => distance(one) > 0);
  return left.length > 0 ? left : ordered.slice(-1);
}
