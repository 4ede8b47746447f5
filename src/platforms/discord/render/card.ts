import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ProductCard } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { CARD_TEXT, MAX_BUTTONS_PER_ROW } from '../limits.ts';
import type { Rendering } from './message.ts';
import { actionButton, altText, linkButton, mediaUrl, row, textDisplay, webUrl } from './parts.ts';
import { fitMarkdown } from './text.ts';

/** One product: picture, name, brand, price, why it is here, and a row of what can be done with it. */
export function productCard(card: ProductCard, rendering: Rendering): readonly APIComponentInContainer[] {
  const buttons = cardButtons(card, rendering);
  const content = cardText(card, rendering);
  const picture = rendering.pictures.get(card.picture.productId);
  const head: APIComponentInContainer =
    picture === undefined
      ? textDisplay(content)
      : {
          type: ComponentType.Section,
          components: [textDisplay(content)],
          accessory: {
            type: ComponentType.Thumbnail,
            media: { url: mediaUrl(picture) },
            description: altText(card.picture.altText, card.productId, rendering),
          },
        };
  return buttons.length === 0 ? [head] : [head, row(...buttons)];
}

function cardText(card: ProductCard, { shorten }: Rendering): string {
  const of = card.productId;
  const title = fitMarkdown(card.title, CARD_TEXT.title, { what: 'title', of }, shorten);
  const url = webUrl(card.shopUrl);
  const name = isBlank(title) ? '…' : title;
  const linked = url !== undefined && url.length <= CARD_TEXT.url ? `[${name}](${url})` : name;
  const price = fitMarkdown(card.price, CARD_TEXT.price, { what: 'price', of }, shorten);
  const brand = fitMarkdown(card.brand ?? '', CARD_TEXT.brand, { what: 'brand', of }, shorten);
  const line = [price === '' ? '' : `**${price}**`, brand].filter((part) => part !== '').join(' · ');
  return [`### ${linked}`, line, why(card, shorten)].filter((part) => part !== '').join('\n');
}

function why(card: ProductCard, shorten: Rendering['shorten']): string {
  const words = [...card.reasons.map((reason) => `✓ ${reason}`), ...card.misses.map((miss) => `✗ ${miss}`)];
  const line = fitMarkdown(
    words.join('  '),
    CARD_TEXT.reasons,
    { what: 'reasons', of: card.productId },
    shorten,
  );
  return line === '' ? '' : `-# ${line}`;
}

function cardButtons(card: ProductCard, { speech, shorten }: Rendering): readonly APIButtonComponent[] {
  const actions = [
    ...actionButton(card.moreLikeThis, { style: ButtonStyle.Primary }, shorten),
    ...(card.save === undefined ? [] : actionButton(card.save, pressed(card.save.on, '🔖'), shorten)),
    ...(card.like === undefined
      ? []
      : actionButton(card.like, { ...pressed(card.like.on, '👍'), bare: true }, shorten)),
    ...(card.dislike === undefined
      ? []
      : actionButton(card.dislike, { ...pressed(card.dislike.on, '👎'), bare: true }, shorten)),
    ...(card.variants === undefined ? [] : actionButton(card.variants, { emoji: '🎨' }, shorten)),
  ];
  const shop =
    actions.length < MAX_BUTTONS_PER_ROW ? linkButton(card.shopUrl, speech.say('web.card.shop')) : [];
  const url = webUrl(card.shopUrl);
  if (shop.length === 0 && url !== undefined && url.length > CARD_TEXT.url) {
    shorten({ what: 'shop-link', of: card.productId, kept: 0, whole: 1 });
  }
  return [...actions, ...shop];
}

function pressed(
  on: boolean,
  emoji: string,
): { readonly emoji: string; readonly style?: ButtonStyle.Success } {
  return on ? { emoji, style: ButtonStyle.Success } : { emoji };
}
