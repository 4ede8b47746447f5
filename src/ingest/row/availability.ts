const NO = new Set([
  'false',
  'no',
  'n',
  '0',
  'out of stock',
  'outofstock',
  'sold out',
  'soldout',
  'discontinued',
  'unavailable',
]);
const YES = new Set([
  'true',
  'yes',
  'y',
  'in stock',
  'instock',
  'available',
  'preorder',
  'pre order',
  'backorder',
  'limited',
]);

/** Whether a product can be bought, as feeds say it (`in_stock`, `0`, `https://schema.org/InStock`, 12 left). */
export function parseAvailability(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value > 0 : undefined;
  if (typeof value !== 'string') return undefined;
  const word = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/[_-]+/g, ' ');
  if (NO.has(word)) return false;
  if (YES.has(word)) return true;
  return /^\d+$/.test(word) ? Number(word) > 0 : undefined;
}
