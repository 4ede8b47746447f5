import { createHash } from 'node:crypto';

/**
 * Names a value by what it says: the beginning of the SHA-256 of its JSON.
 * @param digits Hexadecimal digits, 4 bits each.
 */
export function digestOf(value: unknown, digits: number): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
}
