import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { actionId, anyText, confirm, imageUrl, plainText, slackFile, upTo, words } from './texts.ts';

const placeholder = plainText(LIMITS.placeholder).optional();
const focus = z.boolean().optional();

/** Exactly one of a picture's two sources. */
export function oneSource(part: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (part.image_url === undefined) !== (part.slack_file === undefined);
}

/** What Slack adds to pictures that it gives back, and takes again. */
export const measures = {
  fallback: z.string().optional(),
  image_width: z.int().optional(),
  image_height: z.int().optional(),
  image_bytes: z.int().optional(),
};

export const image = z
  .strictObject({
    type: z.literal('image'),
    alt_text: words(LIMITS.altText),
    image_url: imageUrl.optional(),
    slack_file: slackFile.optional(),
    ...measures,
  })
  .refine(oneSource, 'either image_url or slack_file');

export const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(LIMITS.buttonText),
  action_id: actionId.optional(),
  value: words(LIMITS.buttonValue).optional(),
  url: words(LIMITS.buttonUrl)
    .regex(/^https?:\/\//, 'must be a valid url')
    .optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(LIMITS.accessibilityLabel).optional(),
});

function option(text: 'plain' | 'any') {
  return z.strictObject({
    text: text === 'plain' ? plainText(LIMITS.optionText) : anyText(LIMITS.optionText),
    value: words(LIMITS.optionValue),
    description: (text === 'plain' ? plainText : anyText)(LIMITS.optionDescription).optional(),
  });
}

const plainOption = option('plain');
const group = z.strictObject({
  label: plainText(LIMITS.optionGroupLabel),
  options: upTo(LIMITS.options, plainOption),
});

const choices = {
  options: upTo(LIMITS.options, plainOption).optional(),
  option_groups: upTo(LIMITS.optionGroups, group).optional(),
};

export const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    placeholder,
    ...choices,
    initial_option: plainOption.optional(),
    confirm: confirm.optional(),
    focus_on_load: focus,
  })
  .refine(({ options, option_groups: groups }) => (options === undefined) !== (groups === undefined), {
    message: 'either options or option_groups',
  })
  .refine(offered, 'initial_option must be one of the options')
  .refine(distinct, 'an option value is there twice');

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    action_id: actionId,
    placeholder,
    ...choices,
    initial_options: z.array(plainOption).min(1).optional(),
    confirm: confirm.optional(),
    max_selected_items: z.int().min(1).optional(),
    focus_on_load: focus,
  })
  .refine(offered, 'initial_options must be among the options')
  .refine(distinct, 'an option value is there twice');

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: upTo(LIMITS.overflowOptions, plainOption.extend({ url: words(LIMITS.buttonUrl).optional() })),
  confirm: confirm.optional(),
});

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: upTo(LIMITS.fewOptions, option('any')),
    initial_option: option('any').optional(),
    confirm: confirm.optional(),
    focus_on_load: focus,
  })
  .refine(offered, 'initial_option must be one of the options');

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: upTo(LIMITS.fewOptions, option('any')),
    initial_options: z.array(option('any')).min(1).optional(),
    confirm: confirm.optional(),
    focus_on_load: focus,
  })
  .refine(offered, 'initial_options must be among the options');

const dispatch = z
  .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1) })
  .optional();

export const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  initial_value: z.string().max(LIMITS.inputText).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(LIMITS.inputText).optional(),
  max_length: z.int().min(1).max(LIMITS.inputText).optional(),
  dispatch_action_config: dispatch,
  focus_on_load: focus,
  placeholder,
});

const number = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a number as text');

export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  action_id: actionId,
  initial_value: number.optional(),
  min_value: number.optional(),
  max_value: number.optional(),
  dispatch_action_config: dispatch,
  focus_on_load: focus,
  placeholder,
});

export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.int().min(1).max(LIMITS.inputFiles).optional(),
});

const feedback = z.strictObject({
  text: plainText(LIMITS.buttonText),
  value: words(LIMITS.buttonValue),
  accessibility_label: words(LIMITS.accessibilityLabel).optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: feedback,
  negative_button: feedback,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash'),
  text: plainText(LIMITS.buttonText),
  action_id: actionId,
  value: words(LIMITS.buttonValue).optional(),
  confirm: confirm.optional(),
  accessibility_label: words(LIMITS.accessibilityLabel).optional(),
});

interface Offer {
  readonly options?: readonly { readonly value: string }[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly { readonly value: string }[] }[] | undefined;
  readonly initial_option?: { readonly value: string } | undefined;
  readonly initial_options?: readonly { readonly value: string }[] | undefined;
}

function values({ options = [], option_groups: groups = [] }: Offer): readonly string[] {
  return [...options, ...groups.flatMap((one) => one.options)].map(({ value }) => value);
}

function offered(part: Offer): boolean {
  const all = values(part);
  const chosen = [...(part.initial_options ?? []), ...(part.initial_option ? [part.initial_option] : [])];
  return chosen.every(({ value }) => all.includes(value));
}

function distinct(part: Offer): boolean {
  const all = values(part);
  return new Set(all).size === all.length;
}
