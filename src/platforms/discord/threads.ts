import {
  type AnyThreadChannel,
  type Channel,
  ChannelType,
  type Client,
  PermissionFlagsBits,
  type PermissionsBitField,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { fitLine, isBlank } from '../shared/text.ts';
import { refusalOf } from './api-errors.ts';
import { MAX_THREAD_NAME } from './limits.ts';
import { mayUseThreads } from './permissions.ts';

/** Why there is no thread: what the person is told where they can do something about it. */
export type NoThread = 'unsupported' | 'forbidden' | 'gone' | 'locked';

export interface ThreadWanted {
  readonly client: Client<true>;
  readonly channel: Channel | null;
  /** The message that the thread belongs to, and whose id it has. */
  readonly messageId: string;
  readonly name: string;
  /** Ours in the channel, where they are known. */
  readonly permissions: Readonly<PermissionsBitField> | null | undefined;
}

/**
 * The thread of a message: opened where there is none, opened again where it is archived. Two presses at once get the
 * same one, because a message has at most one.
 */
export async function threadOf(wanted: ThreadWanted): Promise<AnyThreadChannel | NoThread> {
  const { client, channel, messageId, permissions } = wanted;
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) {
    return 'unsupported';
  }
  const known = client.channels.cache.get(messageId);
  if (known?.isThread() === true) return reopened(known);
  if (!mayUseThreads(permissions)) return 'forbidden';
  try {
    return await channel.threads.create({
      name: threadName(wanted.name),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
      startMessage: messageId,
    });
  } catch (error) {
    switch (refusalOf(error)) {
      case 'thread-exists': {
        const existing = await client.channels.fetch(messageId);
        return existing?.isThread() === true ? reopened(existing) : 'unsupported';
      }
      case 'forbidden':
        return 'forbidden';
      case 'gone':
        return 'gone';
      default:
        throw error;
    }
  }
}

async function reopened(thread: AnyThreadChannel): Promise<AnyThreadChannel | NoThread> {
  const may = thread.permissionsFor(thread.client.user);
  if (may !== null && !may.has(PermissionFlagsBits.SendMessagesInThreads)) return 'forbidden';
  if (thread.locked === true && may?.has(PermissionFlagsBits.ManageThreads) !== true) return 'locked';
  if (thread.archived !== true) return thread;
  try {
    return await thread.setArchived(false);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'forbidden' || refusal === 'thread-locked') return 'locked';
    if (refusal === 'gone') return 'gone';
    throw error;
  }
}

function threadName(name: string): string {
  const words = fitLine(name, MAX_THREAD_NAME, { what: 'heading', of: name }, () => undefined);
  return isBlank(words) ? 'Threadfinder' : words;
}
