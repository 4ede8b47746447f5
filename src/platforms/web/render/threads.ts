import type { Turn } from '../../../conversation/history.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { composer } from './composer.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { turn } from './turn.ts';

/** A thread as the page links to it. */
export interface ThreadLink {
  readonly title: string;
  /** Path of the page with this thread open. */
  readonly url: string;
}

export interface OpenThread extends ThreadLink {
  readonly turns: readonly Turn[];
}

/** Re-opens each thread of a conversation, oldest first. */
export function threadLinks(threads: readonly ThreadLink[], speech: Speech): Html {
  return html`<nav class="thread-links" aria-label="${speech.say('web.threads.label')}" data-thread-links${threads.length === 0 && html` hidden`}><p class="thread-links-label">${speech.say('web.threads.yours')}</p><ul role="list">${threads.map(
    ({ title, url }) =>
      html`<li><a class="thread-link" href="${url}" data-thread-link>${icon('spool')}<span>${title}</span></a></li>`,
  )}</ul></nav>`;
}

/** What is said in a thread, without the panel around it. */
export function threadTurns(turns: readonly Turn[], speech: Speech): Html {
  return html`${turns.map((item) => turn(item, 3, speech))}`;
}

/** The panel beside the conversation; on a phone it takes the whole screen. */
export function threadPanel(thread: OpenThread | undefined, speech: Speech): Html {
  return html`<aside class="pane thread" id="thread" data-pane="thread" data-url="${thread?.url ?? ''}" aria-labelledby="thread-title"${thread === undefined && html` hidden`}>
<header class="thread-head"><button type="button" class="round round-plain only-narrow" data-close-thread aria-label="${speech.say('web.threads.back')}">${icon('back')}</button><h2 class="thread-title" id="thread-title" tabindex="-1" data-thread-title>${thread?.title ?? ''}</h2><button type="button" class="round round-plain only-wide" data-close-thread aria-label="${speech.say('web.threads.close')}">${icon('close')}</button></header>
<div class="scroller" data-scroller><div class="column"><div class="turns" data-turns>${thread !== undefined && threadTurns(thread.turns, speech)}</div></div></div>
${composer('thread', speech)}
</aside>`;
}
