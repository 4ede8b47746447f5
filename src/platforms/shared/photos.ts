import type { Photo, Request } from '../../conversation/request.ts';

/** All pictures of one message together, in bytes: those beyond are not fetched. */
const MAX_PHOTOS_BYTES = 60_000_000;

const NO_PHOTO: Photo = { bytes: new Uint8Array() };

/**
 * One photo, or several to choose from; one that cannot be had is counted among those that cannot be opened.
 * @throws what `fetch` throws where there is only one, or none can be had.
 */
export async function photosOf<A>(
  attachments: readonly A[],
  {
    sizeOf,
    fetch,
  }: { readonly sizeOf: (attachment: A) => number; readonly fetch: (attachment: A) => Promise<Photo> },
): Promise<Pick<Request, 'photo' | 'photos'>> {
  const [first, ...others] = attachments;
  if (first === undefined) return {};
  if (others.length === 0) return { photo: await fetch(first) };
  const photos: Photo[] = [];
  let room = MAX_PHOTOS_BYTES;
  // One after the other: together they may be larger than what one person may make us hold.
  for (const attachment of attachments) {
    const photo = room < sizeOf(attachment) ? NO_PHOTO : await fetch(attachment).catch(() => NO_PHOTO);
    photos.push(photo);
    room -= photo.bytes.byteLength;
  }
  if (photos.every((photo) => photo === NO_PHOTO)) return { photo: await fetch(first) };
  return { photos };
}
