import type { Chip } from '../../../conversation/results.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

function chip(item: Chip, speech: Speech): Html {
  const act = speech.say(item.dropped ? 'web.answer.bring-back' : 'web.answer.remove');
  const words = item.dropped ? html`<s>${item.label}</s>` : html`${item.label}`;
  return html`<li><button type="button" class="chip chip-${item.kind}${item.dropped && ' chip-dropped'}" data-action="${item.action.token}" data-say="${item.action.label}">${item.kind === 'avoid' && icon('avoid')}<span class="visually-hidden">${act} </span>${words}${icon(item.dropped ? 'undo' : 'close')}</button></li>`;
}

/** What was understood; pressing one drops it, or brings it back. */
export function chips(items: readonly Chip[], speech: Speech): Html | false {
  return (
    items.length > 0 &&
    html`<ul class="chips" role="list" aria-label="${speech.say('web.answer.understood')}">${items.map((item) => chip(item, speech))}</ul>`
  );
}

/** Texts that a person may send next, as quick replies. */
export function suggestions(texts: readonly string[], speech: Speech): Html | false {
  return (
    texts.length > 0 &&
    html`<ul class="suggestions" role="list" aria-label="${speech.say('web.answer.suggestions')}">${texts.map(
      (text) => html`<li><button type="button" class="suggestion" data-send="${text}">${text}</button></li>`,
    )}</ul>`
  );
}
