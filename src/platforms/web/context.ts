import type { Logger } from 'pino';
import type { Speech } from '../../i18n/speech.ts';
import type { Assets } from './assets.ts';
import type { Conversations } from './conversations.ts';
import type { WebChatOptions } from './options.ts';

/** What every route can reach. */
export interface WebContext {
  readonly options: WebChatOptions;
  readonly brandName: string;
  readonly assets: Assets;
  readonly conversations: Conversations;
  /** The port that is really listened on; known from the first request on. */
  readonly port: () => number;
}

/** What the middlewares leave for the routes. */
export interface WebEnv {
  Variables: {
    readonly requestId: string;
    readonly log: Logger;
    /** BCP 47 that the browser asks for first of those that are spoken here. */
    readonly locale: string;
    /** How the page and its refusals are said. */
    readonly speech: Speech;
    /** The visitor's secret; a new one where the browser brought none. */
    readonly visitor: string;
  };
}
