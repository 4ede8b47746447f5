import type { PersonErrorCode } from '../../errors.ts';

/** What the web chat itself says when a message never reaches the stylist. */
export const SENTENCES = {
  'not-ready': 'I am still getting ready. Give me a moment, then send that again.',
  'too-large': 'That photo is too large for me. A smaller one, or a crop of it, will do nicely.',
  'not-understood': 'I could not read that message. Please try sending it again.',
  'too-slow': 'That took me too long, so I stopped. Please try again.',
  busy: 'A lot of people are asking at once. Please try again in a moment.',
  failed: 'Something went wrong on my side. Nothing is lost: please try again.',
  'signed-out': 'Please sign in again: reload this page.',
  'other-origin': 'This request came from another site, so I did not answer it.',
  'unknown-page': 'There is nothing at this address.',
  'thread-gone': 'This thread is no longer here. Start a new one from any piece you like.',
  'history-failed': 'I could not fetch what we said before. You can go on all the same.',
  'wrong-token': 'That is not the access token. Please try again.',
} as const;

export type SentenceCode = keyof typeof SENTENCES;

/** Said when the stylist throws instead of answering with a notice. */
export const PERSON_SENTENCES: Readonly<Record<PersonErrorCode, string>> = {
  'nothing-to-search': 'Tell me what you are looking for, or add a photo of it.',
  'text-too-long': 'That is a lot to take in. Tell me in a sentence or two what you are looking for.',
  'photo-too-large': SENTENCES['too-large'],
  'photo-too-many-pixels':
    'That photo has more pixels than I can look at. A smaller copy of it will do nicely.',
  'photo-not-an-image': 'I cannot see a photo in that file. JPEG, PNG, WebP, GIF and AVIF work.',
  'photo-damaged': 'That photo seems to be damaged. Could you try another copy of it?',
  'photo-too-slow': 'That photo took me too long to look at. A smaller copy of it will do nicely.',
  'product-gone': 'That piece is no longer in the shop.',
  'action-invalid': 'That button does not belong to this conversation.',
  'action-expired': 'That button is too old. Search again and use a fresh one.',
  busy: SENTENCES.busy,
  'catalogue-empty': 'There is nothing in the shop yet.',
  'variants-gone': 'There are no other colours of that any more.',
  'person-unknown': 'I cannot tell who you are, so I cannot keep anything for you.',
  'language-unknown': 'I do not speak that language yet.',
};
