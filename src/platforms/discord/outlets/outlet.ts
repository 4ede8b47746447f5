import type { Toggle } from '../../../conversation/results.ts';
import type { Place } from '../conversation-id.ts';
import type { RenderedMessage } from '../render/message.ts';

/** How to reach who asked: what was asked decides, not what is answered. */
export interface Outlet {
  /** A word while it takes longer; what comes next takes its place. */
  progress(message: RenderedMessage): Promise<void>;
  /** Something that concerns only this person, seen by nobody else where Discord can do that. */
  say(message: RenderedMessage): Promise<void>;
  /** Shows what the button that was pressed is now, where only who pressed it sees it. */
  toggle?(toggle: Toggle): Promise<void>;
  /** Where an answer is put; `title` names the thread that may be opened for it. */
  stand(title: string): Promise<Stand>;
}

/** A spot for an answer. */
export interface Stand {
  /** Whether one person sees it and could show it to others. */
  readonly canShare: boolean;
  readonly mayAttach: boolean;
  /** Said above the answer: why it stands here. */
  readonly note?: string;
  /** The place that the answer belongs to; without one, the thread that its own message will have. */
  readonly place?: Place;
  /** Resolves to the message's id. */
  send(message: RenderedMessage): Promise<string>;
  /** When all of it is sent. */
  done?(): Promise<void>;
}
