import { describe } from './describe.ts';
import type { Drawing, Neck, Print, Sleeve } from './draw/look.ts';
import { isAllOver } from './draw/patterns.ts';
import { chooseInks, groundsFor } from './inks.ts';
import { type Shade, shadeNamed } from './palette.ts';
import type { DemoProduct, DemoRow } from './product.ts';
import { createRandom, type Random } from './random.ts';
import { BRANDS, type Brand } from './range/brands.ts';
import type { Fabric, Gender, Line, Make } from './range/line.ts';
import { NECK_WORDS, PRINT_WORDS, SLEEVE_WORDS } from './words.ts';

/** A style: everything its colour variants share. */
interface Style {
  readonly line: Line;
  readonly make: Make;
  readonly gender: Gender;
  readonly print: Print;
  readonly brand: Brand;
  readonly fabric: Fabric;
  readonly sleeve: Sleeve | undefined;
  readonly neck: Neck | undefined;
  readonly fit: string | undefined;
  readonly usage: string;
  readonly season: string;
  readonly price: number;
  readonly family: string;
  readonly seed: number;
}

const EASE: Readonly<Record<string, number>> = {
  'Skinny fit': -0.8,
  'Slim fit': -0.6,
  'Relaxed fit': 0.7,
  'Wide leg': 1,
  Oversized: 1.2,
};

/** Makes and prints are dealt like cards: every one comes up before any comes again. */
function dealt<T>(list: readonly T[], index: number, seed: number): T {
  const order = createRandom(seed + Math.floor(index / list.length)).shuffle(list);
  const item = order[index % list.length];
  if (item === undefined) throw new RangeError('Nothing to deal from.');
  return item;
}

function brandFor(line: Line, gender: Gender, random: Random): Brand {
  const adults = gender !== 'Girls' && gender !== 'Boys';
  return random.pick(
    BRANDS.filter(
      ({ categories, genders }) =>
        categories.includes(line.category) && (genders === undefined ? adults : genders.includes(gender)),
    ),
  );
}

/** Some necklines leave no shoulder for a sleeve to hang on. */
function sleeveWith(neck: Neck | undefined, sleeve: Sleeve | undefined): Sleeve | undefined {
  if (neck === 'sweetheart') return 'straps';
  if (neck === 'halter') return 'none';
  return neck === 'off-shoulder' ? 'short' : sleeve;
}

/** A price as shops write them: just below a round one. */
function priceFor(line: Line, make: Make, brand: Brand, gender: Gender, random: Random): number {
  const [low, high] = line.price;
  const small = gender === 'Girls' || gender === 'Boys' ? 0.7 : 1;
  // The square keeps most prices near the lower end.
  const share = random.between(0, 1) ** 1.6;
  const raw = (low + (high - low) * share) * (make.worth ?? 1) * brand.worth * small;
  const rounded =
    raw < 30 ? Math.round(raw) : raw < 100 ? Math.round(raw / 5) * 5 : Math.round(raw / 10) * 10;
  return Math.max(5, rounded) - (raw < 100 ? 0.05 : 0.1);
}

/** The `index`th style of a line. The same arguments give the same style. */
export function makeStyle(line: Line, lineIndex: number, index: number, seed: number): Style {
  const lineSeed = seed + lineIndex * 7919;
  const random = createRandom(lineSeed + index * 104_729);
  const make = dealt(line.makes, index, lineSeed);
  const genders = make.genders ?? line.genders;
  const gender = dealt(genders, index, lineSeed + 1);
  const prints = make.prints ?? line.prints;
  const print = dealt(prints, Math.floor(index / 2) + index, lineSeed + 2);
  const brand = brandFor(line, gender, random);
  const pickFrom = <T>(list: readonly T[] | undefined): T | undefined =>
    list === undefined || list.length === 0 ? undefined : random.pick(list);
  const neck = pickFrom(make.necks);
  return {
    line,
    make,
    gender,
    print,
    brand,
    fabric: random.pick(make.fabrics ?? line.fabrics),
    sleeve: sleeveWith(neck, pickFrom(make.sleeves)),
    neck,
    fit: make.fit ?? pickFrom(line.fits),
    usage: make.usage ?? random.pick(line.usages),
    season: make.season ?? random.pick(line.seasons),
    price: priceFor(line, make, brand, gender, random),
    family: `demo-${lineIndex}-${index}`,
    seed: lineSeed * 31 + index,
  };
}

// What people ask for most is what shops stock most.
const POPULAR = ['Black', 'White', 'Red', 'Red', 'Navy', 'Blue'] as const;

/** One to four shades of different families in which a style is sold. */
export function shadesOf(style: Style): Shade[] {
  const random = createRandom(style.seed + 17);
  const pool = groundsFor(style.print, style.make.shades ?? style.line.shades);
  const wanted = random.pick([1, 2, 2, 3, 3, 4]);
  const chosen: Shade[] = [];
  const popular = POPULAR.filter((name) => pool.includes(name));
  for (const name of random.shuffle([...new Set(pool), ...popular, ...popular, ...popular])) {
    const shade = shadeNamed(name);
    if (chosen.length < wanted && !chosen.some(({ family }) => family === shade.family)) chosen.push(shade);
  }
  return chosen;
}

function titleOf(style: Style, shade: Shade): string {
  const { brand, gender, line, make, print } = style;
  const child = gender === 'Girls' || gender === 'Boys' ? `${gender}'` : '';
  // "Graphic" and the like say less than the print's own word.
  const general = make.name === 'Graphic' || make.name === 'Printed';
  const words = [
    brand.name,
    child,
    shade.name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    PRINT_WORDS[print].title,
    general && print !== 'plain' ? '' : (make.name ?? ''),
    line.type.replace(/ [a-z]/g, (text) => text.toUpperCase()),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** The style in one shade: its feed row and its drawing. */
export function makeVariant(style: Style, shade: Shade, id: string): DemoProduct {
  const { line, make, print, fabric, sleeve, neck, fit, usage, season, family, seed } = style;
  const inks = chooseInks(shade, print, createRandom(seed + 5));
  const words = PRINT_WORDS[print];
  const sleeveWords = sleeve === undefined ? undefined : SLEEVE_WORDS[sleeve];
  const neckWords =
    line.neckWords ??
    (neck === undefined ? (make.cut === 'shirt' ? 'Shirt collar' : undefined) : NECK_WORDS[neck]);
  const row: DemoRow = {
    id,
    title: titleOf(style, shade),
    price: style.price,
    currency: 'EUR',
    image: `${id}.webp`,
    brand: style.brand.name,
    gender: style.gender,
    category: line.category,
    type: line.type,
    colour: shade.name,
    ...(print === 'plain' ? {} : { secondaryColour: inks.accent.name }),
    pattern: words.pattern,
    print: words.print,
    fabric: fabric[0],
    ...(sleeveWords === undefined ? {} : { sleeve: sleeveWords }),
    ...(neckWords === undefined ? {} : { neck: neckWords }),
    ...(fit === undefined ? {} : { fit }),
    season,
    usage,
    description: describe({
      type: line.type,
      make,
      fabric: fabric[0],
      shade: shade.name,
      phrase: words.phrase,
      sleeve: sleeveWords,
      neck: neckWords,
      fit,
      season,
      usage,
    }),
    family,
    available: createRandom(seed + shade.name.length).chance(0.96),
  };
  const drawing: Drawing = {
    figure: line.figure,
    cut: make.cut,
    colour: shade.hex,
    accent: inks.accent.hex,
    third: inks.third.hex,
    print,
    texture: fabric[1] === 'smooth' && isAllOver(print) ? 'smooth' : fabric[1],
    sleeve: sleeve ?? 'none',
    neck: neck ?? 'round',
    length: make.length?.[0] ?? 0.5,
    ease: EASE[fit ?? ''] ?? 0,
    seed,
  };
  return { row, drawing };
}
