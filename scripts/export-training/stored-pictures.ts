import path from 'node:path';
import type { FetchImage } from '../../src/ingest/image/download.ts';
import { createFindPicture } from '../../src/ingest/image/find.ts';
import type { FindPicture } from '../../src/ingest/image/picture.ts';

/**
 * Finds pictures by what a catalogue has stored: an address, an absolute path, or a path relative to `DATA_DIR`.
 * Ingestion has checked that paths were inside the feed's folder, which is not known any more.
 */
export function findStoredPicture(data: string, fetchImage: FetchImage): FindPicture {
  const findIn = (images: string) => createFindPicture({ images, data, keepDownloads: true, fetchImage });
  const [inData, anywhere] = [findIn(data), findIn(path.parse(data).root)];
  return (place, signal) => (path.isAbsolute(place) ? anywhere : inData)(place, signal);
}
