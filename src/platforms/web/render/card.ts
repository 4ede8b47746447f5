import type { ProductCard, Toggle } from '../../../conversation/results.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { PICTURE_ASPECT, PICTURE_WIDTHS } from '../limits.ts';
import { type HeadingLevel, type Html, html, webUrl } from './html.ts';
import { type IconName, icon } from './icons.ts';

/** Address of a product's picture; without a width, the smaller one. */
export function pictureUrl(productId: string, width?: number): string {
  return `/pictures/${encodeURIComponent(productId)}${width === undefined ? '' : `?w=${width}`}`;
}

function reasons({ reasons, misses }: ProductCard, speech: Speech): Html | false {
  if (reasons.length + misses.length === 0) return false;
  return html`<ul class="why" role="list">${reasons.map(
    (reason) =>
      html`<li class="why-met">${icon('check')}<span class="visually-hidden">${speech.say('web.card.met')} </span>${reason}</li>`,
  )}${misses.map(
    (miss) =>
      html`<li class="why-missed"><span class="visually-hidden">${speech.say('web.card.missed')} </span>${miss}</li>`,
  )}</ul>`;
}

// Saved is saved wherever the product is shown; thumbs belong to one search, and make it again.
function saveButton(toggle: Toggle, title: string): Html {
  return html`<button type="button" class="round card-save" data-toggle="${toggle.token}" aria-pressed="${String(toggle.on)}" aria-label="${toggle.label}: ${title}" title="${toggle.label}">${icon('save')}</button>`;
}

function thumb(toggle: Toggle, name: IconName, title: string): Html {
  return html`<button type="button" class="round thumb" data-action="${toggle.token}" data-say="${toggle.label}: ${title}" aria-pressed="${String(toggle.on)}" aria-label="${toggle.label}: ${title}" title="${toggle.label}">${icon(name)}</button>`;
}

function thumbs({ like, dislike, title }: ProductCard): Html | false {
  if (like === undefined || dislike === undefined) return false;
  return html`<div class="thumbs">${thumb(like, 'up', title)}${thumb(dislike, 'down', title)}</div>`;
}

function variants({ variants, title }: ProductCard): Html | false {
  if (variants === undefined) return false;
  const { token, label } = variants;
  return html`<button type="button" class="card-variants" data-action="${token}" data-say="${label}: ${title}" aria-label="${label}: ${title}">${icon('colours')}<span>${label}</span></button>`;
}

/** One product: photo, name, brand, price, why it is here, and what can be done with it. */
export function productCard(card: ProductCard, level: HeadingLevel, speech: Speech): Html {
  const [small, large] = PICTURE_WIDTHS;
  const { productId, altText } = card.picture;
  const shop = webUrl(card.shopUrl);
  return html`<li class="card">
<div class="card-picture"><img src="${pictureUrl(productId)}" srcset="${pictureUrl(productId)} ${small}w, ${pictureUrl(productId, large)} ${large}w" sizes="(max-width: 40rem) 46vw, 15rem" width="${small}" height="${small * PICTURE_ASPECT}" alt="${altText}" loading="lazy" decoding="async">${card.save !== undefined && saveButton(card.save, card.title)}</div>
<div class="card-words">
${card.brand !== undefined && html`<p class="card-brand">${card.brand}</p>`}
<h${level} class="card-title">${card.title}</h${level}>
<div class="card-line"><p class="card-price">${card.price}</p>${thumbs(card)}</div>
${variants(card)}
${reasons(card, speech)}
</div>
<div class="card-buttons">
<button type="button" class="button" data-action="${card.moreLikeThis.token}" data-say="${card.moreLikeThis.label}" data-opens="${card.title}" aria-label="${card.moreLikeThis.label}: ${card.title}">${icon('alike')}<span>${card.moreLikeThis.label}</span></button>
${shop !== undefined && html`<a class="button button-quiet" href="${shop}" target="_blank" rel="noopener noreferrer" aria-label="${speech.say('web.card.shop-label', { title: card.title })}">${icon('shop')}<span>${speech.say('web.card.shop')}</span></a>`}
</div>
</li>`;
}
