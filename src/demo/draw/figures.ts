import { drawJeans, drawJoggers, drawLeggings, drawShorts, drawTrousers } from './bottoms.ts';
import { drawDress, drawJumpsuit } from './dresses.ts';
import { drawBlazer, drawCardigan, drawCoat, drawJacket } from './outerwear.ts';
import { drawBlouse, drawShirt } from './shirts.ts';
import type { Sketch } from './sketch.ts';
import { drawSkirt } from './skirts.ts';
import { drawPolo, drawSweater, drawSweatshirt, drawTank, drawTShirt } from './tops.ts';

/** How each figure is drawn. A drawing's `figure` is one of these keys. */
export const FIGURES: Readonly<Record<string, (sketch: Sketch) => void>> = {
  't-shirt': drawTShirt,
  tank: drawTank,
  polo: drawPolo,
  sweatshirt: drawSweatshirt,
  hoodie: drawSweatshirt,
  sweater: drawSweater,
  shirt: drawShirt,
  blouse: drawBlouse,
  cardigan: drawCardigan,
  jacket: drawJacket,
  blazer: drawBlazer,
  coat: drawCoat,
  dress: drawDress,
  jumpsuit: drawJumpsuit,
  skirt: drawSkirt,
  jeans: drawJeans,
  trousers: drawTrousers,
  joggers: drawJoggers,
  leggings: drawLeggings,
  shorts: drawShorts,
};
