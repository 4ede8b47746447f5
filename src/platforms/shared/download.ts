import { PersonError } from '../../errors.ts';

/** The picture could not be fetched, through no fault of the person. Its address is in no error: it may be a secret. */
export class FetchError extends Error {
  readonly code = 'ATTACHMENT_NOT_FETCHED';
}

/**
 * Reads a body as long as it is within `maxBytes`, whatever length it announced.
 * @throws PersonError `photo-too-large`.
 */
export async function readWithin(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new PersonError('photo-too-large', { max: maxBytes, size });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
