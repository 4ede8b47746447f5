import { z } from 'zod';
import * as elements from './elements.ts';
import { LIMITS } from './limits.ts';
import { anyText, blockId, imageUrl, plainText, slackFile, upTo, words } from './texts.ts';

const block_id = blockId.optional();

const accessory = z.discriminatedUnion('type', [
  elements.button,
  elements.checkboxes,
  elements.image,
  elements.multiStaticSelect,
  elements.overflow,
  elements.radioButtons,
  elements.staticSelect,
]);

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: anyText(LIMITS.sectionText).optional(),
    fields: upTo(LIMITS.sectionFields, anyText(LIMITS.sectionField)).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'missing required field: text');

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id,
  elements: upTo(
    LIMITS.actionsElements,
    z.discriminatedUnion('type', [
      elements.button,
      elements.checkboxes,
      elements.multiStaticSelect,
      elements.overflow,
      elements.radioButtons,
      elements.staticSelect,
    ]),
  ),
});

const context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: upTo(LIMITS.contextElements, z.union([elements.image, anyText(LIMITS.text)])),
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id,
  elements: upTo(
    LIMITS.contextActions,
    z.discriminatedUnion('type', [elements.feedbackButtons, elements.iconButton]),
  ),
});

const image = z
  .strictObject({
    type: z.literal('image'),
    block_id,
    alt_text: words(LIMITS.altText),
    image_url: imageUrl.optional(),
    slack_file: slackFile.optional(),
    title: plainText(LIMITS.imageTitle).optional(),
    ...elements.measures,
  })
  .refine(elements.oneSource, 'either image_url or slack_file');

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(LIMITS.inputLabel),
  hint: plainText(LIMITS.inputHint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    elements.checkboxes,
    elements.fileInput,
    elements.multiStaticSelect,
    elements.numberInput,
    elements.plainTextInput,
    elements.radioButtons,
    elements.staticSelect,
  ]),
});

// https://docs.slack.dev/reference/block-kit/blocks/card-block
const card = z
  .strictObject({
    type: z.literal('card'),
    block_id,
    hero_image: elements.image.optional(),
    icon: elements.image.optional(),
    title: anyText(LIMITS.cardTitle).optional(),
    subtitle: anyText(LIMITS.cardSubtitle).optional(),
    body: anyText(LIMITS.cardBody).optional(),
    subtext: anyText(LIMITS.cardSubtext).optional(),
    actions: upTo(LIMITS.cardActions, elements.button).optional(),
  })
  .refine(
    ({ hero_image: hero, title, actions: buttons, body }) => Boolean(hero ?? title ?? buttons ?? body),
    'at least one of hero_image, title, actions, or body',
  );

// https://docs.slack.dev/reference/block-kit/blocks/carousel-block
const carousel = z.strictObject({
  type: z.literal('carousel'),
  block_id,
  elements: upTo(LIMITS.carouselCards, card),
});

const plain = [
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(LIMITS.headerText) }),
  z.strictObject({ type: z.literal('markdown'), block_id, text: words(LIMITS.markdown) }),
  z.strictObject({
    type: z.literal('alert'),
    block_id,
    text: anyText(LIMITS.alertText),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
] as const;

/** Any block that this fake knows; what it does not know, it refuses as Slack refuses a misspelt type. */
export const block = z.discriminatedUnion('type', [
  section,
  actions,
  context,
  contextActions,
  image,
  input,
  card,
  carousel,
  ...plain,
]);
