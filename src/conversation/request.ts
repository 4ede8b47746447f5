import type { StyleQuery } from '../query/style-query.ts';
import type { ActionToken, Result, Toggle } from './results.ts';

/** Pictures of one message that are offered to choose from; platforms allow about as many. */
export const MAX_PHOTOS = 10;

/** A picture as it arrived: hostile until decoded by `src/vision`. */
export interface Photo {
  readonly bytes: Uint8Array;
}

/** What a person did, the same whichever platform they did it on. */
export interface Request {
  /** For the log: one per message. */
  readonly requestId: string;
  /** Conversation or thread that it was said in, unique over platforms: `web:4f1c`. */
  readonly conversationId: string;
  /**
   * Who did it, unique over platforms: `discord:80351110224678912`. Without it nothing can be kept for them beyond the
   * conversation.
   */
  readonly personId?: string;
  /** BCP 47, from the platform. */
  readonly locale: string;
  /** BCP 47, where they chose one: it comes before every other sign. */
  readonly language?: string;
  /** A command that was called by name, with `text` as what was said to it; without it, `text` is a message. */
  readonly command?: string;
  readonly text?: string;
  readonly photo?: Photo;
  /** Several pictures of one message: it is asked which one is meant. At most {@link MAX_PHOTOS} are looked at. */
  readonly photos?: readonly Photo[];
  /** Upper price limit that a platform asked for on its own, in the catalogue's currency; at least 0. */
  readonly maxPrice?: number;
  /** The brand that a platform asked for on its own. */
  readonly brand?: string;
  /** Cards on a page, 1 to 50; the stylist decides where the platform does not. */
  readonly limit?: number;
  /** False where nobody can answer a question (a script): of several garments the main one is searched. */
  readonly askBack?: boolean;
  /** A button that was pressed; text and photo are then ignored. */
  readonly action?: ActionToken;
}

/** The stylist's answer. */
export interface Reply {
  /** Where to go on: the request's own conversation, or a new thread that this answer opened. */
  readonly conversationId: string;
  /** Set when this answer opened or continues a thread of the request's conversation. */
  readonly thread?: { readonly title: string };
  /** BCP 47 that it is written in, for a platform's own labels. */
  readonly language: string;
  readonly results: readonly Result[];
  /** True for a word in passing ("saved"): no part of the conversation, shown beside it for a moment. */
  readonly passing?: boolean;
  /** What the button that was pressed is now. */
  readonly toggle?: Toggle;
  /** What was searched for and which wishes were let go, where this answer was a search. */
  readonly search?: { readonly query: StyleQuery; readonly letGo: readonly string[] };
  /** Milliseconds by step, for `--json` and the bench. */
  readonly ms: Readonly<Record<string, number>>;
}
