import type { Request } from '../../conversation/request.ts';
import type { Place } from './ids.ts';
import type { Outlet } from './outlets/outlet.ts';
import type { Workspace } from './workspace.ts';

/** What is asked of the stylist, however it was asked. */
export type Asked = Pick<Request, 'text' | 'photo' | 'photos' | 'action' | 'command' | 'maxPrice'>;

export interface Question {
  /** Unique in the workspace: finds everything about it in the log. */
  readonly id: string;
  readonly workspace: Workspace;
  readonly userId: string;
  /** As it is set in Slack, BCP 47. */
  readonly locale: string;
  /** What is said to them besides the stylist's answer is said in this, BCP 47. */
  readonly language: string;
  /** The conversation that a button names; it comes before the place. */
  readonly conversationId?: string | undefined;
  /** Where the conversation goes on; without one, a new conversation begins. */
  readonly place?: Place | undefined;
  /** A place that goes on with this answer too. */
  readonly alsoIn?: Place | undefined;
  readonly outlet: Outlet;
  /** Whether there is a photo to fetch and to look at, which takes its time. */
  readonly hasPhoto: boolean;
  /** @throws PersonError, FileTrouble or FetchError where a photo cannot be used. */
  readonly asked: () => Promise<Asked>;
}
