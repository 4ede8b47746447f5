import type { Readiness } from '../../conversation/readiness.ts';
import type { Speech } from '../../i18n/speech.ts';

/** What to say to who asks before there is anybody to answer; `undefined` where there is. */
export function notReadySentence(readiness: Readiness, speech: Speech): string | undefined {
  switch (readiness.state) {
    case 'preparing':
      return preparingSentence(readiness, speech);
    case 'ready':
      return undefined;
    case 'failed':
      return speech.say('chat.unavailable');
  }
}

function preparingSentence(
  { step, done, total }: Extract<Readiness, { state: 'preparing' }>,
  speech: Speech,
): string {
  const progress = speech.say('preparing.progress', { step: speech.say(`preparing.${step}`), done, total });
  return speech.say('chat.preparing', { progress });
}
