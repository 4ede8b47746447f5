import type { PersonError, Trouble } from '../errors.ts';
import { NONE, type Speech } from '../i18n/speech.ts';
import type { Notice } from './results.ts';

/** Tappable ways on that are offered when there is nothing better to offer. */
export function examples(speech: Speech): readonly string[] {
  return [
    speech.say('example.dress'),
    speech.say('example.sneakers-price'),
    speech.say('example.shirt-no-logo'),
  ];
}

/** What a person is told when what they sent cannot be used. Never a stack trace. */
export function personErrorNotice(error: PersonError, speech: Speech): Notice {
  return {
    kind: 'notice',
    tone: 'sorry',
    code: error.code,
    text: errorText(error, speech),
    suggestions: waysOn(error, speech),
  };
}

function errorText({ code, params }: PersonError, speech: Speech): string {
  const { max, width = '?', height = '?', kind = NONE, languages = '' } = params;
  switch (code) {
    case 'text-too-long':
      return speech.say('error.text-too-long', { max: max ?? NONE });
    case 'photo-too-large':
      return speech.say('error.photo-too-large', { max: typeof max === 'number' ? megabytes(max) : NONE });
    case 'photo-too-many-pixels':
      return speech.say('error.photo-too-many-pixels', { width, height });
    case 'photo-not-an-image':
      return speech.say('error.photo-not-an-image', { kind });
    case 'language-unknown':
      return speech.say('error.language-unknown', { languages });
    case 'variants-gone':
    case 'person-unknown':
    case 'nothing-to-search':
    case 'photo-damaged':
    case 'photo-too-slow':
    case 'product-gone':
    case 'action-invalid':
    case 'action-expired':
    case 'busy':
    case 'catalogue-empty':
      return speech.say(`error.${code}`);
  }
}

function waysOn({ code }: PersonError, speech: Speech): readonly string[] {
  switch (code) {
    case 'nothing-to-search':
    case 'action-expired':
    case 'product-gone':
    case 'action-invalid':
      return examples(speech);
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

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

/** Something broke on our side; the id finds it in the log. */
export function brokenNotice(requestId: string, speech: Speech): Notice {
  return {
    kind: 'notice',
    tone: 'sorry',
    code: 'internal',
    text: speech.say('notice.internal', { requestId }),
  };
}

/** What we depend on is out of reach, does not let us in, or has no room left. */
export function troubleNotice(trouble: Trouble, speech: Speech): Notice {
  return { kind: 'notice', tone: 'sorry', code: trouble, text: speech.say(`notice.${trouble}`) };
}

/** What can be asked for, in words that may be sent as they stand. */
export function helpNotice(speech: Speech): Notice {
  const inColour = (colour: string) => ({ colour: speech.nameOf('colour', colour) });
  return {
    ...info(
      'help',
      speech.say('notice.help', {
        example: speech.quote(speech.say('example.dress-price')),
        avoid: speech.quote(speech.say('phrase.avoid')),
        thisBut: speech.quote(speech.say('phrase.this-but', inColour('blue'))),
        cheaper: speech.quote(speech.say('phrase.cheaper')),
        colour: speech.quote(speech.say('phrase.colour', inColour('black'))),
        more: speech.quote(speech.say('phrase.more')),
        undo: speech.quote(speech.say('phrase.undo')),
        startOver: speech.quote(speech.say('phrase.start-over')),
        moreLikeThis: speech.quote(speech.say('card.more-like-this')),
      }),
    ),
    suggestions: examples(speech),
  };
}

/** What was searched for is forgotten. */
export function startedOver(speech: Speech): Notice {
  return { ...info('started-over', speech.say('notice.started-over')), suggestions: examples(speech) };
}

/** The answer stands, but not on the disk. */
export function notRemembered(speech: Speech): Notice {
  return { kind: 'notice', tone: 'sorry', code: 'not-remembered', text: speech.say('notice.not-remembered') };
}

export function info(code: string, text: string): Notice {
  return { kind: 'notice', tone: 'info', code, text };
}
