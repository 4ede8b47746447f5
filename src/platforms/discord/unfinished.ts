import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { speechFor } from '../../i18n/speech.ts';
import type { State } from '../../state/port.ts';
import { UnfinishedWork } from '../shared/unfinished.ts';
import { TOKEN_LIFE_MS } from './limits.ts';
import { rawBody } from './payload.ts';
import { sentenceMessage } from './render/sentence.ts';

/** Something that has been acknowledged and not answered yet: how to reach who waits for it. */
export type Open =
  | {
      /** `reply`: its place shows "thinking…" or a word of progress; `update`: it may show what must stay. */
      readonly kind: 'reply' | 'update';
      readonly applicationId: string;
      /** Of the interaction: lives 15 minutes, and is kept no longer. */
      readonly token: string;
      readonly locale: string;
    }
  | {
      readonly kind: 'message';
      readonly channelId: string;
      readonly messageId: string;
      readonly locale: string;
    };

/** What is being worked on for people on Discord, and how they are told where it was interrupted. */
export class Unfinished extends UnfinishedWork<Open> {
  constructor({ state, rest, log }: { state: State; rest: REST; log: Logger }) {
    super({
      state,
      log,
      prefix: 'discord-open:',
      ttlMs: TOKEN_LIFE_MS,
      tell: (open) => tell(rest, open),
    });
  }
}

async function tell(rest: REST, open: Open): Promise<void> {
  const message = sentenceMessage(speechFor(open.locale).say('chat.interrupted'));
  switch (open.kind) {
    case 'reply':
      await rest.patch(Routes.webhookMessage(open.applicationId, open.token, '@original'), {
        auth: false,
        body: rawBody(message, false),
      });
      break;
    case 'update':
      // Where "thinking…" stands all the same, Discord puts the first follow-up in its place.
      await rest.post(Routes.webhook(open.applicationId, open.token), {
        auth: false,
        body: rawBody(message, true),
      });
      break;
    case 'message':
      await rest.post(Routes.channelMessages(open.channelId), {
        body: {
          ...rawBody(message, false),
          message_reference: { message_id: open.messageId, fail_if_not_exists: false },
        },
      });
      break;
  }
}
