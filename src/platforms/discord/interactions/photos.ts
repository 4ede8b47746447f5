import type { Attachment, Message } from 'discord.js';
import { MAX_PHOTOS, type Photo } from '../../../conversation/request.ts';
import { photosOf as photosFrom } from '../../shared/photos.ts';
import type { Asked } from '../answer.ts';
import { type AttachmentInfo, fetchAttachment } from '../attachments.ts';
import type { DiscordContext } from '../context.ts';

/** Fetches an attachment's bytes as a photo; what they are is found out where they are decoded. */
export async function photoOf({ endpoints }: DiscordContext, attachment: AttachmentInfo): Promise<Photo> {
  return { bytes: await fetchAttachment(attachment, { origins: endpoints.cdn }) };
}

/** One photo, or several to choose from. */
export function photosOf(
  context: DiscordContext,
  attachments: readonly Attachment[],
): Promise<Pick<Asked, 'photo' | 'photos'>> {
  return photosFrom(attachments, {
    sizeOf: ({ size }) => size,
    fetch: (attachment) => photoOf(context, attachment),
  });
}

/**
 * The attachments of a message, and of one that it forwards, that are meant as pictures: those that say so, or all of
 * them where none does, so that the person hears what is wrong with their file.
 */
export function picturesOf(message: Message): readonly Attachment[] {
  const forwarded = message.messageSnapshots.flatMap(({ attachments }) => attachments);
  const all = [...message.attachments.values(), ...forwarded.values()];
  const pictures = all.filter(({ contentType }) => contentType?.startsWith('image/') === true);
  return (pictures.length > 0 ? pictures : all).slice(0, MAX_PHOTOS);
}

/** What is said in a message, without the mention that called us and without Discord's markup for others. */
export function wordsOf({ content, client }: Pick<Message, 'content' | 'client'>): string {
  return content
    .replaceAll(new RegExp(`<@!?${client.user?.id ?? ''}>`, 'g'), ' ')
    .replaceAll(/<(?:@[!&]?|#|\/[^:>]{1,64}:|a?:\w{1,64}:|t:-?|id:)[^>]{0,64}>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}
