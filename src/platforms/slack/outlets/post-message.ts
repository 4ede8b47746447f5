import { randomUUID } from 'node:crypto';
import { refusalOf } from '../refusals.ts';
import type { RenderedMessage } from '../render/message.ts';
import type { Workspace } from '../workspace.ts';
import type { Posted } from './outlet.ts';

/**
 * Posts a new message. The client tries again where no reply comes, and the message may be there all the same: it has an
 * id, by which Slack knows it again and answers with the one that is there. That `client_msg_id` is told only by what the
 * method refuses (`duplicate_message_not_found`, https://docs.slack.dev/reference/methods/chat.postMessage#errors); a Slack
 * that does not heed it shows the message twice, which is better than not at all.
 * @param channel A person's id stands for their direct message with us.
 */
export async function postMessage(
  { client }: Pick<Workspace, 'client'>,
  { blocks, text }: RenderedMessage,
  { channel, threadTs }: { readonly channel: string; readonly threadTs?: string | undefined },
): Promise<Posted | undefined> {
  const message = {
    channel,
    text,
    blocks: [...blocks],
    unfurl_links: false,
    unfurl_media: false,
    client_msg_id: randomUUID(),
  };
  try {
    const sent = await client.chat.postMessage(
      threadTs === undefined ? message : { ...message, thread_ts: threadTs },
    );
    return sent.ts === undefined ? undefined : { channel: sent.channel ?? channel, ts: sent.ts };
  } catch (error) {
    // It was there, and somebody has deleted it since.
    if (refusalOf(error) === 'sent-before') return undefined;
    throw error;
  }
}
