import { fileTypeFromBuffer } from 'file-type';
import { PersonError } from '../errors.ts';

/** Formats that are opened, by the media type of their first bytes, as sharp names them. */
const FORMATS: ReadonlyMap<string, ImageFormat> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'heif'],
]);

/** The decoder that reads the file; AVIF is a kind of HEIF. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

/**
 * Tells by its first bytes, never by its name, which of the allowed picture formats a file is.
 *
 * SVG and PDF are refused although sharp could draw them: both are programs that fetch and embed other things.
 * HEIC is refused because the decoder that npm brings has no HEVC.
 * @throws PersonError `photo-not-an-image` with `kind`, such as `PDF`, where it is recognised.
 */
export async function imageFormat(bytes: Uint8Array): Promise<ImageFormat> {
  const type = await recognised(bytes);
  const format = type === undefined ? undefined : FORMATS.get(type.mime);
  if (format !== undefined) return format;
  const kind = type === undefined || type.ext === 'xml' ? kindOfText(bytes) : type.ext.toUpperCase();
  throw new PersonError('photo-not-an-image', kind === undefined ? {} : { kind });
}

async function recognised(
  bytes: Uint8Array,
): Promise<{ readonly ext: string; readonly mime: string } | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    // It gives up with an exception on some containers that end too early; then they are nothing we know.
    return undefined;
  }
}

/** Text has no magic number; what begins like markup is named, so that the answer can say why it was refused. */
function kindOfText(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').toLowerCase();
  if (start.includes('<svg')) return 'SVG';
  if (start.includes('<html') || start.includes('<!doctype html')) return 'HTML';
  return undefined;
}
