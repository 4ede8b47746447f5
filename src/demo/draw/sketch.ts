import { createRandom, type Random } from '../random.ts';
import { darker, lighter, lightness } from './colour.ts';
import { darkSide, type Fold, lightSide } from './folds.ts';
import type { Drawing } from './look.ts';
import { HEIGHT, round, WIDTH } from './path.ts';
import { isAllOver, patternElement } from './patterns.ts';
import { textureElement } from './textures.ts';

/** `cloth` carries the print, `plain` is its ground colour; else a `#rrggbb`. */
export type Paint = 'cloth' | 'plain' | 'accent' | 'lining' | `#${string}`;

export interface PanelOptions {
  readonly paint?: Paint;
  /** Degrees clockwise by which the cloth's grain is turned. */
  readonly grain?: number;
  readonly folds?: readonly Fold[];
  /** How round it looks, 0 (flat) to 1. */
  readonly volume?: number;
  /** Width of the soft shadow along its edge. */
  readonly edge?: number;
  readonly outline?: boolean;
  /** False where the panel lies inside another one and needs no ground shadow. */
  readonly ground?: boolean;
  readonly texture?: boolean;
}

export interface LineOptions {
  readonly colour?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: string;
}

// librsvg blurs slowly (a picture took 190 ms with filters, 40 ms without): soft edges are stacked layers instead.
const EDGE_LAYERS = [0.35, 0.8, 1.4, 2.1];
const FOLD_LAYERS = [0.35, 0.75, 1.2, 1.7];
const FLOOR_LAYERS = [0, 7, 14, 22, 30];

const writeAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? round(value) : value}"`],
    )
    .join('');

/**
 * Collects the panels of one garment, back to front, and writes them as SVG.
 *
 * A panel is a closed path of cloth. Each is shaded alike: a form gradient from the left, a soft shadow along its
 * edge, folds, a thin outline. Only what librsvg renders well is used (no fonts, no turbulence, no blend modes).
 */
export class Sketch {
  readonly drawing: Drawing;
  readonly random: Random;
  /** A line on this cloth that reads as a seam. */
  readonly ink: string;
  /** Sewing thread that shows on this cloth. */
  readonly thread: string;
  readonly #defs: string[] = [];
  readonly #body: string[] = [];
  readonly #ground: string[] = [];
  readonly #patterns = new Map<string, string>();
  readonly #dark: boolean;
  #ids = 0;
  #printScale = 1;

  constructor(drawing: Drawing, options: { printScale?: number } = {}) {
    this.drawing = drawing;
    this.random = createRandom(drawing.seed ^ 0x5eed);
    this.#dark = lightness(drawing.colour) < 0.28;
    this.ink = darker(drawing.colour, this.#dark ? 0.62 : 0.5);
    this.thread = this.#dark ? lighter(drawing.colour, 0.3) : darker(drawing.colour, 0.32);
    this.#printScale = options.printScale ?? 1;
  }

  /** A piece of cloth. */
  panel(d: string, options: PanelOptions = {}): this {
    const { paint = 'cloth', grain = 0, folds = [], volume = 1, edge = 9, outline = true } = options;
    const colour = this.#solid(paint);
    const dark = lightness(colour) < 0.28;
    const clip = this.#id('c');
    this.#defs.push(`<clipPath id="${clip}"><path d="${d}"/></clipPath>`);
    const texture = options.texture === false || paint === 'lining' ? undefined : this.#texture();
    const soft = folds.flatMap((each) => [
      ...this.#layers(each, darkSide, '#000', each.strength * (dark ? 0.44 : 0.21)),
      ...this.#layers(each, lightSide, '#fff', each.strength * (dark ? 0.14 : 0.26)),
    ]);
    const rim = EDGE_LAYERS.map(
      (share) =>
        `<path d="${d}" fill="none" stroke="#000" stroke-opacity="${dark ? 0.15 : 0.072}" stroke-width="${round(edge * share)}"/>`,
    );
    this.#body.push(
      `<path d="${d}" fill="${this.#fill(paint, grain)}"/>`,
      texture === undefined ? '' : `<path d="${d}" fill="url(#${texture})"/>`,
      `<g clip-path="url(#${clip})">`,
      volume > 0 ? `<path d="${d}" fill="url(#${this.#form(dark)})" opacity="${round(volume)}"/>` : '',
      ...(edge > 0 ? rim : []),
      ...soft,
      '</g>',
      outline ? this.#outline(d, colour, dark) : '',
    );
    if (options.ground !== false) this.#ground.push(`<path d="${d}"/>`);
    return this;
  }

  /** The left and the right of a pair, the right one mirrored; `draw` gets -1 for the left and 1 for the right. */
  both(draw: (side: -1 | 1) => void): this {
    draw(-1);
    draw(1);
    return this;
  }

  line(d: string, options: LineOptions = {}): this {
    const { colour = this.ink, width = 1.6, opacity = 0.8, dash } = options;
    this.#body.push(
      `<path d="${d}" fill="none"${writeAttributes({ stroke: colour, 'stroke-width': width, 'stroke-opacity': Math.round(opacity * 100) / 100, 'stroke-dasharray': dash })} stroke-linecap="round" stroke-linejoin="round"/>`,
    );
    return this;
  }

  /** A row of stitches. */
  stitch(d: string, colour: string = this.thread, width = 1.4): this {
    return this.line(d, { colour, width, opacity: 0.85, dash: '5 3.4' });
  }

  /** A seam: a fine dark line with light beside it. */
  seam(d: string): this {
    this.line(d, { width: 2.2, opacity: 0.55 });
    return this;
  }

  /** A flat shape without shading. */
  shape(d: string, fill: string, opacity = 1): this {
    this.#body.push(this.#path(d, fill, opacity));
    return this;
  }

  /** A soft shape (shadow under a collar, gleam on leather). */
  glow(d: string, fill: string, opacity: number, reach = 8): this {
    const layers = 4;
    for (let layer = 0; layer < layers; layer += 1) {
      const width = round((2 * reach * (layer + 0.5)) / layers);
      this.#body.push(
        `<path d="${d}" fill="${fill}" stroke="${fill}" stroke-width="${width}" stroke-linejoin="round" opacity="${Math.round((opacity / layers) * 1000) / 1000}"/>`,
      );
    }
    return this;
  }

  /** Everything that `draw` adds, moved by an SVG transform, its ground shadow too. */
  within(transform: string, draw: () => void): this {
    const open = `<g transform="${transform}">`;
    this.#body.push(open);
    this.#ground.push(open);
    draw();
    this.#body.push('</g>');
    this.#ground.push('</g>');
    return this;
  }

  /** Everything that `draw` adds, cut off at a closed path. */
  clipped(d: string, draw: () => void): this {
    const clip = this.#id('c');
    this.#defs.push(`<clipPath id="${clip}"><path d="${d}"/></clipPath>`);
    this.#body.push(`<g clip-path="url(#${clip})">`);
    draw();
    this.#body.push('</g>');
    return this;
  }

  /** A round button with two holes and a gleam. */
  button(x: number, y: number, radius: number, colour: string): this {
    const rim = darker(colour, 0.45);
    this.#body.push(
      `<circle cx="${round(x + 0.8)}" cy="${round(y + 1.6)}" r="${radius}" fill="#000" fill-opacity=".22"/>`,
      `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${colour}" stroke="${rim}" stroke-width="1"/>`,
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * 0.62)}" fill="none" stroke="${rim}" stroke-opacity=".4" stroke-width=".8"/>`,
      `<circle cx="${round(x - radius * 0.25)}" cy="${round(y)}" r="${round(radius * 0.15)}" fill="${rim}"/>`,
      `<circle cx="${round(x + radius * 0.25)}" cy="${round(y)}" r="${round(radius * 0.15)}" fill="${rim}"/>`,
    );
    return this;
  }

  /** A gradient to fill with, from `(x1, y1)` to `(x2, y2)` in shares of the shape's box. */
  gradient(
    stops: readonly (readonly [offset: number, colour: string])[],
    direction: readonly [number, number, number, number] = [0, 0, 0, 1],
  ): string {
    const id = this.#id('g');
    const [x1, y1, x2, y2] = direction;
    this.#defs.push(
      `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join('')}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** The finished picture: white ground, soft shadow, garment. */
  toSvg(): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
      '<defs>',
      `<g id="ground">${this.#ground.join('')}</g>`,
      ...this.#defs,
      '</defs>',
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
      ...FLOOR_LAYERS.map(
        (width) =>
          `<g fill="#4a4038" stroke="#4a4038" stroke-width="${width}" stroke-linejoin="round" opacity=".05" transform="translate(3 9)"><use href="#ground"/></g>`,
      ),
      ...this.#body,
      '</svg>',
    ].join('');
  }

  /** A leaf drawn thrice, each narrower: soft at its edges without the cost of a blur. */
  #layers(each: Fold, side: (fold: Fold) => string, fill: string, opacity: number): string[] {
    return FOLD_LAYERS.map((share) =>
      this.#path(side({ ...each, width: each.width * share }), fill, opacity / FOLD_LAYERS.length),
    );
  }

  #path(d: string, fill: string, opacity: number): string {
    return `<path d="${d}" fill="${fill}" fill-opacity="${Math.round(opacity * 1000) / 1000}"/>`;
  }

  #outline(d: string, colour: string, dark: boolean): string {
    const ink = darker(colour, dark ? 0.6 : 0.45);
    return `<path d="${d}" fill="none" stroke="${ink}" stroke-opacity=".75" stroke-width="1.5" stroke-linejoin="round"/>`;
  }

  #solid(paint: Paint): string {
    switch (paint) {
      case 'cloth':
      case 'plain':
        return this.drawing.colour;
      case 'accent':
        return this.drawing.accent;
      case 'lining':
        return darker(this.drawing.colour, this.#dark ? 0.45 : 0.34);
      default:
        return paint;
    }
  }

  #fill(paint: Paint, grain: number): string {
    if (paint !== 'cloth' || !isAllOver(this.drawing.print)) return this.#solid(paint);
    const key = `p${Math.round(grain)}`;
    const known = this.#patterns.get(key);
    if (known !== undefined) return known;
    const id = this.#id('p');
    this.#defs.push(patternElement(id, this.drawing, grain, this.#printScale));
    this.#patterns.set(key, `url(#${id})`);
    return `url(#${id})`;
  }

  #texture(): string | undefined {
    const known = this.#patterns.get('texture');
    if (known !== undefined) return known === '' ? undefined : known;
    const id = this.#id('t');
    const element = textureElement(id, this.drawing.texture, this.drawing.colour);
    this.#defs.push(element);
    this.#patterns.set('texture', element === '' ? '' : id);
    return element === '' ? undefined : id;
  }

  /** Light from the upper left: dark rims, a gleam a third of the way across. */
  #form(dark: boolean): string {
    const key = `form-${dark}`;
    const known = this.#patterns.get(key);
    if (known !== undefined) return known;
    const id = this.#id('f');
    const shiny = this.drawing.texture === 'leather' || this.drawing.texture === 'satin';
    const gleam = (shiny ? 0.42 : 0.2) * (dark ? 0.6 : 1);
    const rim = dark ? 0.34 : 0.17;
    this.#defs.push(
      `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2=".18"><stop offset="0" stop-color="#000" stop-opacity="${rim * 0.7}"/><stop offset=".16" stop-color="#000" stop-opacity="0"/><stop offset=".34" stop-color="#fff" stop-opacity="${gleam}"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset=".8" stop-color="#000" stop-opacity="${rim * 0.35}"/><stop offset="1" stop-color="#000" stop-opacity="${rim}"/></linearGradient>`,
    );
    this.#patterns.set(key, id);
    return id;
  }

  #id(prefix: string): string {
    this.#ids += 1;
    return `${prefix}${this.#ids}`;
  }
}
