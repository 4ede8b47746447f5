import type { SlackContext } from '../context.ts';
import { refusalOf } from '../refusals.ts';
import type { RenderedMessage } from '../render/message.ts';
import { type ResponseUrl, ResponseUrlError } from '../response-url.ts';
import type { Workspace } from '../workspace.ts';
import type { Outlet } from './outlet.ts';
import { postMessage } from './post-message.ts';
import { bodyOf } from './posted.ts';

export interface PrivateOptions {
  readonly workspace: Workspace;
  readonly channel: string;
  readonly userId: string;
  readonly threadTs?: string | undefined;
  readonly response: ResponseUrl;
  /** Whether the answer can be shown to the others there. */
  readonly canShare: boolean;
  /** Whether what is said first may take the place of the "one moment…": not where a button was pressed. */
  readonly replaces: boolean;
}

/** Answers one person alone, where they are: through their act's `response_url`, which works in any conversation. */
export function privateOutlet({ outbox }: SlackContext, options: PrivateOptions): Outlet {
  const { workspace, channel, userId, threadTs, response, canShare, replaces } = options;
  const { client } = workspace;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  let shown = false;

  const send = async (message: RenderedMessage): Promise<undefined> => {
    const replace = shown && replaces;
    shown = false;
    try {
      await outbox.edit(channel, () => response.send(message, { only: true, replace, threadTs }));
    } catch (error) {
      if (!(error instanceof ResponseUrlError) || error.reason === 'bad-blocks') throw error;
      await whisper(message);
    }
  };
  /** When the address is used up: where we are a member, else in their direct message with us. */
  const whisper = async (message: RenderedMessage): Promise<void> => {
    try {
      await outbox.edit(channel, () =>
        client.chat.postEphemeral({ ...bodyOf(message), ...thread, channel, user: userId }),
      );
    } catch (error) {
      if (refusalOf(error) !== 'may-not-write') throw error;
      await outbox.post(userId, () => postMessage(workspace, message, { channel: userId }));
    }
  };

  return {
    progress: async (message) => {
      await outbox.edit(channel, () => response.send(message, { only: true, threadTs }));
      shown = true;
    },
    say: async (message) => {
      await send(message);
    },
    stand: { canShare, send, placesOf: () => [] },
  };
}
