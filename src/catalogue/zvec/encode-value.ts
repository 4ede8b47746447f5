import { toUSVString } from 'node:util';

/** Stands for "not known" where a field must hold something; no value is ever encoded to it. */
export const UNKNOWN = '?';

/**
 * Writes any text with letters, digits and `-_.!~*'()%` only, so that nothing in a value can end the string it stands
 * in: zvec's filter language has no escape for a backslash. Different texts stay different. Values are stored and
 * searched in this form.
 */
export function encodeValue(value: string): string {
  if (value === '') return '?empty';
  // Half a surrogate pair has no UTF-8; its UTF-16 in hexadecimal keeps it apart from every other text.
  return toUSVString(value) === value
    ? encodeURIComponent(value)
    : `?${Buffer.from(value, 'utf16le').toString('hex')}`;
}
