import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { demoProducts } from '../../../src/demo/catalogue.ts';
import { drawGarment } from '../../../src/demo/draw/garment.ts';
import { DEMO_VERSION } from '../../../src/demo/version.ts';

it('has a version that changes when rows or drawings do (write the received value into src/demo/version.ts)', () => {
  const hash = createHash('sha256');
  for (const { row, drawing } of demoProducts())
    hash.update(JSON.stringify(row)).update(drawGarment(drawing));
  expect(DEMO_VERSION).toBe(hash.digest('hex').slice(0, 12));
});
