import type { Logger } from 'pino';
import type { History, PictureSource } from '../../conversation/history.ts';
import type { Readiness } from '../../conversation/readiness.ts';
import type { Reply, Request as StylistRequest } from '../../conversation/request.ts';

/** All that the web chat needs from outside. */
export interface WebChatOptions {
  /** Address to listen on; anything but loopback wants a `token`. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Secret that opens the chat to other machines. */
  readonly token?: string;
  /** The stylist. Not called before {@link readiness} says `ready`. */
  handle(request: StylistRequest): Promise<Reply>;
  /**
   * What was said in a conversation or thread; `undefined` where it is unknown or has expired.
   * @param personId Whose saved products are marked.
   */
  history(conversationId: string, personId?: string): Promise<History | undefined>;
  /** Where a product's picture is; `undefined` for an unknown product. */
  picture(productId: string): Promise<PictureSource | undefined>;
  readiness(): Readiness;
  /** Shown at the top; `Threadfinder` unless given. */
  readonly brandName?: string;
  readonly logger: Logger;
  /** Re-encoded product pictures are kept here; made where it is missing, may be emptied at any time. */
  readonly cacheDirectory: string;
  readonly maxUploadBytes: number;
}

/** A web chat that is listening. */
export interface WebChat {
  /** Address to open in a browser, without a token. */
  readonly url: string;
  /** Stops listening, lets running requests finish for a moment, then cuts them; a second call does nothing. */
  close(): Promise<void>;
}
