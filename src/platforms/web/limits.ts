/** What multipart framing and the small fields may add to a photo of the largest allowed size, in bytes. */
export const FORM_OVERHEAD_BYTES = 64 * 1024;

/** Messages being answered or waiting for it; one more is told that the stylist is busy. */
export const MAX_MESSAGES_IN_FLIGHT = 32;

/** Longest wait for an answer, in milliseconds. */
export const ANSWER_TIMEOUT_MS = 60_000;

/** Longest wait for a whole request to arrive, in milliseconds: a photo over a slow line. */
export const ARRIVAL_TIMEOUT_MS = 120_000;

/** How long running requests may take to finish once the server closes, in milliseconds. */
export const CLOSE_TIMEOUT_MS = 3_000;

/** Height by width of a card's picture. */
export const PICTURE_ASPECT = 5 / 4;

/** Pictures are served this wide and in {@link PICTURE_ASPECT}: a card at 1x and at 2x. */
export const PICTURE_WIDTHS = [480, 960] as const;

/**
 * Of a longer message the rest is not read, in UTF-16 units: the stylist refuses it anyway, but keeps and shows again
 * what was said, and an upload has room for megabytes of text.
 */
export const MAX_TEXT_LENGTH = 10_000;

/** Longest button label that is said back, in characters. */
export const MAX_LABEL_LENGTH = 200;
