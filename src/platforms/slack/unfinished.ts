import type { Logger } from 'pino';
import { speechFor } from '../../i18n/speech.ts';
import type { State } from '../../state/port.ts';
import { UnfinishedWork } from '../shared/unfinished.ts';
import { RESPONSE_LIFE_MS } from './limits.ts';
import { postMessage } from './outlets/post-message.ts';
import { sentenceMessage } from './render/parts.ts';
import { ResponseUrl } from './response-url.ts';
import type { Workspace } from './workspace.ts';

/** Something that has been acknowledged and not answered yet: how to reach who waits for it. */
export type Open = {
  readonly teamId: string;
  readonly userId: string;
  /** Where it was asked; a person's id stands for their direct message with us. */
  readonly channel: string;
  /** BCP 47. */
  readonly language: string;
  readonly threadTs?: string;
  /** The "one moment…" that stands there already, and that the answer would have taken the place of. */
  readonly shownTs?: string;
  readonly responseUrl?: string;
};

/** What is being worked on for people in Slack, and how they are told where it was interrupted. */
export function unfinishedOn(options: {
  readonly state: State;
  readonly log: Logger;
  /** The workspace, where we are still installed in it. */
  readonly workspace: (teamId: string) => Promise<Workspace | undefined>;
}): UnfinishedWork<Open> {
  return new UnfinishedWork<Open>({
    state: options.state,
    log: options.log,
    prefix: 'slack-open:',
    ttlMs: RESPONSE_LIFE_MS,
    tell: async (open) => {
      const message = sentenceMessage(speechFor(open.language).say('chat.interrupted'));
      if (open.responseUrl !== undefined) {
        await new ResponseUrl(open.responseUrl).send(message, { only: true });
        return;
      }
      const workspace = await options.workspace(open.teamId);
      if (workspace === undefined) return;
      const { client } = workspace;
      const { channel, threadTs, shownTs, userId } = open;
      const body = { channel, text: message.text, blocks: [...message.blocks] };
      if (shownTs !== undefined) await client.chat.update({ ...body, ts: shownTs });
      else {
        const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
        const direct = /^[DUW]/.test(channel);
        if (direct) await postMessage(workspace, message, { channel, threadTs });
        else await client.chat.postEphemeral({ ...body, ...thread, user: userId });
      }
    },
  });
}
