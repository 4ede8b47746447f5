import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** Where a person writes and adds a photo. `name` keeps the ids of the two composers on a page apart. */
export function composer(name: 'main' | 'thread', hint: string): Html {
  return html`<form class="composer" data-composer method="post" action="/" novalidate>
<div class="composer-box">
<div class="composer-photo" data-preview hidden><img data-preview-picture alt="The photo you are about to send" width="72" height="72"><button type="button" class="round round-small" data-remove-photo aria-label="Remove the photo">${icon('close')}</button></div>
<div class="composer-bar">
<button type="button" class="round" data-choose-photo aria-label="Add a photo" title="Add a photo">${icon('photo')}</button>
<button type="button" class="round only-touch" data-take-photo aria-label="Take a photo" title="Take a photo">${icon('camera')}</button>
<label class="visually-hidden" for="words-${name}">${name === 'main' ? 'What are you looking for?' : 'Go on in this thread'}</label>
<textarea id="words-${name}" name="text" rows="1" placeholder="${hint}" autocomplete="off" enterkeyhint="send" data-words></textarea>
<button type="submit" class="round round-send" data-send-button aria-label="Send" title="Send">${icon('send')}</button>
</div>
<input type="file" accept="image/*" data-photo-file aria-label="Photo" hidden>
<input type="file" accept="image/*" capture="environment" data-photo-camera aria-label="Photo from the camera" hidden>
</div>
<p class="composer-note" data-note role="status"></p>
</form>`;
}
