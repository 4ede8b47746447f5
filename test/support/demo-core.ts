import { inject } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import type { Product } from '../../src/catalogue/product.ts';
import { readConfig } from '../../src/config.ts';
import type { ProductGrid } from '../../src/conversation/results.ts';
import { createLogger } from '../../src/log.ts';
import { idsOf } from './conversation.ts';

/**
 * The real core over the demo catalogue, with a state that is thrown away on close.
 * @param environment Settings besides, which must not change how the catalogue is encoded.
 */
export function openDemoCore(environment: Readonly<Record<string, string>> = {}): Promise<Core> {
  const config = readConfig({ DATA_DIR: inject('demoDataDirectory'), LOG_LEVEL: 'silent', ...environment });
  return openCore(config, createLogger('silent'), { state: 'throw-away' });
}

/** The products that an answer shows, in its order. */
export async function productsOf(core: Core, grid: ProductGrid): Promise<readonly Product[]> {
  return (await core.catalogue.get(idsOf(grid))).map(({ product }) => product);
}
