import type { Catalogue } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import { ATTRIBUTES, type Attribute, type AttributeValues } from '../vocabulary/attributes.ts';
import type { Anchor, SearchState } from './memory.ts';
import { seenAttributes } from './seen-words.ts';
import type { PriceReference } from './steer.ts';

/**
 * Prices that "cheaper" is measured against: that of the product which the thread is about, as long as nothing was said
 * of the price; then those of the last page.
 */
export async function priceReference(
  previous: SearchState | undefined,
  catalogue: Catalogue,
): Promise<PriceReference> {
  const shown = previous?.prices ?? [];
  const anchor = previous?.query.price === undefined ? await anchorOf(previous, catalogue) : undefined;
  return anchor === undefined ? { shown } : { anchorPrice: anchor.price, shown };
}

/**
 * Values that "longer" and "darker" are measured against, attribute by attribute: those of the photo or product which the thread
 * is about, as long as nothing else was wished; then those of the last page, a value for each product.
 */
export async function lookReference(
  previous: SearchState | undefined,
  catalogue: Catalogue,
): Promise<AttributeValues> {
  if (previous === undefined) return {};
  const lastPage = previous.shown.slice(previous.shown.length - previous.prices.length);
  const entries = await catalogue.get(lastPage);
  const anchor = previous.anchor === undefined ? undefined : await ownAttributes(previous.anchor, catalogue);
  const values = (attribute: Attribute): readonly string[] => {
    const own = anchor?.[attribute];
    if (own !== undefined && previous.query.want[attribute] === undefined) return own;
    return entries.flatMap(({ product }) => product.attributes[attribute] ?? []);
  };
  return Object.fromEntries(
    ATTRIBUTES.map((attribute) => [attribute, values(attribute)] as const).filter(
      ([, list]) => list.length > 0,
    ),
  );
}

/** What a search starts from: a photo's values as they were seen, a product's as they are stated, else seen. */
export async function ownAttributes(anchor: Anchor, catalogue: Catalogue): Promise<AttributeValues> {
  if (anchor.kind === 'photo') return seenAttributes(anchor.seen ?? {});
  const [entry] = await catalogue.get([anchor.productId]);
  return entry === undefined ? {} : attributesOf(entry.product);
}

/** A product's labels, and of what they are silent about what its picture shows. */
export function attributesOf({ attributes, seen = {} }: Product): AttributeValues {
  const { colour, shade, accent, ...others } = seenAttributes(seen);
  // A shade that was seen belongs to the colour that was seen, not to the one that is stated.
  const colours = attributes.colour === undefined ? { colour, shade, accent } : {};
  const known = Object.entries({ ...others, ...colours }).filter(([, values]) => values !== undefined);
  return { ...Object.fromEntries(known), ...attributes };
}

async function anchorOf(
  previous: SearchState | undefined,
  catalogue: Catalogue,
): Promise<Product | undefined> {
  if (previous?.anchor?.kind !== 'product') return undefined;
  const [entry] = await catalogue.get([previous.anchor.productId]);
  return entry?.product;
}
