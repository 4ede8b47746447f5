import type { Toggle } from '../../../conversation/results.ts';
import type { Place } from '../ids.ts';
import type { RenderedMessage } from '../render/message.ts';

/** How to reach who asked: what was asked decides, not what is answered. */
export interface Outlet {
  /** A word while it takes longer; what comes next takes its place where Slack can do that. */
  progress(message: RenderedMessage): Promise<void>;
  /** Something that concerns only this person, seen by nobody else where Slack can do that. */
  say(message: RenderedMessage): Promise<void>;
  /** Shows what the button that was pressed is now, where only who pressed it sees it. */
  toggle?(toggle: Toggle): Promise<void>;
  /** Whether {@link toggle} says enough: then nothing is said in passing. */
  readonly quiet?: boolean;
  readonly stand: Stand;
}

/** A message that has been sent. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** A spot for an answer. */
export interface Stand {
  /** Whether one person sees it and could show it to others. */
  readonly canShare: boolean;
  /** Resolves to where the message is, where Slack tells. */
  send(message: RenderedMessage): Promise<Posted | undefined>;
  /** The places that go on with the answer. */
  placesOf(posted: Posted): readonly Place[];
}
