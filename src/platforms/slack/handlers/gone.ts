import type { SlackContext } from '../context.ts';
import { placePrefix, workspacePrefix } from '../ids.ts';
import { revokedSchema } from '../payloads.ts';

/** Somebody removed the app: nothing of the workspace is kept. A second event for it finds nothing to erase. */
export async function onUninstalled(context: SlackContext, teamId: string): Promise<void> {
  await erase(context, teamId);
  // What was being answered is written down all the same, and reaches nobody.
  await context.handling.ended(teamId);
  await erase(context, teamId);
  context.log.info({ team: teamId }, 'removed from a workspace: all that was kept of it is erased');
}

async function erase({ options, unfinished }: SlackContext, teamId: string): Promise<void> {
  const { state } = options;
  const prefix = workspacePrefix(teamId);
  await options.forgetPeople(prefix);
  await unfinished.forget((open) => open.teamId === teamId);
  const left = [
    ['conversation', prefix],
    ['conversation', placePrefix(teamId)],
    ['seen', `slack-seen:${teamId}:`],
    ['installation', prefix],
  ] as const;
  for (const [space, begin] of left) {
    for (const [key] of await state.list(space, begin)) await state.remove(space, key);
  }
}

/** Tokens were revoked: where ours is among them we are as good as removed. People's own tokens we have none of. */
export async function onRevoked(context: SlackContext, teamId: string, body: unknown): Promise<void> {
  const { event } = revokedSchema.parse(body);
  if ((event.tokens?.bot ?? []).length > 0) await onUninstalled(context, teamId);
}
