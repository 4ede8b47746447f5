import type { Result } from './results.ts';

/** What the person did, as shown in their own bubble. */
export interface Said {
  /** Their words, or the label of the button they pressed. */
  readonly text?: string;
  /** Whether a photo came with it (the photo itself is never stored). */
  readonly photo: boolean;
  /** Whether it was a button. */
  readonly action: boolean;
}

export interface Turn {
  readonly said: Said;
  /** BCP 47 that the answer is written in. */
  readonly language: string;
  /** Pictures that were searched with are left out: photos are never stored. */
  readonly results: readonly Result[];
}

/** A conversation as it is shown again after a reload. */
export interface History {
  readonly conversationId: string;
  /** A thread says what it is about and which conversation it belongs to. */
  readonly thread?: { readonly title: string; readonly parentId: string };
  readonly turns: readonly Turn[];
  /** Threads opened from here, oldest first. */
  readonly threads: readonly { readonly conversationId: string; readonly title: string }[];
}

/** Where the bytes of a product's picture are. */
export type PictureSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };
