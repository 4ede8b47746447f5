import type { PersonErrorCode } from '../errors.ts';
import type { Notice } from './results.ts';

/** Tappable ways on that are offered when there is nothing better to offer. */
export const EXAMPLES = [
  'red floral dress',
  'white sneakers under 80',
  'navy striped shirt, no logo',
] as const;

/** What a person is told when what they sent cannot be used. Never a stack trace. */
export function personErrorNotice(
  code: PersonErrorCode,
  params: Readonly<Record<string, string | number>>,
): Notice {
  return {
    kind: 'notice',
    tone: 'sorry',
    code,
    text: PERSON_ERRORS[code](params),
    suggestions: waysOn(code),
  };
}

type Params = Readonly<Record<string, string | number>>;

const PERSON_ERRORS: Readonly<Record<PersonErrorCode, (params: Params) => string>> = {
  'nothing-to-search': () =>
    'Tell me what you are looking for in a few words, or send a photo of something you like.',
  'text-too-long': ({ max }) =>
    `That is more than I can read at once (${max} characters at most). What matters most: garment, colour, price?`,
  'photo-too-large': ({ max }) =>
    `That photo is too large${max === undefined ? '' : ` (${megabytes(max)} at most)`}. A smaller copy or a screenshot of it works just as well.`,
  'photo-too-many-pixels': ({ width, height }) =>
    `That picture is too big for me to open${width === undefined ? '' : ` (${width} × ${height} pixels)`}. A smaller copy works just as well.`,
  'photo-not-an-image': ({ kind }) =>
    `I can’t see a picture in that file${kind === undefined ? '' : ` (it looks like ${kind})`}. I read JPEG, PNG, WebP, GIF and AVIF.`,
  'photo-damaged': () =>
    'That picture is damaged or cut short, so I could not open it. Could you send it again?',
  'photo-too-slow': () => 'That picture took too long to open, so I stopped. A smaller copy should work.',
  'product-gone': () =>
    'That item is no longer in the catalogue. Describe it in a few words and I will look for something like it.',
  'action-invalid': () => 'I don’t know that button. Tell me in words what you would like instead.',
  'action-expired': () =>
    'It has been a while, and I have forgotten that search. Tell me again what you are looking for.',
  busy: () => 'A lot of people are asking right now. Try again in a few seconds.',
  'catalogue-empty': () => 'The catalogue is still empty, so there is nothing to find yet.',
  'variants-gone': () => 'There are no other colours of that any more.',
  'person-unknown': () => 'I can’t tell who you are here, so I can’t keep anything for you.',
  'language-unknown': ({ languages = '' }) => `I speak ${languages}. Which would you like?`,
};

function waysOn(code: PersonErrorCode): readonly string[] {
  switch (code) {
    case 'nothing-to-search':
    case 'action-expired':
    case 'product-gone':
    case 'action-invalid':
      return EXAMPLES;
    case 'text-too-long':
    case 'photo-too-large':
    case 'photo-too-many-pixels':
    case 'photo-not-an-image':
    case 'photo-damaged':
    case 'photo-too-slow':
    case 'busy':
    case 'catalogue-empty':
    case 'variants-gone':
    case 'person-unknown':
    case 'language-unknown':
      return [];
  }
}

function megabytes(bytes: string | number): string {
  return typeof bytes === 'number' ? `${Math.round(bytes / 1_048_576)} MB` : bytes;
}

/** Something broke on our side; the id finds it in the log. */
export function brokenNotice(requestId: string): Notice {
  return {
    kind: 'notice',
    tone: 'sorry',
    code: 'internal',
    text: `Something went wrong on my side, not yours. Please try again; if it happens again, tell whoever runs me this number: ${requestId}.`,
  };
}

export const HELP: Notice = {
  kind: 'notice',
  tone: 'info',
  code: 'help',
  text:
    'Tell me what you are looking for: garment, colour, pattern, price (“red floral dress under 50”), or what to leave out (“no stripes”). ' +
    'Send a photo to find lookalikes, or a photo with words (“this but in blue”). ' +
    'Then go on: “cheaper”, “in black”, “more”, “undo”, “start over”, or press “More like this” on anything you like.',
  suggestions: EXAMPLES,
};

export const STARTED_OVER: Notice = {
  kind: 'notice',
  tone: 'info',
  code: 'started-over',
  text: 'Fresh start. What are you looking for?',
  suggestions: EXAMPLES,
};

export const NOTHING_TO_UNDO: Notice = {
  kind: 'notice',
  tone: 'info',
  code: 'nothing-to-undo',
  text: 'There is nothing to take back here.',
};

export const NOT_REMEMBERED: Notice = {
  kind: 'notice',
  tone: 'sorry',
  code: 'not-remembered',
  text: 'I could not write this answer down, so its buttons may not work and a reload will not show it.',
};

export const NO_MORE: Notice = {
  kind: 'notice',
  tone: 'info',
  code: 'no-more',
  text: 'That was everything that comes close.',
};

export function info(code: string, text: string): Notice {
  return { kind: 'notice', tone: 'info', code, text };
}
