import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, readDataSets } from '../../../scripts/evaluate/data.ts';
import { isTestPhonePhoto, isTestStreetPhoto, isValidationFamily } from '../../../scripts/evaluate/splits.ts';

// Worked out with sha1sum: 1f280f54, 106b8a22, 820b3218 and ad45205a begin the sums of v8ee3b021, vd094be27, vl and vd.
describe('the split of products', () => {
  it.each([
    ['8ee3b021', true],
    ['d094be27', false],
    ['l', true],
    ['d', false],
  ])('family %s is for figures: %s', (family, expected) => {
    expect(isValidationFamily(family)).toBe(expected);
  });
});

describe('the split of photos', () => {
  it.each([
    ['0001.jpg', false],
    ['0012.jpg', true],
  ])('street photo %s is for figures: %s', (file, expected) => {
    expect(isTestStreetPhoto(file)).toBe(expected);
  });

  it.each([
    ['0028956e-9962-46f0-ad45-2c42f8a59d94.jpg', false],
    ['0090ca2c-e8c8-43f6-b764-e48e0e954006.jpg', true],
  ])('phone photo %s is for figures: %s', (file, expected) => {
    expect(isTestPhonePhoto(file)).toBe(expected);
  });

  it('goes by the name alone, wherever the photo lies', () => {
    expect(isTestStreetPhoto('street/images/0012.jpg')).toBe(isTestStreetPhoto('0012.jpg'));
    expect(isTestPhonePhoto('phone/images/a.jpg')).toBe(isTestPhonePhoto('a.jpg'));
  });
});

describe.skipIf(!existsSync(DATA))('the development data (skipped where it is absent)', async () => {
  const { products = [], phone = [], street, multiview = [] } = await readDataSets(DATA);

  it('has 373 products of 192 families for figures', () => {
    const apart = products.filter(({ family }) => isValidationFamily(family));
    expect(apart).toHaveLength(373);
    expect(new Set(apart.map(({ family }) => family)).size).toBe(192);
  });

  it('has 342 phone and 152 street photos for figures', () => {
    expect(phone.filter(({ image }) => isTestPhonePhoto(image))).toHaveLength(342);
    expect(street?.photos.filter(({ image }) => isTestStreetPhoto(image))).toHaveLength(152);
  });

  it('tells a side by the number in its file name, where a product lacks its back', () => {
    const product = multiview.find((one) => one.product === '607');
    expect(product?.back).toBeUndefined();
    expect(product?.detail).toContain('607_2_');
  });
});
