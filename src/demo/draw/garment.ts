import { ThreadfinderError } from '../../errors.ts';
import { FIGURES } from './figures.ts';
import type { Drawing } from './look.ts';
import { Sketch } from './sketch.ts';

/**
 * The picture of one product, as SVG (480 by 640, white ground). Pure: the same drawing gives the same text.
 *
 * @throws ThreadfinderError `DEMO_FIGURE_UNKNOWN` where `drawing.figure` names no figure.
 */
export function drawGarment(drawing: Drawing): string {
  const draw = FIGURES[drawing.figure];
  if (draw === undefined) {
    throw new ThreadfinderError(`No demo garment is drawn as "${drawing.figure}".`, {
      code: 'DEMO_FIGURE_UNKNOWN',
      fix: `Use one of: ${Object.keys(FIGURES).join(', ')}.`,
    });
  }
  const sketch = new Sketch(drawing);
  draw(sketch);
  return sketch.toSvg();
}
