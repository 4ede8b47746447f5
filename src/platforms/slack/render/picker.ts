import { MAX_PHOTOS } from '../../../conversation/request.ts';
import type { PhotoChoice, PhotoPicker } from '../../../conversation/results.ts';
import { isBlank } from '../../shared/text.ts';
import { MAX_CAROUSEL_CARDS, MAX_SECTION } from '../limits.ts';
import type { Block, Image, RenderedMessage, Rendering } from './message.ts';
import { fitParagraphs } from './mrkdwn.ts';
import { noticeText } from './notice.ts';
import { actionButton, actionRow, altText, image, message, section } from './parts.ts';

/** Asks which of several pictures is meant: shows them, with a button for each. */
export function photoPicker(picker: PhotoPicker, rendering: Rendering): RenderedMessage {
  const { shorten, speech, conversationId } = rendering;
  const { resultId, notices } = picker;
  const choices = picker.choices.slice(0, Math.min(MAX_PHOTOS, MAX_CAROUSEL_CARDS));
  if (choices.length < picker.choices.length) {
    shorten({ what: 'suggestions', of: resultId, kept: choices.length, whole: picker.choices.length });
  }
  const text = fitParagraphs(picker.text, MAX_SECTION / 2, { what: 'notice', of: resultId }, shorten);
  const words = [text, noticeText(notices, shorten)].filter((line) => !isBlank(line)).join('\n');
  const said = words === '' ? speech.say('chat.nothing-to-show') : words;
  return message([section(said), ...choiceBlocks(choices, rendering)], picker.text || said, {
    resultId,
    conversationId,
  });
}

function choiceBlocks(choices: readonly PhotoChoice[], rendering: Rendering): readonly Block[] {
  const { cards, shorten } = rendering;
  const all = choices.map((choice) => ({
    picture: pictureOf(choice, rendering),
    buttons: actionButton(choice.action, { emoji: '🖼️' }, shorten),
  }));
  switch (cards) {
    case 'carousel': {
      const elements = all.flatMap(({ picture, buttons }) =>
        picture === undefined && buttons.length === 0
          ? []
          : [
              {
                type: 'card' as const,
                ...(picture === undefined ? {} : { hero_image: picture }),
                ...(buttons.length === 0 ? {} : { actions: [...buttons] }),
              },
            ],
      );
      return elements.length === 0 ? [] : [{ type: 'carousel', elements }];
    }
    case 'sections':
      return [
        ...all.flatMap(({ picture }) => (picture === undefined ? [] : [picture])),
        ...actionRow(all.flatMap(({ buttons }) => buttons)),
      ];
  }
}

function pictureOf({ png, altText: alt, action }: PhotoChoice, rendering: Rendering): Image | undefined {
  const shown = png === undefined ? undefined : rendering.uploads?.get(png);
  return shown === undefined ? undefined : image(shown, altText(alt, action.token, rendering));
}
