import {
  drawBelt,
  drawGloves,
  drawScarf,
  drawSocks,
  drawSunglasses,
  drawTie,
  drawWatch,
} from './accessories.ts';
import { drawBackpack, drawClutch, drawHandbag, drawTote, drawWallet } from './bags.ts';
import { drawJeans, drawJoggers, drawLeggings, drawShorts, drawTrousers } from './bottoms.ts';
import { drawDress, drawJumpsuit } from './dresses.ts';
import { drawBeanie, drawCap, drawHat } from './headwear.ts';
import { drawEarrings, drawNecklace } from './jewellery.ts';
import { drawBlazer, drawCardigan, drawCoat, drawJacket } from './outerwear.ts';
import { drawFlipFlops, drawSandals } from './sandals.ts';
import { drawBlouse, drawShirt } from './shirts.ts';
import { drawBoots, drawDressShoes, drawFlats, drawHeels, drawSneakers } from './shoes.ts';
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
  sneakers: drawSneakers,
  boots: drawBoots,
  heels: drawHeels,
  flats: drawFlats,
  'dress-shoes': drawDressShoes,
  sandals: drawSandals,
  'flip-flops': drawFlipFlops,
  handbag: drawHandbag,
  tote: drawTote,
  backpack: drawBackpack,
  clutch: drawClutch,
  wallet: drawWallet,
  cap: drawCap,
  hat: drawHat,
  beanie: drawBeanie,
  belt: drawBelt,
  scarf: drawScarf,
  tie: drawTie,
  sunglasses: drawSunglasses,
  watch: drawWatch,
  socks: drawSocks,
  gloves: drawGloves,
  necklace: drawNecklace,
  earrings: drawEarrings,
};
