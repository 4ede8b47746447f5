import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { PictureSource } from '../../../conversation/history.ts';
import { type DrawPicture, pictureCache } from '../../shared/picture-cache.ts';
import { MAX_IMAGE_URL, PICTURES_PATIENCE_MS } from '../limits.ts';
import type { ShownPicture } from '../render/message.ts';
import type { Workspace } from '../workspace.ts';
import type { FileIds } from './file-ids.ts';
import { type Upload, uploadAll } from './upload.ts';

/**
 * As wide as Slack shows the pictures of cards, with the garment whole in the middle, where nothing is cut off in a square
 * either; large enough for a look at the picture itself.
 */
const SIZE = { width: 640, height: 480, format: 'jpeg' } as const;

export interface PicturesOptions {
  readonly picture: (productId: string) => Promise<PictureSource | undefined>;
  readonly cacheDirectory: string;
  readonly ids: FileIds;
  readonly log: Logger;
}

export interface Found {
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Pictures of the answer itself, by their bytes. */
  readonly uploads: ReadonlyMap<Uint8Array, ShownPicture>;
}

/** Pictures as a workspace can show them: at their public address, or uploaded there once and used ever after. */
export class Pictures {
  readonly #options: PicturesOptions;
  readonly #draw: DrawPicture;
  /** Uploads that are under way, by workspace and picture. */
  readonly #underWay = new Map<string, Promise<string>>();

  constructor(options: PicturesOptions) {
    this.#options = options;
    this.#draw = pictureCache(options.cacheDirectory);
  }

  /**
   * The pictures of products, and those that the answer carries itself. Never rejects: a picture that cannot be had, or
   * not soon, is left out (and is there the next time).
   */
  async find(
    workspace: Workspace,
    productIds: readonly string[],
    own: readonly Uint8Array[] = [],
  ): Promise<Found> {
    const pictures = new Map<string, ShownPicture>();
    const uploads = new Map<Uint8Array, ShownPicture>();
    const all = productIds.map((productId) =>
      this.#quietly(productId, async () => {
        const picture = await this.#of(workspace, productId);
        if (picture !== undefined) pictures.set(productId, picture);
      }),
    );
    // Somebody's photos: they stand in this answer, and no id of them is kept.
    const photos = this.#quietly('a photo', async () => {
      const files = own.map((bytes, index) => ({ name: `photo-${index + 1}.png`, bytes }));
      const ids = await uploadAll(workspace, files);
      ids.forEach((fileId, index) => {
        const bytes = own[index];
        if (bytes !== undefined) uploads.set(bytes, { kind: 'file', fileId });
      });
    });
    await Promise.race([
      Promise.all([...all, photos]),
      sleep(PICTURES_PATIENCE_MS, undefined, { ref: false }),
    ]);
    return { pictures: new Map(pictures), uploads: new Map(uploads) };
  }

  /** These files were refused: they are uploaded again the next time. */
  async forget({ teamId }: Workspace, pictures: Found['pictures']): Promise<void> {
    const ids = [...pictures.values()].flatMap((picture) =>
      picture.kind === 'file' ? [picture.fileId] : [],
    );
    await this.#options.ids.forget(teamId, ids);
  }

  async #of(workspace: Workspace, productId: string): Promise<ShownPicture | undefined> {
    const source = await this.#options.picture(productId);
    if (source === undefined) return undefined;
    if (source.kind === 'url') return isPublic(source.url) ? source : undefined;
    const { bytes, hash } = await this.#draw(source.path, SIZE);
    const known = await this.#options.ids.of(workspace.teamId, hash);
    if (known !== undefined) return { kind: 'file', fileId: known };
    const fileId = await this.#uploaded(workspace, hash, { name: `${productName(hash)}.jpg`, bytes });
    return { kind: 'file', fileId };
  }

  #uploaded(workspace: Workspace, hash: string, upload: Upload): Promise<string> {
    const key = `${workspace.teamId}:${hash}`;
    const running =
      this.#underWay.get(key) ??
      this.#upload(workspace, hash, upload).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, running);
    return running;
  }

  async #upload(workspace: Workspace, hash: string, upload: Upload): Promise<string> {
    const [fileId] = await uploadAll(workspace, [upload]);
    if (fileId === undefined) throw new Error('nothing was uploaded');
    await this.#options.ids.keep(workspace.teamId, hash, fileId);
    return fileId;
  }

  async #quietly(productId: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.log.warn({ productId, err: error }, 'a picture could not be shown');
    }
  }
}

const productName = (hash: string): string => hash.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 20);

/** Whether Slack can fetch it: https, and no address of a private network by name or number. */
function isPublic(url: string): boolean {
  if (url.length > MAX_IMAGE_URL || !URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  const isName = /\.[a-z][a-z0-9-]*$/i.test(hostname) && !/\.(local|internal|localhost)$/i.test(hostname);
  return protocol === 'https:' && username === '' && isName;
}
