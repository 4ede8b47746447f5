import type { Readiness } from '../../../conversation/readiness.ts';
import { speechFor } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { icon, WELCOME_THREAD } from './icons.ts';

/** Searches that show what can be asked: garment, colour, pattern, price, occasion. */
const EXAMPLES = [
  'red floral dress under 50',
  'white sneakers',
  'navy striped shirt for men',
  'black leather bag',
];

/** Shown until the first message: what to ask, and that a photo is welcome. */
export function welcome(): Html {
  return html`<section class="welcome" data-welcome>
${WELCOME_THREAD}
<h2 class="welcome-title">What are you looking for?</h2>
<p class="welcome-words">Describe it in your own words, or show me a photo. I will look through the rails for you.</p>
<ul class="examples" role="list" aria-label="For example">${EXAMPLES.map(
    (text) => html`<li><button type="button" class="example" data-send="${text}">${text}</button></li>`,
  )}</ul>
<button type="button" class="photo-invitation" data-choose-photo>
<span class="photo-invitation-icon">${icon('photo')}</span>
<span><strong>Seen something you love?</strong> <span class="photo-invitation-words"><span class="only-mouse">Drop a photo anywhere on this page, paste it, or choose one.</span><span class="only-touch">Choose or take a photo.</span> I will find its lookalikes.</span></span>
</button>
</section>`;
}

/** Shown instead of the welcome while the catalogue is being made ready; the page keeps it up to date. */
export function preparing(readiness: Readiness): Html {
  switch (readiness.state) {
    case 'ready':
      return html``;
    case 'preparing':
      return html`<section class="preparing" data-preparing>
${WELCOME_THREAD}
<h2 class="welcome-title">Getting the shop ready</h2>
<p class="welcome-words" data-preparing-what>${progressWords(readiness)}</p>
<progress class="progress" data-preparing-bar aria-label="Getting ready" max="${Math.max(1, readiness.total)}" value="${readiness.done}"></progress>
<p class="preparing-note">This happens once. You can already write down what you are looking for.</p>
</section>`;
    case 'failed':
      return html`<section class="preparing" data-preparing>
<h2 class="welcome-title">The shop could not open</h2>
<div class="notice notice-sorry"><p>${readiness.message}</p></div>
</section>`;
  }
}

/** `Hanging up the clothes: 230 of 640`. */
function progressWords({ step, done, total }: Extract<Readiness, { state: 'preparing' }>): string {
  const speech = speechFor('en');
  return speech.say('preparing.progress', { step: speech.say(`preparing.${step}`), done, total });
}
