import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { MAX_PHOTOS } from '../../../conversation/request.ts';
import type { PhotoChoice, PhotoPicker } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { HEAD_TEXT, MAX_BUTTONS_PER_ROW, MAX_FILE_BYTES } from '../limits.ts';
import type { RenderedMessage, Rendering, ShownPicture } from './message.ts';
import { noticeText } from './notice.ts';
import { actionButton, altText, framed, mediaUrl, row, textDisplay } from './parts.ts';
import { fitParagraphs } from './text.ts';

/** Asks which of several pictures is meant: shows them, with a button for each. */
export function photoPicker(picker: PhotoPicker, rendering: Rendering): RenderedMessage {
  const { shorten, speech } = rendering;
  const choices = picker.choices.slice(0, MAX_PHOTOS);
  if (choices.length < picker.choices.length) {
    const whole = picker.choices.length;
    shorten({ what: 'suggestions', of: picker.resultId, kept: choices.length, whole });
  }
  const part = { what: 'notice', of: picker.resultId } as const;
  const words = [
    fitParagraphs(picker.text, HEAD_TEXT.heading, part, shorten),
    noticeText(picker.notices, shorten),
  ];
  const content = words.filter((text) => !isBlank(text)).join('\n');
  const shown = choices.flatMap((choice, index) => pictureOf(choice, index, rendering));
  return {
    ...framed(
      [
        textDisplay(isBlank(content) ? speech.say('chat.nothing-to-show') : content),
        ...gallery(shown),
        ...buttonRows(choices, rendering),
      ],
      shown,
    ),
    resultId: picker.resultId,
  };
}

type Shown = { readonly picture: ShownPicture; readonly altText: string };

function pictureOf(choice: PhotoChoice, index: number, rendering: Rendering): readonly Shown[] {
  const { png, action } = choice;
  if (png === undefined || png.byteLength === 0) return [];
  if (png.byteLength > MAX_FILE_BYTES) {
    rendering.shorten({ what: 'picture', of: action.token, kept: 0, whole: 1 });
    return [];
  }
  const file = { name: `picture-${index + 1}.png`, bytes: png };
  return [{ picture: { kind: 'file', file }, altText: altText(choice.altText, action.token, rendering) }];
}

function gallery(shown: readonly Shown[]): readonly APIComponentInContainer[] {
  if (shown.length === 0) return [];
  const items = shown.map(({ picture, altText: description }) => ({
    media: { url: mediaUrl(picture) },
    description,
  }));
  return [{ type: ComponentType.MediaGallery, items }];
}

function buttonRows(
  choices: readonly PhotoChoice[],
  { shorten }: Rendering,
): readonly APIComponentInContainer[] {
  const buttons = choices.flatMap(({ action }) => actionButton(action, { emoji: '🖼️' }, shorten));
  return Array.from({ length: Math.ceil(buttons.length / MAX_BUTTONS_PER_ROW) }, (_, index) =>
    row(...buttons.slice(index * MAX_BUTTONS_PER_ROW, (index + 1) * MAX_BUTTONS_PER_ROW)),
  );
}
