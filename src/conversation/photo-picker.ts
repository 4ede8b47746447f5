import type { Speech } from '../i18n/speech.ts';
import { toToken } from './actions.ts';
import type { PhotoPicker } from './results.ts';
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
      return {
        action: { token: toToken({ kind: 'pick', resultId, index }), label },
        altText: label,
        ...(png === undefined ? {} : { png }),
      };
    }),
  };
}
