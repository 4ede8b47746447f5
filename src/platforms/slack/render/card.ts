import type { types } from '@slack/bolt';
import type { ProductCard } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { CARD_TEXT, MAX_CARD_BUTTONS, MAX_CARD_SUBTEXT, SECTION_CARD_TEXT } from '../limits.ts';
import type { Block, Button, Image, Rendering } from './message.ts';
import { fitMrkdwn, link, mrkdwn, webUrl } from './mrkdwn.ts';
import { actionButton, actionRow, altText, image, linkButton, section } from './parts.ts';

/** The SDK's type does not know yet of the small words at the end. */
export type CarouselCard = types.CardBlock & { readonly subtext?: types.MrkdwnElement };

/** One product of a carousel. Its three buttons are the most that Slack takes; thumbs stand below all cards. */
export function carouselCard(card: ProductCard, rendering: Rendering): CarouselCard {
  const { shorten, speech } = rendering;
  const shop = linkButton(card.shopUrl, speech.say('web.card.shop'));
  const variants = variantsButton(card, rendering);
  const all = [...mainButtons(card, rendering), ...variants, ...shop];
  const buttons = all.slice(0, MAX_CARD_BUTTONS);
  const picture = pictureOf(card, rendering);
  const { title, price, why } = cardWords(card, CARD_TEXT, rendering);
  const subtext = all.length > MAX_CARD_BUTTONS ? shopLink(card, speech.say('web.card.shop')) : undefined;
  if (all.length > MAX_CARD_BUTTONS && shop.length > 0 && subtext === undefined) {
    shorten({ what: 'shop-link', of: card.productId, kept: 0, whole: 1 });
  }
  return {
    type: 'card',
    ...(picture === undefined ? {} : { hero_image: picture }),
    title: mrkdwn(`*${title}*`),
    ...(price === '' ? {} : { subtitle: mrkdwn(price) }),
    ...(why === '' ? {} : { body: mrkdwn(why) }),
    ...(subtext === undefined ? {} : { subtext: mrkdwn(subtext) }),
    ...(buttons.length === 0 ? {} : { actions: [...buttons] }),
  };
}

/** One product where there are no carousels: words beside its picture, and a row of all that can be done with it. */
export function sectionCard(card: ProductCard, rendering: Rendering): readonly Block[] {
  const { shorten, speech } = rendering;
  const { title, price, why } = cardWords(card, SECTION_CARD_TEXT, rendering);
  const text = [`*${title}*`, price, why].filter((line) => line !== '').join('\n');
  const thumbs = ([card.like, card.dislike] as const).flatMap((thumb, index) => {
    if (thumb === undefined) return [];
    const emoji = index === 0 ? '👍' : '👎';
    return actionButton(thumb, { emoji, bare: true, ...(thumb.on ? { style: 'primary' } : {}) }, shorten);
  });
  const buttons = [
    ...mainButtons(card, rendering),
    ...thumbs,
    ...variantsButton(card, rendering),
    ...linkButton(card.shopUrl, speech.say('web.card.shop')),
  ];
  const head = section(text, pictureOf(card, rendering));
  return [head, ...actionRow(buttons)];
}

function mainButtons({ moreLikeThis, save }: ProductCard, { shorten }: Rendering): readonly Button[] {
  return [
    ...actionButton(moreLikeThis, { style: 'primary' }, shorten),
    ...(save === undefined ? [] : actionButton(save, { emoji: save.on ? '✅' : '🔖' }, shorten)),
  ];
}

function variantsButton({ variants }: ProductCard, { shorten }: Rendering): readonly Button[] {
  return variants === undefined ? [] : actionButton(variants, { emoji: '🎨' }, shorten);
}

export function pictureOf({ picture, productId }: ProductCard, rendering: Rendering): Image | undefined {
  const shown = rendering.pictures.get(picture.productId);
  return shown === undefined ? undefined : image(shown, altText(picture.altText, productId, rendering));
}

interface CardWords {
  readonly title: string;
  readonly price: string;
  readonly why: string;
}

export function cardWords(
  card: ProductCard,
  share: typeof CARD_TEXT | typeof SECTION_CARD_TEXT,
  { shorten }: Rendering,
): CardWords {
  const of = card.productId;
  const title = fitMrkdwn(card.title, share.title, { what: 'title', of }, shorten);
  const price = fitMrkdwn(card.price, share.price, { what: 'price', of }, shorten);
  const brand = fitMrkdwn(card.brand ?? '', share.brand, { what: 'brand', of }, shorten);
  const reasons = [
    ...card.reasons.map((reason) => `✓ ${reason}`),
    ...card.misses.map((miss) => `✗ ${miss}`),
  ].join('  ');
  const words = fitMrkdwn(reasons, share.reasons, { what: 'reasons', of }, shorten);
  return {
    title: isBlank(title) ? '…' : title,
    price: [isBlank(price) ? '' : `*${price}*`, isBlank(brand) ? '' : brand]
      .filter((part) => part !== '')
      .join(' · '),
    why: isBlank(words) ? '' : words,
  };
}

function shopLink({ shopUrl }: ProductCard, words: string): string | undefined {
  const url = webUrl(shopUrl);
  const written = url === undefined ? undefined : link(url, words);
  return written === undefined || written.length > MAX_CARD_SUBTEXT ? undefined : written;
}
