import type { PlainKey } from '../../i18n/arguments.ts';
import type { Speech } from '../../i18n/speech.ts';

/** What the page's own script says. */
const KEYS = {
  hintPhoto: 'web.composer.hint-photo',
  empty: 'web.composer.empty',
  notOpen: 'web.composer.not-open',
  tooLarge: 'web.composer.too-large',
  notAPhoto: 'web.composer.not-a-photo',
  you: 'web.turn.you',
  photo: 'web.turn.photo',
  waiting: 'web.turn.waiting',
  again: 'web.turn.again',
  broken: 'web.turn.broken',
  unreachable: 'web.turn.unreachable',
  unreadable: 'web.turn.unreadable',
  threadFailed: 'web.threads.failed',
  opened: 'web.preparing.opened',
  failed: 'web.preparing.failed',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Sentences by name; `threadOpened` holds `{title}` where the page puts the title. */
export type ClientWords = Readonly<Record<keyof typeof KEYS | 'threadOpened', string>>;

/** The sentences as JSON, for the page's `data-words`. */
export function clientWords(speech: Speech): string {
  const plain = Object.entries(KEYS).map(([name, key]) => [name, speech.say(key)]);
  const threadOpened = speech.say('web.threads.opened', { title: '{title}' });
  return JSON.stringify({ ...Object.fromEntries(plain), threadOpened });
}
