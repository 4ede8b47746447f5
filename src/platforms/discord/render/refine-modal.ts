import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { COLOUR_FAMILIES } from '../../../vocabulary/colours.ts';
import { nameOf } from '../../../vocabulary/names.ts';
import { REFINE_ID } from '../custom-id.ts';
import type { Sentences } from '../sentences.ts';

/** Fields of the form, by what they ask for. */
export const REFINE_FIELDS = { words: 'words', price: 'price', colour: 'colour', photo: 'photo' } as const;

const MAX_WORDS = 500;
const MAX_PRICE_WORDS = 20;

/** The form that changes a search: words, price, colour, a picture; every field may stay empty. */
export function refineModal(sentences: Sentences, locale: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: REFINE_ID,
    title: sentences.refineTitle(),
    components: [
      {
        type: ComponentType.Label,
        label: sentences.refineWords(),
        component: {
          type: ComponentType.TextInput,
          custom_id: REFINE_FIELDS.words,
          style: TextInputStyle.Short,
          required: false,
          max_length: MAX_WORDS,
          placeholder: sentences.refineWordsHint(),
        },
      },
      {
        type: ComponentType.Label,
        label: sentences.refinePrice(),
        component: {
          type: ComponentType.TextInput,
          custom_id: REFINE_FIELDS.price,
          style: TextInputStyle.Short,
          required: false,
          max_length: MAX_PRICE_WORDS,
          placeholder: sentences.refinePriceHint(),
        },
      },
      {
        type: ComponentType.Label,
        label: sentences.refineColour(),
        component: {
          type: ComponentType.StringSelect,
          custom_id: REFINE_FIELDS.colour,
          required: false,
          placeholder: sentences.refineColourHint(),
          options: COLOUR_FAMILIES.map((value) => ({
            value,
            label: nameOf('colour', value, { language: locale }),
          })),
        },
      },
      {
        type: ComponentType.Label,
        label: sentences.refinePhoto(),
        description: sentences.refinePhotoHint(),
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
