import type { Speech } from '../../../i18n/speech.ts';
import { MAX_ACTIONS, MAX_PHOTOS } from '../limits.ts';
import type { RenderedMessage } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { actionRow, button, message, section } from './parts.ts';

/** A picture of a message, as it is named in the picker. */
export interface PickablePhoto {
  readonly id: string;
  readonly name: string;
}

/** Longest part of a message that goes with its pictures, in UTF-16 units. */
const MAX_WORDS = 1500;

/** Asks which of several pictures is meant; the button says where it is found and what was said with it. */
export function photoPicker(
  photos: readonly PickablePhoto[],
  words: string,
  speech: Speech,
): RenderedMessage {
  const sentence = speech.say('chat.pick-photo');
  const buttons = photos
    .slice(0, Math.min(MAX_PHOTOS, MAX_ACTIONS))
    .flatMap(({ id, name }, index) =>
      button(
        { kind: 'photo', fileId: id, text: words.slice(0, MAX_WORDS) },
        `${index + 1}. ${name}`,
        { emoji: '🖼️' },
        () => undefined,
      ),
    );
  return message([section(escapeMrkdwn(sentence)), ...actionRow(buttons)], sentence);
}
