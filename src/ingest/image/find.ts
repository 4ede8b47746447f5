import path from 'node:path';
import { RowProblem } from '../problem.ts';
import { cachedDownloads } from './cache.ts';
import type { FetchImage } from './download.ts';
import { findLocalPicture, type ImageFolders } from './local.ts';
import { type FindPicture, isAddress } from './picture.ts';

export interface FindOptions extends ImageFolders {
  readonly fetchImage: FetchImage;
  /** Whether downloads are kept under `DATA_DIR/downloads`; without, each is loaded when it is asked for. */
  readonly keepDownloads: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Finds pictures of both kinds: by path in the images folder, by address through the downloader. */
export function createFindPicture({
  fetchImage,
  keepDownloads,
  now = Date.now,
  ...folders
}: FindOptions): FindPicture {
  const directory = path.join(folders.data, 'downloads');
  const findRemote = keepDownloads ? cachedDownloads({ directory, fetchImage, now }) : uncached(fetchImage);
  return (place, signal) => (isAddress(place) ? findRemote(place, signal) : findLocalPicture(place, folders));
}

function uncached(fetchImage: FetchImage): FindPicture {
  return async (address, signal) => ({
    place: address,
    identity: address,
    load: async () => {
      const fetched = await fetchImage(address, {}, signal);
      if (fetched.kind === 'bytes') return fetched.bytes;
      throw new RowProblem('image: the server sent no picture');
    },
  });
}
