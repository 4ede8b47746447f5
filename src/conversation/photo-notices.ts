import type { Speech } from '../i18n/speech.ts';
import type { Seen, SeenLook } from './eyes.ts';
import type { Notice } from './results.ts';
import { info } from './sentences.ts';

/** What is said about how a photo was read: that the whole of it was searched, and why, never goes without saying. */
export function photoNotices({ notes, width, height }: Seen, speech: Speech): readonly Notice[] {
  return notes.map((note) =>
    info(
      `photo-${note}`,
      note === 'small'
        ? speech.say('notice.photo-small', { width, height })
        : speech.say(`notice.photo-${note}`),
    ),
  );
}

/** What is said where a photo was searched without asking: how it was read, and that it shows other garments too. */
export function searchedPhotoNotices(seen: Seen | undefined, speech: Speech): readonly Notice[] {
  if (seen === undefined) return [];
  const read = photoNotices(seen, speech);
  if (seen.looks.length < 2) return read;
  const garments = garmentList(seen.looks, speech);
  return [...read, info('photo-first-of', speech.say('notice.photo-first-of', { garments }))];
}

/** `a top, trousers, and a bag`. */
export function garmentList(looks: readonly SeenLook[], speech: Speech): string {
  const names = looks.map(({ label = 'garment' }) => speech.say('garment.one', { label }));
  return speech.list(names, 'and');
}
