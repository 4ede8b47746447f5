import type { types } from '@slack/bolt';
import type { Speech } from '../../../i18n/speech.ts';
import { COLOUR_FAMILIES } from '../../../vocabulary/colours.ts';
import {
  MAX_BUTTON_TEXT,
  MAX_MODAL_BUTTON,
  MAX_MODAL_TITLE,
  MAX_OPTION_TEXT,
  MAX_PLACEHOLDER,
} from '../limits.ts';
import { plainWithin } from './mrkdwn.ts';

/** The forms that are listened to, by their `callback_id`. */
export const FORMS = { look: 'look_form', refine: 'refine_form' } as const;

export type FormId = (typeof FORMS)[keyof typeof FORMS];

/** Fields of both forms, by what they ask for: `block_id` and `action_id`. */
export const FIELDS = { words: 'words', price: 'price', colour: 'colour', photo: 'photo' } as const;

const MAX_WORDS = 500;
const MAX_PRICE_WORDS = 20;
const PRICE_EXAMPLE = '50';

/** What our vision decodes and Slack's file picker knows by ending; what a file really is, its bytes tell. */
const FILE_TYPES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'heic'];

/**
 * A form for a search, or for a change to one: words, price, colour, a picture; every field may stay empty.
 * @param metadata Comes back with the form: where its answer goes.
 */
export function searchForm(id: FormId, metadata: string, speech: Speech): types.ModalView {
  const title = id === FORMS.look ? speech.say('slack.form.look') : speech.say('chat.form.title');
  const short = (text: string, max: number) =>
    plainWithin(text, max, { what: 'label', of: id }, () => undefined);
  const field = (
    name: string,
    label: string,
    element: types.InputBlock['element'],
    hint?: string,
  ): types.InputBlock => ({
    type: 'input',
    block_id: name,
    optional: true,
    label: short(label, MAX_BUTTON_TEXT),
    element,
    ...(hint === undefined ? {} : { hint: short(hint, MAX_PLACEHOLDER) }),
  });
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: metadata,
    title: short(title, MAX_MODAL_TITLE),
    submit: short(speech.say('slack.form.submit'), MAX_MODAL_BUTTON),
    close: short(speech.say('slack.form.cancel'), MAX_MODAL_BUTTON),
    blocks: [
      field(
        FIELDS.words,
        id === FORMS.look ? speech.say('slack.form.words') : speech.say('chat.form.words'),
        {
          type: 'plain_text_input',
          action_id: FIELDS.words,
          max_length: MAX_WORDS,
          placeholder: short(speech.say('chat.form.words-hint'), MAX_PLACEHOLDER),
        },
      ),
      field(FIELDS.price, speech.say('chat.form.price'), {
        type: 'plain_text_input',
        action_id: FIELDS.price,
        max_length: MAX_PRICE_WORDS,
        placeholder: short(PRICE_EXAMPLE, MAX_PLACEHOLDER),
      }),
      field(FIELDS.colour, speech.say('chat.form.colour'), {
        type: 'static_select',
        action_id: FIELDS.colour,
        placeholder: short(speech.say('chat.form.any-colour'), MAX_PLACEHOLDER),
        options: COLOUR_FAMILIES.map((value) => ({
          value,
          text: short(speech.nameOf('colour', value), MAX_OPTION_TEXT),
        })),
      }),
      field(
        FIELDS.photo,
        speech.say('chat.form.photo'),
        { type: 'file_input', action_id: FIELDS.photo, filetypes: [...FILE_TYPES], max_files: 1 },
        speech.say('chat.form.photo-hint'),
      ),
    ],
  };
}
