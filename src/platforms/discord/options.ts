import type { Logger } from 'pino';
import type { History, PictureSource } from '../../conversation/history.ts';
import type { NamedProduct } from '../../conversation/product-names.ts';
import type { Readiness } from '../../conversation/readiness.ts';
import type { Reply, Request } from '../../conversation/request.ts';
import type { State } from '../../state/port.ts';

/** All that the Discord bot needs from outside. */
export interface DiscordOptions {
  readonly token: string;
  /** Whether the privileged intent Message Content is turned on: then plain replies in our threads are read too. */
  readonly messageContent: boolean;
  /** The stylist; never rejects. Not called before {@link readiness} says `ready`. */
  handle(request: Request): Promise<Reply>;
  /** What was said in a conversation; `undefined` where it is unknown or has expired. */
  history(conversationId: string, personId?: string): Promise<History | undefined>;
  /** Where a product's picture is; `undefined` for an unknown product. */
  picture(productId: string): Promise<PictureSource | undefined>;
  /** Brands of the catalogue, most frequent first. */
  brands(): Promise<readonly string[]>;
  /** Products that words describe, best first, at most `limit`. */
  products(words: string, limit: number): Promise<readonly NamedProduct[]>;
  readiness(): Readiness;
  /** Shared by all shards and processes. */
  readonly state: State;
  readonly logger: Logger;
  /** Re-encoded product pictures are kept here; made where it is missing, may be emptied at any time. */
  readonly cacheDirectory: string;
  /** For tests against a server of their own. */
  readonly endpoints?: Partial<DiscordEndpoints>;
}

/** Where Discord is. */
export interface DiscordEndpoints {
  /** Base of the REST API, without the version. */
  readonly api: string;
  /** Origins that attachments may be fetched from. */
  readonly cdn: readonly string[];
}

/** The real ones. Attachments come from these two hosts and no other. */
export const DISCORD: DiscordEndpoints = {
  api: 'https://discord.com/api',
  cdn: ['https://cdn.discordapp.com', 'https://media.discordapp.net'],
};

/** A bot that is online. */
export interface DiscordBot {
  /** The bot's name, for the operator. */
  readonly name: string;
  /** Finishes what is running for a moment, then goes offline; a second call does nothing. */
  stop(): Promise<void>;
}
