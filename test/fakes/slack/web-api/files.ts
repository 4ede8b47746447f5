import { SlackError } from '../errors.ts';
import type { Upload } from '../files/host.ts';
import type { Slack } from '../slack.ts';
import { text } from './chat.ts';
import type { Call, Router } from './router.ts';

interface Completed {
  readonly id?: string;
  readonly title?: string;
}

/** `files.*`: https://docs.slack.dev/messaging/working-with-files#upload */
export function fileMethods(router: Router, slack: Slack): void {
  const { files, fileHost } = slack;
  /** Uploads by the id that their file will have. */
  const announced = new Map<string, Upload>();

  router.on('files.getUploadURLExternal', async (call) => {
    const filename = text(call, 'filename');
    const length = Number(call.args['length']);
    if (!Number.isInteger(length) || length < 1) throw new SlackError('invalid_arguments');
    const { url, key } = fileHost.announce(filename, length, call.workspace);
    const upload = fileHost.uploads.get(key);
    const empty = { bytes: new Uint8Array(), name: filename };
    const { id } = await files.add(empty, call.workspace, call.workspace.botUserId);
    files.all.delete(id);
    if (upload !== undefined) announced.set(id, upload);
    return { upload_url: url, file_id: id };
  });

  router.on('files.completeUploadExternal', async (call) => {
    const named = call.args['files'];
    if (!Array.isArray(named) || named.length === 0) throw new SlackError('invalid_arguments');
    const done = [];
    for (const { id = '', title } of named as readonly Completed[]) {
      done.push(await complete(call, id, announced.get(id), title));
      announced.delete(id);
    }
    return { files: done };
  });

  async function complete(call: Call, id: string, upload: Upload | undefined, title: string | undefined) {
    if (upload?.workspace.id !== call.workspace.id) throw new SlackError('file_not_found');
    if (upload.bytes === undefined) throw new SlackError('file_upload_incomplete');
    if (upload.bytes.length !== upload.length) {
      const said = `${upload.length} bytes were announced, ${upload.bytes.length} came`;
      slack.judge.refuse(call.method, call.args, 'file_update_failed', '/length', said);
    }
    const file = await files.add(
      { bytes: upload.bytes, name: upload.filename },
      call.workspace,
      call.workspace.botUserId,
    );
    files.all.delete(file.id);
    files.all.set(id, { ...file, id, title: title ?? upload.filename });
    return { id, title: title ?? upload.filename };
  }

  router.on('files.info', (call) => {
    const id = text(call, 'file');
    const file = files.all.get(id);
    if (file === undefined || file.workspace.id !== call.workspace.id) throw new SlackError('file_not_found');
    if (file.state === 'deleted') throw new SlackError('file_deleted');
    if (file.state === 'denied') throw new SlackError('access_denied');
    if (file.state === 'check') file.state = 'visible';
    return { file: files.payload(id) };
  });

  router.on('files.delete', (call) => {
    const file = files.all.get(text(call, 'file'));
    if (file === undefined || file.user !== call.workspace.botUserId) throw new SlackError('file_not_found');
    file.state = 'deleted';
    return {};
  });
}
