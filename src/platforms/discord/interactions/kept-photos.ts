import type { Attachment } from 'discord.js';
import type { AttachmentInfo } from '../attachments.ts';

/** Far less than Discord's addresses live; who picks does so at once. */
const KEPT_MS = 3_600_000;

/** Messages whose pictures are kept, the latest. */
const MAX_KEPT = 1000;

/** A picture of a message, and the words that it was posted with. */
export interface KeptPhoto {
  readonly text: string;
  readonly attachment: AttachmentInfo;
}

interface Kept {
  readonly text: string;
  readonly photos: ReadonlyMap<string, AttachmentInfo>;
  readonly until: number;
}

/**
 * Where the pictures of a message are that a command on it was shown: without the privileged intent Discord tells of
 * them once, and leaves them out when the message is read again. In this process only, because addresses and words of
 * others are stored nowhere: after a restart, who picks is told how else to show the picture.
 */
export class KeptPhotos {
  readonly #kept = new Map<string, Kept>();

  keep(messageId: string, text: string, attachments: readonly Attachment[]): void {
    const photos = new Map(attachments.map(({ id, url, size }) => [id, { url, size }]));
    this.#kept.delete(messageId);
    this.#kept.set(messageId, { text, photos, until: Date.now() + KEPT_MS });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** `undefined` where nothing was kept, or not any more. */
  find(messageId: string, attachmentId: string): KeptPhoto | undefined {
    const kept = this.#kept.get(messageId);
    const attachment = kept?.photos.get(attachmentId);
    if (kept === undefined || attachment === undefined || Date.now() > kept.until) return undefined;
    return { text: kept.text, attachment };
  }
}
