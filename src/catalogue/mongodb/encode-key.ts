/** Characters that mean something in a path of MongoDB, and the one that marks them here. */
const SPECIAL = /[%.$\0]/g;

/** Writes any text so that it can be the name of a field: an operator reaches it by its path. */
export function encodeKey(key: string): string {
  return key.replace(SPECIAL, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The text that {@link encodeKey} was given. */
export function decodeKey(stored: string): string {
  return stored.replace(/%([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
