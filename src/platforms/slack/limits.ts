// Slack's limits, from https://docs.slack.dev/reference/block-kit and the methods' pages (November 2026). Lengths are in
// UTF-16 units of the text as it is sent, which is never less than what Slack counts.

/** Blocks of one message. */
export const MAX_BLOCKS = 50;
/** Blocks of a modal, and of App Home. */
export const MAX_VIEW_BLOCKS = 100;
/** All texts of a message's blocks together (`msg_blocks_too_long`). */
export const MAX_BLOCKS_TEXT = 12_000;
export const MAX_SECTION = 3000;
export const MAX_HEADER = 150;
export const MAX_CONTEXT = 3000;
export const MAX_BUTTON_TEXT = 75;
export const MAX_BUTTON_VALUE = 2000;
export const MAX_BUTTON_URL = 3000;
export const MAX_ACTIONS = 25;
export const MAX_OPTIONS = 100;
export const MAX_OPTION_TEXT = 75;
export const MAX_OPTION_VALUE = 150;
export const MAX_PLACEHOLDER = 150;
export const MAX_BLOCK_ID = 255;
export const MAX_ALT_TEXT = 2000;
export const MAX_IMAGE_URL = 3000;
/** https://docs.slack.dev/reference/block-kit/blocks/card-block */
export const MAX_CAROUSEL_CARDS = 10;
export const MAX_CARD_BUTTONS = 3;
export const MAX_CARD_TITLE = 150;
export const MAX_CARD_SUBTITLE = 150;
export const MAX_CARD_BODY = 200;
export const MAX_CARD_SUBTEXT = 200;
export const MAX_MODAL_TITLE = 24;
export const MAX_MODAL_BUTTON = 24;
export const MAX_METADATA = 3000;
/** Bytes of a file that a form takes. */
export const MAX_FORM_FILE_BYTES = 10 * 1024 * 1024;
/** The notification's text; longer ones are cut by Slack. */
export const MAX_FALLBACK = 300;
/** How often, and for how long (in milliseconds), a `response_url` can be used. */
export const RESPONSE_USES = 5;
export const RESPONSE_LIFE_MS = 30 * 60_000;
/** Between two messages in one channel, in milliseconds. */
export const CHANNEL_PACE_MS = 1000;

// How we share these out.

/** Cards of one answer: what the stylist is asked for. Six can be looked through without getting lost. */
export const CARDS_PER_ANSWER = 6;

/** Cards on one message, where there are more (saved products). */
export const CARDS_PER_MESSAGE = 8;

/** Messages of one answer; more would flood the channel. */
export const MAX_MESSAGES = 4;

/** Buttons that say words, beside those that go on. */
export const MAX_SUGGESTIONS = 4;

/** Wishes that can be dropped or brought back on one message. */
export const MAX_CHIPS = 20;

/** Shares of {@link MAX_BLOCKS_TEXT}: what stands above the cards, and each card in either style. */
export const HEAD_TEXT = { wishes: 500, notices: 800, shortened: 300 } as const;
export const CARD_TEXT = { title: 120, price: 50, brand: 60, reasons: 160 } as const;
export const SECTION_CARD_TEXT = { title: 150, price: 80, brand: 80, reasons: 200 } as const;

/** Saved products and recent searches in App Home. */
export const HOME = { saved: 10, recent: 5 } as const;

/** Longest that a request to Slack may take before it is tried again, in milliseconds. */
export const API_TIMEOUT_MS = 10_000;

/** Longest wait for pictures that Slack has not got yet, in milliseconds; what comes later is there next time. */
export const PICTURES_PATIENCE_MS = 8000;

/** How long somebody's words are waited for after their file, in milliseconds: Slack tells of both, in any order. */
export const FILE_GRACE_MS = 2000;
