import type { Readiness } from '../../../conversation/readiness.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { icon, WELCOME_THREAD } from './icons.ts';

/** Searches that show what can be asked: garment, colour, pattern, price, for whom. */
const EXAMPLES = ['example.dress-price', 'example.sneakers', 'example.shirt', 'example.bag'] as const;

/** Shown until the first message: what to ask, and that a photo is welcome. */
export function welcome(speech: Speech): Html {
  const texts = EXAMPLES.map((key) => speech.say(key));
  return html`<section class="welcome" data-welcome>
${WELCOME_THREAD}
<h2 class="welcome-title">${speech.say('web.welcome.title')}</h2>
<p class="welcome-words">${speech.say('web.welcome.words')}</p>
<ul class="examples" role="list" aria-label="${speech.say('web.welcome.examples')}">${texts.map(
    (text) => html`<li><button type="button" class="example" data-send="${text}">${text}</button></li>`,
  )}</ul>
<button type="button" class="photo-invitation" data-choose-photo>
<span class="photo-invitation-icon">${icon('photo')}</span>
<span><strong>${speech.say('web.welcome.photo')}</strong> <span class="photo-invitation-words"><span class="only-mouse">${speech.say('web.welcome.photo-mouse')}</span><span class="only-touch">${speech.say('web.welcome.photo-touch')}</span> ${speech.say('web.welcome.photo-then')}</span></span>
</button>
</section>`;
}

/** Shown instead of the welcome while the catalogue is being made ready; the page keeps it up to date. */
export function preparing(readiness: Readiness, speech: Speech): Html {
  switch (readiness.state) {
    case 'ready':
      return html``;
    case 'preparing':
      return html`<section class="preparing" data-preparing>
${WELCOME_THREAD}
<h2 class="welcome-title">${speech.say('web.preparing.title')}</h2>
<p class="welcome-words" data-preparing-what>${readinessWords(readiness, speech)}</p>
<progress class="progress" data-preparing-bar aria-label="${speech.say('web.preparing.bar')}" max="${Math.max(1, readiness.total)}" value="${readiness.done}"></progress>
<p class="preparing-note">${speech.say('web.preparing.note')}</p>
</section>`;
    case 'failed':
      return html`<section class="preparing" data-preparing>
<h2 class="welcome-title">${speech.say('web.preparing.failed')}</h2>
<div class="notice notice-sorry"><p>${readinessWords(readiness, speech)}</p></div>
</section>`;
  }
}

/** `Hanging up the clothes: 230 of 640`, `640 pieces`, or why it failed. */
export function readinessWords(readiness: Readiness, speech: Speech): string {
  switch (readiness.state) {
    case 'preparing': {
      const { step, done, total } = readiness;
      return speech.say('preparing.progress', { step: speech.say(`preparing.${step}`), done, total });
    }
    case 'ready':
      return speech.say('web.pieces', { count: readiness.products });
    case 'failed':
      return readiness.message;
  }
}
