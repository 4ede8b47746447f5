import { claimed, SEEN_TTL_MS } from '../shared/claims.ts';
import type { SlackContext } from './context.ts';

/**
 * Whether this event is ours to work on: an event that is delivered again (a retry, a second process, a replayed
 * request) has been claimed by then. `key` is unique in the workspace.
 */
export function isFirst({ options, log }: SlackContext, teamId: string, key: string): Promise<boolean> {
  const claim = () =>
    options.state.claim('seen', `slack-seen:${teamId}:${key}`, true, { ttlMs: SEEN_TTL_MS });
  return claimed(claim, log);
}
