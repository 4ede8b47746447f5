/**
 * What this tab remembers and the server does not: small copies of photos, and words not sent yet. It ends with the
 * tab, like the server's knowledge of a photo ends with its answer.
 */
const PREFIX = 'threadfinder:';
const PHOTOS = `${PREFIX}photo:`;

export type PhotoKind = 'own' | 'searched';

function put(key: string, value: string): void {
  for (;;) {
    try {
      sessionStorage.setItem(key, value);
      return;
    } catch {
      // Full, or forbidden: make room with the photo that was put in first, as far as there is one.
      if (!dropOldestPhoto(key)) return;
    }
  }
}

function dropOldestPhoto(except: string): boolean {
  try {
    const oldest = Object.keys(sessionStorage).find((name) => name.startsWith(PHOTOS) && name !== except);
    if (oldest !== undefined) sessionStorage.removeItem(oldest);
    return oldest !== undefined;
  } catch {
    return false;
  }
}

function get(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export const keepPhoto = (kind: PhotoKind, resultId: string, dataUrl: string): void =>
  put(`${PHOTOS}${resultId}:${kind}`, dataUrl);

const keptPhoto = (kind: PhotoKind, resultId: string): string | undefined =>
  get(`${PHOTOS}${resultId}:${kind}`);

export const keepDraft = (url: string, text: string): void => put(`${PREFIX}draft:${url}`, text);
export const keptDraft = (url: string): string => get(`${PREFIX}draft:${url}`) ?? '';

/** Puts remembered photos where the server left neutral tiles. */
export function restorePhotos(root: ParentNode): void {
  for (const tile of root.querySelectorAll<HTMLElement>('span.photo-tile[data-of]')) {
    const kind: PhotoKind = tile.dataset['photo'] === 'own' ? 'own' : 'searched';
    const source = keptPhoto(kind, tile.dataset['of'] ?? '');
    if (source === undefined) continue;
    const image = document.createElement('img');
    image.src = source;
    image.alt = tile.textContent?.trim() ?? '';
    image.dataset['photo'] = kind;
    tile.replaceWith(image);
  }
}
