import type { DemoProduct } from './product.ts';
import { LINES } from './range/lines.ts';
import { makeStyle, makeVariant, shadesOf } from './style.ts';

export const DEMO_SEED = 20_260;
export const DEMO_COUNT = 840;

/**
 * The demo catalogue: rows and drawings, no picture yet. Pure: the same seed gives the same products, and fewer
 * products are the beginning of more.
 *
 * @param options.seed A whole number; default {@link DEMO_SEED}.
 * @param options.count How many products, at least 1; default {@link DEMO_COUNT}.
 */
export function demoProducts({
  seed = DEMO_SEED,
  count = DEMO_COUNT,
}: {
  readonly seed?: number;
  readonly count?: number;
} = {}): readonly DemoProduct[] {
  const products: DemoProduct[] = [];
  for (let round = 0; products.length < count; round += 1) {
    for (const [lineIndex, line] of LINES.entries()) {
      for (let place = 0; place < line.weight; place += 1) {
        const style = makeStyle(line, lineIndex, round * line.weight + place, seed);
        for (const shade of shadesOf(style)) {
          products.push(makeVariant(style, shade, `demo-${String(products.length + 1).padStart(4, '0')}`));
        }
      }
    }
  }
  return products.slice(0, count);
}
