import { toUSVString } from 'node:util';

/** Stands for "not known" where a filter must find that; no text is ever encoded to it. */
export const UNKNOWN = '?';

const EMPTY = '?empty';
const MARK = '?=';
const UTF16 = '?u';

/**
 * A text as it is stored where it is filtered by: itself, so that an operator can read and edit it, but for what would
 * be taken for the mark of what is not known, and what UTF-8 cannot hold. Different texts stay different.
 */
export function encodeText(text: string): string {
  if (text === '') return EMPTY;
  // Half a surrogate pair has no UTF-8; its UTF-16 in hexadecimal keeps it apart from every other text.
  if (toUSVString(text) !== text) return `${UTF16}${Buffer.from(text, 'utf16le').toString('hex')}`;
  return text.startsWith(UNKNOWN) ? `${MARK}${text}` : text;
}

/** The text that {@link encodeText} was given; `undefined` for what is not known. */
export function decodeText(stored: string): string | undefined {
  if (!stored.startsWith(UNKNOWN)) return stored;
  if (stored === UNKNOWN) return undefined;
  if (stored === EMPTY) return '';
  if (stored.startsWith(MARK)) return stored.slice(MARK.length);
  if (stored.startsWith(UTF16)) return Buffer.from(stored.slice(UTF16.length), 'hex').toString('utf16le');
  // Written by hand.
  return stored;
}
