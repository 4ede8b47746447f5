import { type Body, cuffLine, neckEdge, type SleeveShape } from './body.ts';
import { darker, lighter, lightness } from './colour.ts';
import type { Neck } from './look.ts';
import { CENTRE, mirror, type Point, path } from './path.ts';
import type { Paint, Sketch } from './sketch.ts';

/** The inside of the back that shows above the front's neckline. */
export function drawBackNeck(sketch: Sketch, body: Body, dip = 12): void {
  const { neckHalf, topY, neckY } = body;
  sketch.panel(
    path`M${CENTRE - neckHalf - 2} ${topY} Q${CENTRE} ${topY + dip} ${CENTRE + neckHalf + 2} ${topY} L${CENTRE + neckHalf + 8} ${topY + 22} L${CENTRE + 6} ${neckY + 12} L${CENTRE - 6} ${neckY + 12} L${CENTRE - neckHalf - 8} ${topY + 22} Z`,
    { paint: 'lining', volume: 0.4, edge: 12 },
  );
}

/** A knitted band along the neckline, back and front. */
export function drawNeckBand(sketch: Sketch, body: Body, neck: Neck, paint: string, width = 9): void {
  const { neckHalf, topY } = body;
  const back = path`M${CENTRE - neckHalf} ${topY + 1} Q${CENTRE} ${topY + 13} ${CENTRE + neckHalf} ${topY + 1}`;
  const front = neckEdge(body, neck);
  const rim = darker(paint, 0.42);
  sketch.line(back, { colour: rim, width: width + 1.5, opacity: 1 });
  sketch.line(back, { colour: darker(paint, 0.2), width: width - 1, opacity: 1 });
  for (const edge of [front, mirror(front)])
    sketch.line(edge, { colour: rim, width: width + 2.4, opacity: 1 });
  for (const edge of [front, mirror(front)]) sketch.line(edge, { colour: paint, width, opacity: 1 });
}

/** A ribbed piece: a panel with fine lines between two of its edges. */
export function drawRib(
  sketch: Sketch,
  d: string,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
  paint: Paint,
  solid: string,
): void {
  sketch.panel(d, { paint, edge: 6, texture: false });
  const dark = lightness(solid) < 0.28;
  const [a, b] = from;
  const [c, e] = to;
  const count = Math.max(6, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 6));
  sketch.clipped(d, () => {
    for (let index = 1; index < count; index += 1) {
      const share = index / count;
      sketch.line(
        path`M${a[0] + (b[0] - a[0]) * share} ${a[1] + (b[1] - a[1]) * share} L${c[0] + (e[0] - c[0]) * share} ${c[1] + (e[1] - c[1]) * share}`,
        { colour: dark ? lighter(solid, 0.28) : darker(solid, 0.4), width: 1.3, opacity: 0.5 },
      );
    }
  });
}

/** Ribbed cuffs on both sleeves, `height` pixels long. */
export function drawRibCuffs(
  sketch: Sketch,
  shape: SleeveShape,
  height: number,
  paint: Paint,
  solid: string,
): void {
  const [outer, inner] = [shape.outer, shape.inner];
  const upOuter = cuffLine(shape, height, 'outer');
  const upInner = cuffLine(shape, height, 'inner');
  const end = (point: Point, by: Point): Point => [
    point[0] + (by[0] - point[0]) * 0.1,
    point[1] + (by[1] - point[1]) * 0.1,
  ];
  const low: [Point, Point] = [end(outer, inner), end(inner, outer)];
  const d = path`M${upOuter[0] - 1} ${upOuter[1]} L${low[0][0]} ${low[0][1]} L${low[1][0]} ${low[1][1]} L${upInner[0] + 1} ${upInner[1]} Z`;
  const flip = ([x, y]: Point): Point => [2 * CENTRE - x, y];
  drawRib(sketch, d, [upOuter, upInner], low, paint, solid);
  drawRib(sketch, mirror(d), [flip(upOuter), flip(upInner)], [flip(low[0]), flip(low[1])], paint, solid);
}

/** A ribbed band at the hem. */
export function drawRibHem(sketch: Sketch, body: Body, height: number, paint: Paint, solid: string): void {
  const { hem, hemY, hemDip } = body;
  const d = path`M${CENTRE - hem - 1} ${hemY - height} Q${CENTRE} ${hemY - height + hemDip} ${CENTRE + hem + 1} ${hemY - height} L${CENTRE + hem - 7} ${hemY + 2} Q${CENTRE} ${hemY + hemDip + 4} ${CENTRE - hem + 7} ${hemY + 2} Z`;
  drawRib(
    sketch,
    d,
    [
      [CENTRE - hem, hemY - height],
      [CENTRE + hem, hemY - height],
    ],
    [
      [CENTRE - hem + 7, hemY + 8],
      [CENTRE + hem - 7, hemY + 8],
    ],
    paint,
    solid,
  );
}

/** Twin rows of stitches along the hem and the cuffs. */
export function drawHems(sketch: Sketch, body: Body, sleeve: SleeveShape | undefined): void {
  const { hem, hemY, hemDip } = body;
  for (const up of [9, 13]) {
    sketch.stitch(
      path`M${CENTRE - hem + 1} ${hemY - up} Q${CENTRE} ${hemY - up + hemDip * 1.5} ${CENTRE + hem - 1} ${hemY - up}`,
      undefined,
      1.1,
    );
  }
  if (sleeve === undefined) return;
  const [a, b] = [cuffLine(sleeve, 10, 'outer'), cuffLine(sleeve, 10, 'inner')];
  const d = path`M${a[0]} ${a[1]} L${b[0]} ${b[1]}`;
  sketch.stitch(d).stitch(mirror(d));
}

/** A shirt's collar: stand behind, two leaves in front. `spread` is how far the tips stand apart. */
export function drawCollar(
  sketch: Sketch,
  body: Body,
  options: { paint?: Paint; tip?: number; spread?: number } = {},
): void {
  const { paint = 'cloth', tip = 44, spread = 40 } = options;
  const { neckHalf, topY, neckY } = body;
  const left = CENTRE - neckHalf;
  sketch.panel(
    path`M${left - 4} ${topY + 2} C${left + 4} ${topY - 20} ${CENTRE - 30} ${topY - 24} ${CENTRE} ${topY - 24} C${CENTRE + 30} ${topY - 24} ${CENTRE + neckHalf - 4} ${topY - 20} ${CENTRE + neckHalf + 4} ${topY + 2} Q${CENTRE} ${topY + 14} ${left - 4} ${topY + 2} Z`,
    { paint, edge: 8 },
  );
  sketch.shape(
    path`M${left + 2} ${topY + 2} Q${CENTRE} ${topY - 22} ${CENTRE + neckHalf - 2} ${topY + 2} L${CENTRE} ${neckY} Z`,
    darker(sketch.drawing.colour, 0.42),
  );
  const leafPath = path`M${left + 2} ${topY - 12} C${left - 10} ${topY - 4} ${left - 16} ${topY + 12} ${left - 20} ${topY + 26} L${CENTRE - spread} ${neckY + tip} Q${CENTRE - 18} ${neckY + 20} ${CENTRE - 1} ${neckY + 2} Q${left + 10} ${topY + 16} ${left + 2} ${topY - 12} Z`;
  const shadow = path`M${left - 20} ${topY + 30} L${CENTRE - spread} ${neckY + tip + 8} L${CENTRE} ${neckY + 8} Z`;
  const stitch = path`M${left - 15} ${topY + 25} L${CENTRE - spread + 1} ${neckY + tip - 6} Q${CENTRE - 18} ${neckY + 14} ${CENTRE - 4} ${neckY}`;
  sketch.both((side) => {
    const flip = (d: string): string => (side < 0 ? d : mirror(d));
    sketch.glow(flip(shadow), '#000', 0.25);
    sketch.panel(flip(leafPath), { paint, grain: side * -28, edge: 6 });
    sketch.stitch(flip(stitch), undefined, 1.1);
  });
}

/** Buttons in a row, from `top` to `bottom`. */
export function drawButtons(
  sketch: Sketch,
  x: number,
  top: number,
  bottom: number,
  count: number,
  colour: string,
  radius = 4.6,
): void {
  for (let index = 0; index < count; index += 1) {
    sketch.button(x, top + ((bottom - top) * index) / Math.max(1, count - 1), radius, colour);
  }
}

/** A zip: tape, teeth and a puller. */
export function drawZip(sketch: Sketch, top: number, bottom: number, metal = '#b9bcc2', x = CENTRE): void {
  sketch.line(path`M${x} ${top} L${x} ${bottom}`, {
    colour: darker(sketch.drawing.colour, 0.5),
    width: 11,
    opacity: 1,
  });
  sketch.line(path`M${x} ${top} L${x} ${bottom}`, { colour: metal, width: 5, opacity: 1, dash: '2.4 2.2' });
  sketch.shape(
    path`M${x - 4} ${top + 4} L${x + 4} ${top + 4} L${x + 3} ${top + 26} L${x - 3} ${top + 26} Z`,
    metal,
  );
}

/** A patch pocket with its stitches, drawn on the left side of the axis. */
export function pocketPath(x: number, y: number, width: number, height: number): string {
  return path`M${x} ${y} L${x + width} ${y} L${x + width} ${y + height * 0.82} L${x + width / 2} ${y + height} L${x} ${y + height * 0.82} Z`;
}
