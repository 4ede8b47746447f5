import type { Speech } from '../../../i18n/speech.ts';
import { toCustomId } from '../custom-id.ts';
import { MAX_BUTTONS_PER_ROW, MAX_PHOTOS } from '../limits.ts';
import type { RenderedMessage } from './message.ts';
import { framed, ownButton, row, textDisplay } from './parts.ts';

/** A picture of a message, as it is named in the picker. */
export interface PickablePhoto {
  readonly id: string;
  readonly name: string;
}

/** Asks which of several pictures is meant; the button says where it is found, not what it is. */
export function photoPicker(
  messageId: string,
  photos: readonly PickablePhoto[],
  speech: Speech,
): RenderedMessage {
  const buttons = photos.slice(0, MAX_PHOTOS).flatMap(({ id, name }, index) => {
    const customId = toCustomId({ kind: 'photo', messageId, attachmentId: id });
    return ownButton(customId, `${index + 1}. ${name}`, { emoji: '🖼️', of: id }, () => undefined);
  });
  const rows = Array.from({ length: Math.ceil(buttons.length / MAX_BUTTONS_PER_ROW) }, (_, index) =>
    row(...buttons.slice(index * MAX_BUTTONS_PER_ROW, (index + 1) * MAX_BUTTONS_PER_ROW)),
  );
  return framed([textDisplay(speech.say('discord.pick-photo')), ...rows], []);
}
