import type { Searched } from '../../../conversation/results.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { pictureUrl } from './card.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** A picture that goes out with the page and is not kept. */
export function pngUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png.buffer, png.byteOffset, png.byteLength).toString('base64')}`;
}

/** A photo that the server no longer has. The page puts its own small copy in, where it kept one. */
export function photoTile(kind: 'own' | 'searched', resultId: string | undefined, label: string): Html {
  return html`<span class="photo-tile" data-photo="${kind}"${resultId !== undefined && html` data-of="${resultId}"`}>${icon('photo')}<span>${label}</span></span>`;
}

function photo(png: Uint8Array | undefined, altText: string, resultId: string): Html {
  if (png === undefined) return photoTile('searched', resultId, altText);
  return html`<img data-photo="searched" data-of="${resultId}" src="${pngUrl(png)}" alt="${altText}" width="96" height="96">`;
}

/** What was searched with, to stand beside what was found; words need no picture. */
export function searchedWith(searched: Searched, resultId: string, speech: Speech): Html | false {
  switch (searched.kind) {
    case 'text':
      return false;
    case 'photo':
      return html`<figure class="searched">${photo(searched.png, searched.altText, resultId)}<figcaption>${speech.say('web.answer.photo')}</figcaption></figure>`;
    case 'product':
      return html`<figure class="searched"><img src="${pictureUrl(searched.picture.productId)}" alt="${searched.picture.altText}" width="96" height="120" decoding="async"><figcaption>${speech.say('web.answer.product')}<span class="visually-hidden">: ${searched.title}</span></figcaption></figure>`;
  }
}
