import type { Product } from '../catalogue/product.ts';
import type { Speech } from '../i18n/speech.ts';
import type { StyleQuery } from '../query/style-query.ts';
import type { Answer } from '../ranking/agreement.ts';
import { acceptedValues } from '../ranking/plan.ts';
import type { RankedHit } from '../ranking/relevance.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { toToken } from './actions.ts';
import type { ProductCard } from './results.ts';
import { listed, named } from './words.ts';

/** What a card is made for. */
export interface CardContext {
  readonly query: StyleQuery;
  readonly speech: Speech;
  /** What the look is compared with, where the search started from a picture. */
  readonly anchor: 'photo' | 'product' | undefined;
  /** z-score from which a look is called close. */
  readonly closeLook: number;
}

/** A product card with its reasons in words. Pure. */
export function toCard(hit: RankedHit, context: CardContext): ProductCard {
  const { product } = hit;
  const { speech } = context;
  return {
    productId: product.id,
    title: product.title,
    ...(product.brand === undefined ? {} : { brand: product.brand }),
    price: speech.money(product.price, product.currency),
    picture: { productId: product.id, altText: altText(product, speech) },
    ...(product.url === undefined ? {} : { shopUrl: product.url }),
    score: hit.score,
    reasons: reasonsFor(hit, context),
    misses: missesOf(hit, context),
    moreLikeThis: {
      token: toToken({ kind: 'more-like', productId: product.id }),
      label: speech.say('card.more-like-this'),
    },
  };
}

/** What the picture shows, from the product's labels: `Alder & Finch Wrap Dress (red floral dress)`. */
export function altText({ title, attributes }: Product, speech: Speech): string {
  const { shade, colour, pattern, type } = attributes;
  const first = (attribute: Attribute, values: readonly string[] | undefined) =>
    (values ?? []).slice(0, 1).map((value) => speech.nameOf(attribute, value));
  const looks = [
    ...(shade === undefined ? first('colour', colour) : first('shade', shade)),
    ...first('pattern', pattern),
  ];
  const [noun = ''] = first('type', type);
  if (noun === '' && looks.length === 0) return title;
  const list = listed(looks);
  const look = noun === '' ? list : speech.say('look.summary', { looks: looks.join(' '), noun, list });
  return `${title} (${look})`;
}

function reasonsFor(hit: RankedHit, { anchor, closeLook, query, speech }: CardContext): readonly string[] {
  const reasons = hit.answers.filter(({ verdict }) => verdict === 'met').map((met) => metWords(met, speech));
  if (anchor !== undefined && hit.zScore >= closeLook) {
    reasons.unshift(speech.say(anchor === 'photo' ? 'card.reason.photo' : 'card.reason.product'));
  }
  if (withinLimit(hit.product, query)) reasons.push(speech.say('card.reason.price'));
  if (reasons.length === 0) {
    reasons.push(speech.say(anchor === undefined ? 'card.reason.words' : 'card.reason.closest'));
  }
  return [...new Set(reasons)];
}

// The product's own word for it: who asked for shoes sees "sneakers".
function metWords({ attribute, wishes, stated }: Answer, speech: Speech): string {
  const accepted = acceptedValues(attribute, wishes);
  return speech.nameOf(attribute, stated.find((value) => accepted.includes(value)) ?? '');
}

function missesOf(hit: RankedHit, { query, speech }: CardContext): readonly string[] {
  const misses = hit.answers.flatMap(({ attribute, verdict, wishes }) => {
    if (verdict === 'not-met') {
      return [speech.say('card.miss.not', { attribute, name: named(attribute, wishes, speech) })];
    }
    const telling = attribute !== 'shade' && attribute !== 'gender';
    return verdict === 'unknown' && telling ? [speech.say('card.miss.not-stated', { attribute })] : [];
  });
  const { price } = query;
  if (price?.max !== undefined && hit.product.price > price.max) {
    const amount = speech.money(hit.product.price - price.max, hit.product.currency);
    misses.push(speech.say('card.miss.over-limit', { amount }));
  }
  if (price?.min !== undefined && hit.product.price < price.min) {
    misses.push(speech.say('card.miss.under-limit'));
  }
  return misses;
}

function withinLimit(product: Product, { price }: StyleQuery): boolean {
  if (price?.min === undefined && price?.max === undefined) return false;
  return product.price >= (price.min ?? 0) && product.price <= (price.max ?? Number.POSITIVE_INFINITY);
}
