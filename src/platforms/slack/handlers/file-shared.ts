import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackContext } from '../context.ts';
import { askFor, FileTrouble, type SlackFile } from '../files.ts';
import { isFirst } from '../first.ts';
import { FILE_GRACE_MS } from '../limits.ts';
import { fileSharedSchema } from '../payloads.ts';
import type { Workspace } from '../workspace.ts';
import { fileKey, heard } from './messages.ts';

/**
 * A file that was shared where we are. In a direct message with us it is a photo to look at; Slack also sends the
 * message that it is in, which knows the words, so that is waited for first. Elsewhere a file is ours only where its
 * message mentions us, which that message tells.
 */
export async function onFileShared(
  context: SlackContext,
  workspace: Workspace,
  body: unknown,
): Promise<void> {
  const { event_id: id, event } = fileSharedSchema.parse(body);
  const { file_id: fileId, channel_id: channel, user_id: userId } = event;
  if (!channel.startsWith('D') || userId === workspace.botUserId) return;
  await sleep(FILE_GRACE_MS);
  if (!(await isFirst(context, workspace.teamId, fileKey(fileId)))) return;
  const file = await fileOf(workspace, fileId);
  await heard(context, workspace, {
    id,
    userId,
    channel,
    direct: true,
    ts: '',
    threadTs: undefined,
    text: '',
    files: [file],
  });
}

/** What Slack tells of the file; what is wrong with it is found out, and said, when it is opened. */
async function fileOf(workspace: Workspace, id: string): Promise<SlackFile> {
  try {
    return await askFor(workspace, id);
  } catch (error) {
    if (error instanceof FileTrouble) return { id };
    throw error;
  }
}
