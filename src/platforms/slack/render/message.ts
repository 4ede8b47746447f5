import type { types } from '@slack/bolt';
import type { Speech } from '../../../i18n/speech.ts';
import type { NoteShortened, Shortened } from '../../shared/text.ts';

export type Block = types.KnownBlock;
export type Button = types.Button;
export type Image = types.ImageElement;

/** A picture as Slack can show it: at its own public https address, or as a file of the workspace. */
export type ShownPicture =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly fileId: string };

/** A message of Block Kit, ready to be sent. */
export interface RenderedMessage {
  readonly blocks: readonly Block[];
  /** For notifications and screen readers. */
  readonly text: string;
  /** The answer that it shows, where it shows one. */
  readonly resultId?: string;
}

/** An answer as messages, and all that had to be made shorter for them. */
export interface Rendered {
  readonly messages: readonly RenderedMessage[];
  readonly shortened: readonly Shortened[];
}

/** How products are shown: side by side, or below one another where a workspace does not know carousels. */
export type CardStyle = 'carousel' | 'sections';

/** What a renderer needs besides the result. */
export interface RenderOptions {
  readonly speech: Speech;
  readonly cards: CardStyle;
  /** By product id; a product without one is shown without a picture. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Pictures of the answer itself (what was searched with, what can be chosen), by their bytes, where Slack has them. */
  readonly uploads?: ReadonlyMap<Uint8Array, ShownPicture>;
  /** Whether the answer is seen by one person alone and can be shown to the others. */
  readonly canShare?: boolean;
  /** The stylist's conversation that its buttons go on with. */
  readonly conversationId?: string;
}

/** The options, and where to note what did not fit. */
export interface Rendering extends RenderOptions {
  readonly shorten: NoteShortened;
}
