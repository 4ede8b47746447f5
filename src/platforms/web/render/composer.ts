import type { Speech } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

const LABELS = { main: 'web.welcome.title', thread: 'web.composer.thread' } as const;

/** `cheaper, in blue, no stripes…`: each of them may be sent as it stands. */
function threadHint(speech: Speech): string {
  const colour = speech.nameOf('colour', 'blue');
  const texts = [
    speech.say('phrase.cheaper'),
    speech.say('phrase.colour', { colour }),
    speech.say('phrase.avoid'),
  ];
  return `${texts.join(', ')}…`;
}

/** Where a person writes and adds a photo. `name` keeps the ids of the two composers on a page apart. */
export function composer(name: 'main' | 'thread', speech: Speech): Html {
  const add = speech.say('web.composer.add-photo');
  const take = speech.say('web.composer.take-photo');
  const send = speech.say('web.composer.send');
  const hint = name === 'main' ? speech.say('web.composer.hint') : threadHint(speech);
  return html`<form class="composer" data-composer method="post" action="/" novalidate>
<div class="composer-box">
<div class="composer-photo" data-preview hidden><img data-preview-picture alt="${speech.say('web.composer.photo')}" width="72" height="72"><button type="button" class="round round-small" data-remove-photo aria-label="${speech.say('web.composer.remove-photo')}">${icon('close')}</button></div>
<div class="composer-bar">
<button type="button" class="round" data-choose-photo aria-label="${add}" title="${add}">${icon('photo')}</button>
<button type="button" class="round only-touch" data-take-photo aria-label="${take}" title="${take}">${icon('camera')}</button>
<label class="visually-hidden" for="words-${name}">${speech.say(LABELS[name])}</label>
<textarea id="words-${name}" name="text" rows="1" placeholder="${hint}" autocomplete="off" enterkeyhint="send" data-words></textarea>
<button type="submit" class="round round-send" data-send-button aria-label="${send}" title="${send}">${icon('send')}</button>
</div>
<input type="file" accept="image/*" data-photo-file aria-label="${speech.say('web.composer.file')}" hidden>
<input type="file" accept="image/*" capture="environment" data-photo-camera aria-label="${speech.say('web.composer.camera')}" hidden>
</div>
<p class="composer-note" data-note role="status"></p>
</form>`;
}
