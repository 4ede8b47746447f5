import type { Speech } from '../i18n/speech.ts';
import { toToken } from './actions.ts';
import type { Seen } from './eyes.ts';
import { garmentList, photoNotices } from './photo-notices.ts';
import type { PhotoChoice, PhotoPicker } from './results.ts';
import { info } from './sentences.ts';

/**
 * Asks which of several pictures is meant.
 * @param pictures What was encoded of each, PNG, in the order they came.
 * @param unreadable How many more there were that could not be opened.
 */
export function photoPicker(
  resultId: string,
  pictures: readonly { readonly png?: Uint8Array }[],
  unreadable: number,
  speech: Speech,
): PhotoPicker {
  const count = pictures.length;
  const left = speech.say('notice.photos-unreadable', { count: unreadable });
  return {
    kind: 'photo-picker',
    resultId,
    text: speech.say('picker.photos', { count }),
    notices: unreadable === 0 ? [] : [info('photos-unreadable', left)],
    choices: pictures.map(({ png }, index) => {
      const label = speech.say('picker.photo', { number: index + 1 });
      return { ...choiceOf(resultId, index, label, png), altText: label };
    }),
  };
}

/** Asks which garment of one picture is meant: "I see a top, trousers and a bag. Which one?" */
export function garmentPicker(resultId: string, seen: Seen, speech: Speech): PhotoPicker {
  const garments = garmentList(seen.looks, speech);
  return {
    kind: 'photo-picker',
    resultId,
    text: speech.say('picker.garments', { garments }),
    notices: photoNotices(seen, speech),
    choices: seen.looks.map(({ png, label = 'garment' }, index) => {
      const name = speech.say('garment.name', { label });
      const altText = speech.say('picker.cut-out', { garment: name });
      return { ...choiceOf(resultId, index, name, png), altText };
    }),
  };
}

function choiceOf(
  resultId: string,
  index: number,
  label: string,
  png: Uint8Array | undefined,
): Omit<PhotoChoice, 'altText'> {
  const action = { token: toToken({ kind: 'pick', resultId, index }), label };
  return { action, ...(png === undefined ? {} : { png }) };
}
