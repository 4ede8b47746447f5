import type { Logger } from 'pino';
import type { History, PictureSource } from '../../conversation/history.ts';
import type { Readiness } from '../../conversation/readiness.ts';
import type { Reply, Request } from '../../conversation/request.ts';
import type { State } from '../../state/port.ts';

/** How events come in. */
export type Receiving =
  /** Socket Mode: we connect to Slack, nothing has to reach us. */
  | { readonly kind: 'socket'; readonly appToken: string }
  /** Slack calls us: for many processes behind a balancer. */
  | { readonly kind: 'http'; readonly signingSecret: string };

/** Whose workspaces. */
export type Installing =
  | { readonly kind: 'token'; readonly botToken: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      /** 32 bytes: what installations are encrypted with at rest. */
      readonly encryptionKey: Uint8Array;
    };

/** All that the Slack app needs from outside. */
export interface SlackOptions {
  readonly receiving: Receiving;
  readonly installing: Installing;
  /** Where we listen, for HTTP and for OAuth. */
  readonly host: string;
  readonly port: number;
  /** Who sees the answer to `/find`: who asked, with a button to share it, or the channel. */
  readonly answers: 'private' | 'channel';
  /** How products are shown; `auto` is carousels, and sections in a workspace that refuses them. */
  readonly cards: 'carousel' | 'sections' | 'auto';
  /** The stylist; never rejects. Not called before {@link readiness} says `ready`. */
  handle(request: Request): Promise<Reply>;
  /** What was said in a conversation; `undefined` where it is unknown or has expired. */
  history(conversationId: string, personId?: string): Promise<History | undefined>;
  /** Where a product's picture is; `undefined` for an unknown product. */
  picture(productId: string): Promise<PictureSource | undefined>;
  /** Headings of what a person searched for lately, latest first. */
  recent(personId: string, limit: number): Promise<readonly string[]>;
  /** The language that a person chose, BCP 47. */
  language(personId: string): Promise<string | undefined>;
  /** Erases all that is kept about every person whose id begins so. */
  forgetPeople(prefix: string): Promise<void>;
  readiness(): Readiness;
  /** Shared by all processes. */
  readonly state: State;
  readonly logger: Logger;
  /** Re-encoded product pictures are kept here; made where it is missing, may be emptied at any time. */
  readonly cacheDirectory: string;
  /** Between two messages in one channel, in milliseconds; as Slack takes them where nothing is said. For tests. */
  readonly paceMs?: number;
  /** For tests against a server of their own. */
  readonly endpoints?: Partial<SlackEndpoints>;
}

/** Where Slack is. */
export interface SlackEndpoints {
  /** Base of the Web API, with a slash at its end. */
  readonly api: string;
  /** Where people agree to an installation. */
  readonly authorize: string;
  /** Origins of the workspace's files: the only ones that ever get the token. */
  readonly files: readonly string[];
}

/** The real ones. */
export const SLACK: SlackEndpoints = {
  api: 'https://slack.com/api/',
  authorize: 'https://slack.com/oauth/v2/authorize',
  files: ['https://files.slack.com'],
};

/** An app that is online. */
export interface SlackBot {
  /** For the operator: the workspace and the app's name there, or where it is installed from. */
  readonly name: string;
  /** Where HTTP and OAuth are, where there is either: `http://127.0.0.1:3001`. */
  readonly url?: string;
  /** Takes no new events, finishes what is running for a moment; a second call does nothing. */
  stop(): Promise<void>;
}
