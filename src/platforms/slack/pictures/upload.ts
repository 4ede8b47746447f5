import { setTimeout as sleep } from 'node:timers/promises';
import { API_TIMEOUT_MS } from '../limits.ts';
import type { Workspace } from '../workspace.ts';

/** A picture to be uploaded. */
export interface Upload {
  /** With an ending that Slack knows: `jpg`, `png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Waits between looks at whether Slack has a picture ready, in milliseconds. */
const LOOKS_MS = [100, 200, 400, 800, 1500, 2500, 4000];

/**
 * Uploads pictures to a workspace, shared with nobody: they are seen in the messages that show them. Resolves to their
 * file ids, in order, when they can be used in blocks. https://docs.slack.dev/messaging/working-with-files#upload
 */
export async function uploadAll(
  { client }: Workspace,
  uploads: readonly Upload[],
): Promise<readonly string[]> {
  const ids = await Promise.all(
    uploads.map(async ({ name, bytes }) => {
      const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
        filename: name,
        length: bytes.byteLength,
      });
      if (url === undefined || id === undefined) throw new Error('Slack named no place to upload to');
      await send(url, bytes);
      return id;
    }),
  );
  const [first, ...others] = ids.map((id) => ({ id }));
  if (first === undefined) return [];
  await client.files.completeUploadExternal({ files: [first, ...others] });
  await Promise.all(ids.map((id) => isReady(client, id)));
  return ids;
}

async function send(url: string, bytes: Uint8Array): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(API_TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the upload was answered with ${response.status}`);
}

/** A block with a file that Slack is still looking at is refused; when it has, it knows what kind of file it is. */
async function isReady(client: Workspace['client'], id: string): Promise<void> {
  for (const wait of LOOKS_MS) {
    const { file } = await client.files.info({ file: id });
    if (file?.mimetype !== undefined && file.mimetype !== '') return;
    await sleep(wait);
  }
  throw new Error('Slack did not get a picture ready');
}
