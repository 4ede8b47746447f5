import { claimed, SEEN_TTL_MS } from '../shared/claims.ts';
import type { SlackContext } from './context.ts';
import type { Open } from './unfinished.ts';

/**
 * Whether this event is ours to work on: an event that is delivered again (a retry, a second process, a replayed
 * request) has been claimed by then. `key` is unique in the workspace.
 */
export function isFirst({ options, log }: SlackContext, teamId: string, key: string): Promise<boolean> {
  const claim = () =>
    options.state.claim('seen', `slack-seen:${teamId}:${key}`, true, { ttlMs: SEEN_TTL_MS });
  return claimed(claim, log);
}

/** Writes down who waits and where; work goes on where that fails. */
export async function writtenDown({ unfinished, log }: SlackContext, id: string, open: Open): Promise<void> {
  await unfinished.begin(id, open).catch((error: unknown) => log.error({ err: error }, 'not written down'));
}

/** Works on something with who waits for it written down, so that they hear of it even where this process dies. */
export async function begun(
  context: SlackContext,
  id: string,
  open: Open,
  work: () => Promise<void>,
): Promise<void> {
  await writtenDown(context, id, open);
  const { unfinished, log } = context;
  try {
    await work();
  } finally {
    await unfinished.end(id).catch((error: unknown) => log.error({ err: error }, 'not crossed out'));
  }
}
