import type { Speech } from '../i18n/speech.ts';
import { readMessage } from '../query/read.ts';
import { labelsOfTypes } from '../vision/labels-of-types.ts';
import type { GarmentLabel } from '../vision/segmenter.ts';
import type { Eyes, Seen, SeenLook } from './eyes.ts';
import { garmentPicker, photoPicker } from './photo-picker.ts';
import { MAX_PHOTOS, type Photo, type Request } from './request.ts';
import type { PhotoPicker } from './results.ts';
import { readingLanguage } from './speaking.ts';

/** What has to be asked before there is something to search by. */
export interface PhotoQuestion {
  readonly looks: readonly SeenLook[];
  readonly picker: (resultId: string, speech: Speech) => PhotoPicker;
}

/**
 * Looks at all photos of a message now: their bytes are not kept, and may not be had again.
 * @returns What to search by (`undefined` without a photo), or the question which picture or garment is meant.
 * @throws PersonError `photo-...` where none can be opened.
 */
export async function lookAtPhotos(eyes: Eyes, request: Request): Promise<Seen | PhotoQuestion | undefined> {
  const { photo, photos = photo === undefined ? [] : [photo] } = request;
  const [first, second] = photos;
  if (first === undefined) return undefined;
  const wanted = labelsNamed(request);
  if (second !== undefined) return askWhichPhoto(eyes, photos.slice(0, MAX_PHOTOS), wanted);
  const seen = await eyes.see(first, wanted);
  if (seen.looks.length === 1 || request.askBack === false) return seen;
  return { looks: seen.looks, picker: (resultId, speech) => garmentPicker(resultId, seen, speech) };
}

async function askWhichPhoto(
  eyes: Eyes,
  photos: readonly Photo[],
  wanted: ReadonlySet<GarmentLabel>,
): Promise<Seen | PhotoQuestion> {
  const [first, ...others] = await eyes.seeAll(photos, wanted);
  if (others.length === 0) return first;
  const looks = [first, ...others].map((seen) => seen.looks[0]);
  const unreadable = photos.length - looks.length;
  return { looks, picker: (resultId, speech) => photoPicker(resultId, looks, unreadable, speech) };
}

// "This skirt", with a photo of a whole outfit.
function labelsNamed(request: Request): ReadonlySet<GarmentLabel> {
  if (request.text === undefined) return new Set();
  const { want } = readMessage(request.text, { locale: readingLanguage(request, undefined) }).query;
  return labelsOfTypes((want.type ?? []).map(({ value }) => value));
}
