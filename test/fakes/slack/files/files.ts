import sharp from 'sharp';
import { slackId } from '../ids.ts';
import type { SlackFileRef } from '../parts.ts';
import type { Workspace, World } from '../world.ts';
import { filePayload, mimetypeOf, type StoredFile } from './file.ts';

/** A file as a person sends it. */
export interface PersonFile {
  readonly bytes: Uint8Array;
  /** `photo.jpg` where nothing is said. */
  readonly name?: string;
  /** What Slack says it is, where that is not the truth. */
  readonly saidType?: string;
  /** Kept at another address than Slack's own. */
  readonly external?: string;
  readonly state?: StoredFile['state'];
}

/** All files, whoever uploaded them. */
export class Files {
  readonly all = new Map<string, StoredFile>();
  /** How long Slack looks through an upload before it can be shown in a block, milliseconds. */
  processingMs = 0;
  /** Of the host that they are fetched from. */
  origin = '';
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async add(file: PersonFile, workspace: Workspace, user: string): Promise<StoredFile> {
    const { bytes, name = 'photo.jpg', saidType, external, state = 'visible' } = file;
    const now = this.#world.now();
    const stored: StoredFile = {
      id: slackId('F'),
      name,
      title: name,
      bytes,
      workspace,
      user,
      createdMs: now,
      channels: [],
      mimetype: saidType ?? mimetypeOf(name),
      readyAtMs: user === workspace.botUserId ? now + this.processingMs : now,
      state,
      ...(external === undefined ? {} : { external }),
      ...(await dimensions(bytes)),
    };
    this.all.set(stored.id, stored);
    return stored;
  }

  payload(id: string): Readonly<Record<string, unknown>> {
    const file = this.all.get(id);
    return file === undefined ? { id, mode: 'tombstone' } : filePayload(file, this.origin, this.#world.now());
  }

  /**
   * Why a picture of Slack's own cannot be shown by the bot, where it cannot; `gone` and `not ready` are nobody's fault.
   */
  slackFileProblem(
    { id, url }: SlackFileRef,
    workspace: Workspace,
  ): 'gone' | 'not ready' | string | undefined {
    const named = id ?? /\/files(?:-pri)?\/[^/]+?[-/](F[A-Z0-9]+)/.exec(url ?? '')?.[1] ?? '';
    const file = this.all.get(named);
    if (file === undefined || file.workspace.id !== workspace.id) return `invalid slack file ${named}`;
    if (!file.mimetype.startsWith('image/')) return `invalid slack file ${named}: ${file.mimetype}`;
    if (file.state !== 'visible') return 'gone';
    return this.#world.now() < file.readyAtMs ? 'not ready' : undefined;
  }
}

async function dimensions(bytes: Uint8Array): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    return {};
  }
}
