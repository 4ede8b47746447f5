import type { webApi } from '@slack/bolt';

/** A workspace that the app is installed in, and how to speak to it. */
export interface Workspace {
  /** Of the workspace, or of the organisation where the app is installed for all of it. */
  readonly teamId: string;
  readonly client: webApi.WebClient;
  readonly token: string;
  /** Ours there. */
  readonly botUserId: string | undefined;
}
