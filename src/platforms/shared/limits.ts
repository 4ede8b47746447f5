import { MAX_IMAGE_BYTES } from '../../vision/limits.ts';

// What every chat platform keeps to, whatever its own limits are.

/** Answers that are worked on at the same time, and those that may wait for their turn. */
export const MAX_AT_WORK = 8;
export const MAX_WAITING = 100;
/** Of one person, and of one server or workspace, working and waiting together. */
export const MAX_PER_PERSON = 4;
export const MAX_PER_GROUP = 60;

/** Longest that the stylist may take, in milliseconds. */
export const ANSWER_TIMEOUT_MS = 60_000;

/** After this long without an answer a word is said, in milliseconds. */
export const PROGRESS_AFTER_MS = 1500;

/** How long running answers may take to finish when we stop, in milliseconds. */
export const STOP_TIMEOUT_MS = 15_000;

/** What may be downloaded of one picture, and how long that may take. */
export const DOWNLOAD_LIMITS = { maxBytes: MAX_IMAGE_BYTES, timeoutMs: 20_000 } as const;

/** Longest message that is read; the stylist refuses less. */
export const MAX_MESSAGE_TEXT = 4000;
