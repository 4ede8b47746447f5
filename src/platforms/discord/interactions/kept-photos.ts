import type { Attachment, Message } from 'discord.js';
import { z } from 'zod';
import type { AttachmentInfo } from '../attachments.ts';
import type { DiscordContext } from '../context.ts';
import { wordsOf } from './photos.ts';

/** Far less than Discord's addresses live; who picks does so at once. */
const TTL_MS = 3_600_000;

const schema = z.object({
  text: z.string(),
  photos: z.array(z.object({ id: z.string(), url: z.string(), size: z.number() })),
});

/** A picture of a message, and the words that it was posted with. */
export interface KeptPhoto {
  readonly text: string;
  readonly attachment: AttachmentInfo;
}

/**
 * Keeps, for an hour, where the pictures of a message are that a command on it was shown: without the privileged intent
 * Discord tells of them once, and leaves them out when the message is read again.
 */
export async function keepPhotos(
  { options, log }: DiscordContext,
  message: Message,
  attachments: readonly Attachment[],
): Promise<void> {
  const photos = attachments.map(({ id, url, size }) => ({ id, url, size }));
  const kept = { text: wordsOf(message), photos };
  try {
    await options.state.update('seen', keyOf(message.id), () => kept, { ttlMs: TTL_MS });
  } catch (error) {
    log.error({ err: error }, 'where pictures are could not be kept');
  }
}

/** What was kept of a picture; `undefined` where nothing was, or not any more. */
export async function keptPhoto(
  { options }: DiscordContext,
  messageId: string,
  attachmentId: string,
): Promise<KeptPhoto | undefined> {
  const kept = schema.safeParse(await options.state.get('seen', keyOf(messageId)));
  const attachment = kept.data?.photos.find(({ id }) => id === attachmentId);
  return attachment === undefined ? undefined : { text: kept.data?.text ?? '', attachment };
}

const keyOf = (messageId: string): string => `discord-photos:${messageId}`;
