import type { Product } from '../catalogue/product.ts';
import { titleWords } from '../catalogue/title-words.ts';
import type { Speech } from '../i18n/speech.ts';
import type { StyleQuery } from '../query/style-query.ts';
import type { Answer } from '../ranking/agreement.ts';
import { acceptedValues } from '../ranking/plan.ts';
import type { RankedHit } from '../ranking/relevance.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { toToken } from './actions.ts';
import type { ProductCard, Toggle } from './results.ts';
import { listed, named } from './words.ts';

/** For whom cards are made. */
export interface CardReader {
  readonly speech: Speech;
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
  return {
    ...plainCard(product, context),
    score: hit.score,
    reasons: reasonsFor(hit, context),
    misses: missesOf(hit, context),
    ...variantsOf(product, context),
    like: thumb('like', product, context),
    dislike: thumb('dislike', product, context),
  };
}

/** A card of a product that no search found: saved, or another colour of one that was shown. */
export function plainCard(product: Product, { speech, saved }: CardReader): ProductCard {
  const productId = product.id;
  return {
    productId,
    title: product.title,
    ...(product.brand === undefined ? {} : { brand: product.brand }),
    price: speech.money(product.price, product.currency),
    picture: { productId, altText: altText(product, speech) },
    ...(product.url === undefined ? {} : { shopUrl: product.url }),
    reasons: [],
    misses: [],
    moreLikeThis: {
      token: toToken({ kind: 'more-like', productId }),
      label: speech.say('card.more-like-this'),
    },
    ...(saved === undefined ? {} : { save: saveToggle(productId, saved.has(productId), speech) }),
  };
}

/** Puts a product on the person's list, or takes it off where it is on it. */
export function saveToggle(productId: string, on: boolean, speech: Speech): Toggle {
  return {
    token: toToken({ kind: on ? 'unsave' : 'save', productId }),
    label: speech.say(on ? 'card.unsave' : 'card.save'),
    on,
  };
}

function thumb(kind: 'like' | 'dislike', { id }: Product, context: CardContext): Toggle {
  const given = kind === 'like' ? context.liked : context.disliked;
  return {
    token: toToken({ kind, resultId: context.resultId, productId: id }),
    label: context.speech.say(`card.${kind}`),
    on: given.includes(id),
  };
}

function variantsOf(product: Product, { variants, speech }: CardContext): Pick<ProductCard, 'variants'> {
  const others = product.family === undefined ? [] : (variants.get(product.family) ?? []);
  const count = others.length;
  if (count === 0) return {};
  const own = colourOf(product);
  const inColours = others.every((other) => colourOf(other) !== undefined && colourOf(other) !== own);
  const label = speech.say(inColours ? 'card.more-colours' : 'card.more-variants', { count });
  return { variants: { token: toToken({ kind: 'variants', productId: product.id }), label, count } };
}

function colourOf({ attributes }: Product): string | undefined {
  return attributes.shade?.[0] ?? attributes.colour?.[0];
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

function reasonsFor(hit: RankedHit, context: CardContext): readonly string[] {
  const { anchor, closeLook, query, speech } = context;
  const reasons = hit.answers.filter(({ verdict }) => verdict === 'met').map((met) => metWords(met, speech));
  if (anchor !== undefined && hit.zScore >= closeLook) {
    reasons.unshift(speech.say(anchor === 'photo' ? 'card.reason.photo' : 'card.reason.product'));
  }
  if (hit.inTitle > 0) {
    const words = speech.quote(inTitle(hit.product.title, query));
    reasons.push(speech.say('card.reason.name', { words }));
  }
  reasons.push(...seenWords(hit, speech));
  if (withinLimit(hit.product, query)) reasons.push(speech.say('card.reason.price'));
  if (reasons.length === 0) reasons.push(speech.say(lastReason(hit, context)));
  return [...new Set(reasons)];
}

// Seen, and said so: a label is the shop's word, a picture only ours.
function seenWords({ answers, product }: RankedHit, speech: Speech): readonly string[] {
  return answers.flatMap(({ attribute, wishes, seen = 0 }) => {
    if (seen <= 0) return [];
    const accepted = acceptedValues(attribute, wishes);
    const value = product.seen?.[attribute]?.find((one) => accepted.includes(one.value))?.value ?? '';
    return [speech.say('card.reason.seen', { name: speech.nameOf(attribute, value) })];
  });
}

function inTitle(title: string, { freeText }: StyleQuery): string {
  const words = new Set(titleWords(title));
  return titleWords(freeText)
    .filter((word) => words.has(word))
    .join(' ');
}

function lastReason({ answers }: RankedHit, { anchor }: CardContext) {
  if (anchor !== undefined) return 'card.reason.closest';
  const isOther = answers.some(({ attribute, verdict }) => attribute === 'type' && verdict === 'not-met');
  return isOther ? 'card.reason.kind' : 'card.reason.words';
}

// The product's own word for it: who asked for shoes sees "sneakers".
function metWords({ attribute, wishes, stated }: Answer, speech: Speech): string {
  const accepted = acceptedValues(attribute, wishes);
  return speech.nameOf(attribute, stated.find((value) => accepted.includes(value)) ?? '');
}

function missesOf(hit: RankedHit, { query, speech }: CardContext): readonly string[] {
  const misses = hit.answers.flatMap(({ attribute, verdict, wishes, seen = 0 }) => {
    if (verdict === 'not-met') {
      return [speech.say('card.miss.not', { attribute, name: named(attribute, wishes, speech) })];
    }
    const telling = attribute !== 'shade' && attribute !== 'gender';
    return verdict === 'unknown' && telling && seen <= 0
      ? [speech.say('card.miss.not-stated', { attribute })]
      : [];
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
