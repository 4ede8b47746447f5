import type { PictureSource } from '../../conversation/history.ts';
import { pictureCache } from '../shared/picture-cache.ts';
import { MAX_MEDIA_URL } from './limits.ts';
import type { ShownPicture } from './render/message.ts';

/**
 * Square, as Discord's thumbnails are, which would cut off hems and collars; large enough for a look at the picture
 * itself: about 30 KB.
 */
const SIZE = { width: 512, height: 512 } as const;

/** Finds the pictures of products as Discord can show them. */
export type FindPictures = (productIds: readonly string[]) => Promise<ReadonlyMap<string, ShownPicture>>;

/**
 * Product pictures for messages: a public https address as it is (Discord fetches it), a local file drawn anew as a
 * small WebP that goes along. A picture that cannot be had is left out; `onMissing` hears of it.
 */
export function pictureFinder(options: {
  readonly picture: (productId: string) => Promise<PictureSource | undefined>;
  readonly cacheDirectory: string;
  readonly onMissing: (productId: string, error: unknown) => void;
}): FindPictures {
  const drawn = pictureCache(options.cacheDirectory);

  const find = async (productId: string): Promise<ShownPicture | undefined> => {
    const source = await options.picture(productId);
    if (source === undefined) return undefined;
    if (source.kind === 'url') return isShowable(source.url) ? source : undefined;
    const { bytes, hash } = await drawn(source.path, SIZE);
    return { kind: 'file', file: { name: `${hash.replaceAll(/[^A-Za-z0-9]/g, '')}.webp`, bytes } };
  };

  return async (productIds) => {
    const found = await Promise.all(
      productIds.map(async (productId) => {
        try {
          const picture = await find(productId);
          return picture === undefined ? [] : [[productId, picture] as const];
        } catch (error) {
          options.onMissing(productId, error);
          return [];
        }
      }),
    );
    return new Map(found.flat());
  };
}

function isShowable(url: string): boolean {
  return url.length <= MAX_MEDIA_URL && URL.canParse(url) && new URL(url).protocol === 'https:';
}
