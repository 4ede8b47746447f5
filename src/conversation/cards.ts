import type { Product } from '../catalogue/product.ts';
import { titleWords } from '../catalogue/title-words.ts';
import type { StyleQuery } from '../query/style-query.ts';
import type { Answer } from '../ranking/agreement.ts';
import { acceptedValues } from '../ranking/plan.ts';
import type { RankedHit } from '../ranking/relevance.ts';
import { nameOf } from '../vocabulary/names.ts';
import { toToken } from './actions.ts';
import { formatPrice } from './money.ts';
import type { ProductCard, Toggle } from './results.ts';
import { named } from './words.ts';

/** For whom cards are made. */
export interface CardReader {
  readonly locale: string;
  /** What they saved; absent where nothing can be saved for them. */
  readonly saved?: ReadonlySet<string>;
}

/** What a search's cards are made for. */
export interface CardContext extends CardReader {
  readonly query: StyleQuery;
  /** Short id of the answer that the cards are part of. */
  readonly resultId: string;
  /** What the look is compared with, where the search started from a picture. */
  readonly anchor: 'photo' | 'product' | undefined;
  /** z-score from which a look is called close. */
  readonly closeLook: number;
  /** Product ids with a thumb up and with one down. */
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
  /** Family -> its products that no card of this answer shows. */
  readonly variants: ReadonlyMap<string, readonly Product[]>;
}

/** A product card with its reasons in words. Pure. */
export function toCard(hit: RankedHit, context: CardContext): ProductCard {
  const { product } = hit;
  const { resultId, liked, disliked } = context;
  const productId = product.id;
  return {
    ...plainCard(product, context),
    score: hit.score,
    reasons: reasonsFor(hit, context),
    misses: missesOf(hit, context),
    ...variantsOf(product, context),
    like: {
      token: toToken({ kind: 'like', resultId, productId }),
      label: 'More in this direction',
      on: liked.includes(productId),
    },
    dislike: {
      token: toToken({ kind: 'dislike', resultId, productId }),
      label: 'Less like this',
      on: disliked.includes(productId),
    },
  };
}

/** A card of a product that no search found: saved, or another colour of one that was shown. */
export function plainCard(product: Product, { locale, saved }: CardReader): ProductCard {
  const productId = product.id;
  return {
    productId,
    title: product.title,
    ...(product.brand === undefined ? {} : { brand: product.brand }),
    price: formatPrice(product.price, product.currency, locale),
    picture: { productId, altText: altText(product) },
    ...(product.url === undefined ? {} : { shopUrl: product.url }),
    reasons: [],
    misses: [],
    moreLikeThis: { token: toToken({ kind: 'more-like', productId }), label: 'More like this' },
    ...(saved === undefined ? {} : { save: saveToggle(productId, saved) }),
  };
}

/** Puts a product on the person's list, or takes it off where it is on it. */
export function saveToggle(productId: string, saved: ReadonlySet<string>): Toggle {
  const on = saved.has(productId);
  return {
    token: toToken({ kind: on ? 'unsave' : 'save', productId }),
    label: on ? 'Saved' : 'Save',
    on,
  };
}

function variantsOf(product: Product, { variants }: CardContext): Pick<ProductCard, 'variants'> {
  const others = product.family === undefined ? [] : (variants.get(product.family) ?? []);
  const count = others.length;
  if (count === 0) return {};
  const own = colourOf(product);
  const inColours = others.every((other) => colourOf(other) !== undefined && colourOf(other) !== own);
  const noun = inColours ? (count === 1 ? 'colour' : 'colours') : count === 1 ? 'variant' : 'variants';
  const token = toToken({ kind: 'variants', productId: product.id });
  return { variants: { token, label: `${count} more ${noun}`, count } };
}

function colourOf({ attributes }: Product): string | undefined {
  return attributes.shade?.[0] ?? attributes.colour?.[0];
}

/** What the picture shows, from the product's labels: `Red floral dress: Alder & Finch Wrap Dress`. */
export function altText(product: Product): string {
  const { shade, colour, pattern, type } = product.attributes;
  const look = [
    ...(shade ?? colour ?? [])
      .slice(0, 1)
      .map((value) => nameOf(shade === undefined ? 'colour' : 'shade', value)),
    ...(pattern ?? []).slice(0, 1).map((value) => nameOf('pattern', value)),
    ...(type ?? []).slice(0, 1).map((value) => nameOf('type', value)),
  ].join(' ');
  return look === '' ? product.title : `${product.title} (${look})`;
}

function reasonsFor(hit: RankedHit, context: CardContext): readonly string[] {
  const reasons = hit.answers.filter(({ verdict }) => verdict === 'met').map(metWords);
  if (context.anchor !== undefined && hit.zScore >= context.closeLook) {
    reasons.unshift(context.anchor === 'photo' ? 'looks like your photo' : 'similar look');
  }
  if (hit.inTitle > 0) reasons.push(`“${inTitle(hit.product.title, context.query)}” in its name`);
  if (withinLimit(hit.product, context.query)) reasons.push('within your price');
  if (reasons.length === 0) reasons.push(lastReason(hit, context));
  return [...new Set(reasons)];
}

function inTitle(title: string, { freeText }: StyleQuery): string {
  const words = new Set(titleWords(title));
  return titleWords(freeText)
    .filter((word) => words.has(word))
    .join(' ');
}

function lastReason({ answers }: RankedHit, { anchor }: CardContext): string {
  if (anchor !== undefined) return 'closest look';
  const isOther = answers.some(({ attribute, verdict }) => attribute === 'type' && verdict === 'not-met');
  return isOther ? 'the nearest kind' : 'its picture fits your words';
}

// The product's own word for it: who asked for shoes sees "sneakers".
function metWords({ attribute, wishes, stated }: Answer): string {
  const accepted = acceptedValues(attribute, wishes);
  return nameOf(attribute, stated.find((value) => accepted.includes(value)) ?? '');
}

function missesOf(hit: RankedHit, { query, locale }: CardContext): readonly string[] {
  const misses = hit.answers.flatMap((answer) => {
    if (answer.verdict === 'not-met') return [`not ${named(answer.attribute, answer.wishes)}`];
    const telling = answer.attribute !== 'shade' && answer.attribute !== 'gender';
    return answer.verdict === 'unknown' && telling ? [`${ATTRIBUTE_WORDS[answer.attribute]} not stated`] : [];
  });
  const { price } = query;
  if (price?.max !== undefined && hit.product.price > price.max) {
    misses.push(
      `${formatPrice(hit.product.price - price.max, hit.product.currency, locale)} over your limit`,
    );
  }
  if (price?.min !== undefined && hit.product.price < price.min) misses.push('below your price range');
  return misses;
}

const ATTRIBUTE_WORDS: Readonly<Record<Answer['attribute'], string>> = {
  type: 'kind',
  colour: 'colour',
  shade: 'shade',
  accent: 'second colour',
  pattern: 'pattern',
  material: 'material',
  sleeve: 'sleeves',
  neck: 'neckline',
  fit: 'fit',
  length: 'length',
  occasion: 'occasion',
  season: 'season',
  gender: 'for whom',
  brand: 'brand',
};

function withinLimit(product: Product, { price }: StyleQuery): boolean {
  if (price?.min === undefined && price?.max === undefined) return false;
  return product.price >= (price.min ?? 0) && product.price <= (price.max ?? Number.POSITIVE_INFINITY);
}
