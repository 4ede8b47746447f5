// Discord's limits, from its API documentation (November 2026). Lengths are in UTF-16 units, which is never less than
// what Discord counts.

/** Components of one message, nested ones included. */
const MAX_COMPONENTS = 40;
/** All text of one message together. */
export const MAX_TEXT = 4000;
export const MAX_BUTTONS_PER_ROW = 5;
export const MAX_BUTTON_LABEL = 80;
export const MAX_BUTTON_URL = 512;
export const MAX_CUSTOM_ID = 100;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_OPTION_LABEL = 100;
export const MAX_ALT_TEXT = 1024;
export const MAX_MEDIA_URL = 2048;
export const MAX_THREAD_NAME = 100;
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;
/** Bytes of one attachment that every server takes. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** How long an interaction can be answered, in milliseconds: its token lives 15 minutes. */
export const TOKEN_LIFE_MS = 15 * 60_000;

// How we share these out. A card is a section with text and picture, and a row of buttons; around the cards of a
// message stand a note, the container, the head (a section where there is a picture), the wishes and the row that goes on.
const CARD_COMPONENTS = 3 + 1 + MAX_BUTTONS_PER_ROW;
const FRAME_COMPONENTS = 1 + 1 + 3 + 2 + 1 + MAX_BUTTONS_PER_ROW;

/** Cards on one message: what the stylist is asked for. */
export const CARDS_PER_MESSAGE = Math.floor((MAX_COMPONENTS - FRAME_COMPONENTS) / CARD_COMPONENTS);

/** Messages of one answer; more would flood the channel. */
export const MAX_MESSAGES = 4;

/** Shares of {@link MAX_TEXT}: what stands above the cards, and each card. */
export const HEAD_TEXT = { heading: 300, wishes: 300, notices: 500, shortened: 200 } as const;
export const CARD_TEXT = { title: 150, url: 250, brand: 60, price: 60, reasons: 220 } as const;

/** After this long without a reply, an interaction is acknowledged once more, in milliseconds: Discord waits 3,000. */
export const ACKNOWLEDGE_AGAIN_AFTER_MS = 1000;

/** Longest that a request to Discord may take before it is tried again, in milliseconds. */
export const REST_TIMEOUT_MS = 8000;
