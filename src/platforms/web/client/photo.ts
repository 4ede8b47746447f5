/** Photos are sent at most this large: what is searched with is smaller still. */
const MAX_SIDE = 1600;

/** Formats that the server reads and that need no conversion when they are small. */
const AS_IT_IS = new Set(['image/jpeg', 'image/png', 'image/webp']);

const THUMBNAIL_SIDE = 240;

async function decode(blob: Blob): Promise<ImageBitmap | undefined> {
  // `from-image`: a phone held upright writes pixels on their side and a note about it.
  return createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => undefined);
}

function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  // JPEG has no transparency; white is what a cut-out is usually shown on.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * The photo as it is sent: upright and scaled down where it is large. What this browser cannot decode goes as it is,
 * for the server to say what is wrong with it.
 */
export async function prepare(file: Blob): Promise<Blob> {
  const bitmap = await decode(file);
  if (bitmap === undefined) return file;
  try {
    const small = Math.max(bitmap.width, bitmap.height) <= MAX_SIDE;
    if (small && AS_IT_IS.has(file.type)) return file;
    const canvas = drawn(bitmap, MAX_SIDE);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    return blob ?? file;
  } finally {
    bitmap.close();
  }
}

/** A small copy as a data URL, to show again after a reload; `undefined` for what is no picture. */
export async function thumbnail(photo: Blob): Promise<string | undefined> {
  const bitmap = await decode(photo);
  if (bitmap === undefined) return undefined;
  try {
    return drawn(bitmap, THUMBNAIL_SIDE).toDataURL('image/jpeg', 0.82);
  } finally {
    bitmap.close();
  }
}
