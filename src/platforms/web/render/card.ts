import type { ProductCard } from '../../../conversation/results.ts';
import { PICTURE_ASPECT } from '../../picture-cache.ts';
import { PICTURE_WIDTHS } from '../limits.ts';
import { type HeadingLevel, type Html, html, webUrl } from './html.ts';
import { icon } from './icons.ts';

/** Address of a product's picture; without a width, the smaller one. */
export function pictureUrl(productId: string, width?: number): string {
  return `/pictures/${encodeURIComponent(productId)}${width === undefined ? '' : `?w=${width}`}`;
}

function reasons({ reasons, misses }: ProductCard): Html | false {
  if (reasons.length + misses.length === 0) return false;
  return html`<ul class="why" role="list">${reasons.map(
    (reason) =>
      html`<li class="why-met">${icon('check')}<span class="visually-hidden">Matches: </span>${reason}</li>`,
  )}${misses.map(
    (miss) => html`<li class="why-missed"><span class="visually-hidden">Does not match: </span>${miss}</li>`,
  )}</ul>`;
}

/** One product: photo, name, brand, price, why it is here, and what can be done with it. */
export function productCard(card: ProductCard, level: HeadingLevel): Html {
  const [small, large] = PICTURE_WIDTHS;
  const { productId, altText } = card.picture;
  const shop = webUrl(card.shopUrl);
  return html`<li class="card">
<div class="card-picture"><img src="${pictureUrl(productId)}" srcset="${pictureUrl(productId)} ${small}w, ${pictureUrl(productId, large)} ${large}w" sizes="(max-width: 40rem) 46vw, 15rem" width="${small}" height="${small * PICTURE_ASPECT}" alt="${altText}" loading="lazy" decoding="async"></div>
<div class="card-words">
${card.brand !== undefined && html`<p class="card-brand">${card.brand}</p>`}
<h${level} class="card-title">${card.title}</h${level}>
<p class="card-price">${card.price}</p>
${reasons(card)}
</div>
<div class="card-buttons">
<button type="button" class="button" data-action="${card.moreLikeThis.token}" data-say="${card.moreLikeThis.label}" data-opens="${card.title}" aria-label="${card.moreLikeThis.label}: ${card.title}">${icon('alike')}<span>${card.moreLikeThis.label}</span></button>
${shop !== undefined && html`<a class="button button-quiet" href="${shop}" target="_blank" rel="noopener noreferrer" aria-label="Open in shop: ${card.title} (new tab)">${icon('shop')}<span>Open in shop</span></a>`}
</div>
</li>`;
}
