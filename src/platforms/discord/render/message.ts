import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Speech } from '../../../i18n/speech.ts';
import type { NoteShortened, Shortened } from '../../shared/text.ts';

/** A file that goes out with a message. */
export interface OutFile {
  /** Unique within the message, safe in `attachment://`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture of a product as it can be shown: at its own https address, or sent along. */
export type ShownPicture =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: OutFile };

/** A message of Components V2, ready to be sent. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly (OutFile & { readonly description: string })[];
  /** The answer that it shows, where it shows one. */
  readonly resultId?: string;
}

/** An answer as messages, and all that had to be made shorter for them. */
export interface Rendered {
  readonly messages: readonly RenderedMessage[];
  readonly shortened: readonly Shortened[];
}

/** What a renderer needs besides the result. */
export interface RenderOptions {
  readonly speech: Speech;
  /** By product id; a product without one is shown without a picture. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Whether the answer is seen by one person alone and can be shown to the others. */
  readonly canShare?: boolean;
}

/** The options, and where to note what did not fit. */
export interface Rendering extends RenderOptions {
  readonly shorten: NoteShortened;
}
