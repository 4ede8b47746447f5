import type { Chip } from '../../../conversation/results.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

function chip(item: Chip): Html {
  const act = item.dropped ? 'Bring back' : 'Remove';
  const words = item.dropped ? html`<s>${item.label}</s>` : html`${item.label}`;
  return html`<li><button type="button" class="chip chip-${item.kind}${item.dropped && ' chip-dropped'}" data-action="${item.action.token}" data-say="${item.action.label}">${item.kind === 'avoid' && icon('avoid')}<span class="visually-hidden">${act}: </span>${words}${icon(item.dropped ? 'undo' : 'close')}</button></li>`;
}

/** What was understood; pressing one drops it, or brings it back. */
export function chips(items: readonly Chip[]): Html | false {
  return (
    items.length > 0 &&
    html`<ul class="chips" role="list" aria-label="What I understood">${items.map(chip)}</ul>`
  );
}

/** Texts that a person may send next, as quick replies. */
export function suggestions(texts: readonly string[]): Html | false {
  return (
    texts.length > 0 &&
    html`<ul class="suggestions" role="list" aria-label="You could say">${texts.map(
      (text) => html`<li><button type="button" class="suggestion" data-send="${text}">${text}</button></li>`,
    )}</ul>`
  );
}
