import type { SlackContext } from '../context.ts';
import type { Place } from '../ids.ts';
import { refusalOf } from '../refusals.ts';
import type { RenderedMessage } from '../render/message.ts';
import type { ResponseUrl } from '../response-url.ts';
import type { Workspace } from '../workspace.ts';
import type { Outlet, Posted } from './outlet.ts';
import { postMessage } from './post-message.ts';

export interface PostedOptions {
  readonly workspace: Workspace;
  /** A person's id stands for their direct message with us. */
  readonly channel: string;
  readonly userId: string;
  readonly direct: boolean;
  /** The thread that the answer goes to; without one, its own message begins a thread. */
  readonly threadTs?: string | undefined;
  /** Takes its way where we are no member. */
  readonly response?: ResponseUrl | undefined;
  /** Hears where a "one moment…" stands. */
  readonly onShown?: (posted: Posted) => Promise<void>;
  /** Hears that what takes its place is about to be sent: from here on nothing else may be written over it. */
  readonly onReplacing?: () => Promise<void>;
}

/** Answers with messages of our own, which everybody in the conversation sees. */
export function postedOutlet(context: SlackContext, options: PostedOptions): Outlet {
  const { outbox } = context;
  const { workspace, channel, userId, direct, threadTs, response } = options;
  const { client } = workspace;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  let shown: Posted | undefined;

  const post = async (message: RenderedMessage): Promise<Posted | undefined> => {
    try {
      return await outbox.post(channel, () => postMessage(workspace, message, { channel, threadTs }));
    } catch (error) {
      if (refusalOf(error) !== 'may-not-write' || response === undefined) throw error;
      await response.send(message, { only: false, threadTs });
      return undefined;
    }
  };
  const send = async (message: RenderedMessage): Promise<Posted | undefined> => {
    if (shown === undefined) return post(message);
    const { channel: where, ts } = shown;
    await options.onReplacing?.();
    try {
      await outbox.edit(channel, () => client.chat.update({ ...bodyOf(message), channel: where, ts }));
    } catch (error) {
      // Whoever runs the channel has taken the "one moment…" away: the answer comes all the same.
      if (refusalOf(error) !== 'gone') throw error;
      shown = undefined;
      return post(message);
    }
    shown = undefined;
    return { channel: where, ts };
  };
  const whisper = async (message: RenderedMessage): Promise<void> => {
    try {
      await outbox.edit(channel, () =>
        client.chat.postEphemeral({ ...bodyOf(message), ...thread, channel, user: userId }),
      );
    } catch (error) {
      if (refusalOf(error) !== 'may-not-write' || response === undefined) throw error;
      await response.send(message, { only: true, threadTs });
    }
  };

  return {
    progress: async (message) => {
      shown = await post(message);
      if (shown !== undefined) await options.onShown?.(shown);
    },
    say: async (message) => {
      if (direct || shown !== undefined) await send(message);
      else await whisper(message);
    },
    stand: {
      canShare: false,
      send,
      placesOf: ({ channel: where, ts }): readonly Place[] => [
        { kind: 'thread', channel: where, ts: threadTs ?? ts },
        ...(direct && threadTs === undefined ? [{ kind: 'direct', channel: where } as const] : []),
      ],
    },
  };
}

export function bodyOf({ blocks, text }: RenderedMessage): {
  text: string;
  blocks: RenderedMessage['blocks'][number][];
} {
  return { text, blocks: [...blocks] };
}
