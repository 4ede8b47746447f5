import type { Workspace } from '../world.ts';

/** How one file misbehaves when it is fetched. */
export type FileFault =
  | { readonly kind: 'missing' }
  /** Says that it is something else than it is. */
  | { readonly kind: 'type'; readonly contentType: string }
  /** Sends its bytes, then more without end. */
  | { readonly kind: 'endless' }
  /** A byte now and then. */
  | { readonly kind: 'slow' }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'status'; readonly status: number };

/** A file that is kept in a workspace. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  title: string;
  readonly bytes: Uint8Array;
  readonly workspace: Workspace;
  /** Who uploaded it. */
  readonly user: string;
  readonly createdMs: number;
  /** Where it was shared. */
  readonly channels: string[];
  /** What Slack says it is; found out only after a while. */
  readonly mimetype: string;
  readonly readyAtMs: number;
  /** Kept somewhere else: `url_private` leads there. */
  readonly external?: string;
  state: 'visible' | 'deleted' | 'denied' | 'check';
  width?: number;
  height?: number;
}

const TYPES: Readonly<Record<string, readonly [mimetype: string, filetype: string]>> = {
  png: ['image/png', 'png'],
  jpg: ['image/jpeg', 'jpg'],
  jpeg: ['image/jpeg', 'jpg'],
  webp: ['image/webp', 'webp'],
  gif: ['image/gif', 'gif'],
  heic: ['image/heic', 'heic'],
  txt: ['text/plain', 'text'],
  zip: ['application/zip', 'zip'],
};

export function mimetypeOf(name: string): string {
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? '']?.[0] ?? 'application/octet-stream';
}

// https://docs.slack.dev/reference/objects/file-object
export function filePayload(
  file: StoredFile,
  origin: string,
  nowMs: number,
): Readonly<Record<string, unknown>> {
  if (file.state === 'deleted') return { id: file.id, mode: 'tombstone' };
  if (file.state === 'denied') return { id: file.id, mode: 'hidden_by_limit', file_access: 'access_denied' };
  if (file.state === 'check') return { id: file.id, mode: 'file_access', file_access: 'check_file_info' };
  const ready = nowMs >= file.readyAtMs;
  const place = `${origin}/files-pri/${file.workspace.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  const filetype = Object.values(TYPES).find(([mimetype]) => mimetype === file.mimetype)?.[1] ?? 'binary';
  return {
    id: file.id,
    created: Math.floor(file.createdMs / 1000),
    timestamp: Math.floor(file.createdMs / 1000),
    name: file.name,
    title: file.title,
    mimetype: ready ? file.mimetype : '',
    filetype: ready ? filetype : '',
    pretty_type: ready ? filetype.toUpperCase() : '',
    user: file.user,
    user_team: file.workspace.id,
    editable: false,
    size: file.bytes.length,
    mode: file.external === undefined ? 'hosted' : 'external',
    is_external: file.external !== undefined,
    external_type: '',
    is_public: file.channels.length > 0,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: file.external ?? `${place}/${name}`,
    ...(file.external === undefined ? { url_private_download: `${place}/download/${name}` } : {}),
    permalink: `https://${file.workspace.domain}.slack.com/files/${file.user}/${file.id}/${name}`,
    ...(ready && file.width !== undefined ? { original_w: file.width, original_h: file.height } : {}),
    channels: file.channels,
    file_access: 'visible',
  };
}
