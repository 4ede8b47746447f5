import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Speech } from '../../../i18n/speech.ts';
import { COLOUR_FAMILIES } from '../../../vocabulary/colours.ts';
import { REFINE_ID } from '../custom-id.ts';

/** Fields of the form, by what they ask for. */
export const REFINE_FIELDS = { words: 'words', price: 'price', colour: 'colour', photo: 'photo' } as const;

const MAX_WORDS = 500;
const MAX_PRICE_WORDS = 20;
const PRICE_EXAMPLE = '50';

/** The form that changes a search: words, price, colour, a picture; every field may stay empty. */
export function refineModal(speech: Speech): APIModalInteractionResponseCallbackData {
  return {
    custom_id: REFINE_ID,
    title: speech.say('chat.form.title'),
    components: [
      {
        type: ComponentType.Label,
        label: speech.say('chat.form.words'),
        component: {
          type: ComponentType.TextInput,
          custom_id: REFINE_FIELDS.words,
          style: TextInputStyle.Short,
          required: false,
          max_length: MAX_WORDS,
          placeholder: speech.say('chat.form.words-hint'),
        },
      },
      {
        type: ComponentType.Label,
        label: speech.say('chat.form.price'),
        component: {
          type: ComponentType.TextInput,
          custom_id: REFINE_FIELDS.price,
          style: TextInputStyle.Short,
          required: false,
          max_length: MAX_PRICE_WORDS,
          placeholder: PRICE_EXAMPLE,
        },
      },
      {
        type: ComponentType.Label,
        label: speech.say('chat.form.colour'),
        component: {
          type: ComponentType.StringSelect,
          custom_id: REFINE_FIELDS.colour,
          required: false,
          placeholder: speech.say('chat.form.any-colour'),
          options: COLOUR_FAMILIES.map((value) => ({
            value,
            label: speech.nameOf('colour', value),
          })),
        },
      },
      {
        type: ComponentType.Label,
        label: speech.say('chat.form.photo'),
        description: speech.say('chat.form.photo-hint'),
        component: {
          type: ComponentType.FileUpload,
          custom_id: REFINE_FIELDS.photo,
          required: false,
          max_values: 1,
        },
      },
    ],
  };
}
