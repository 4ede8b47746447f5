import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An id as Slack's look: a letter for the kind, then capitals and digits. */
export function slackId(kind: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'T' | 'U' | 'V'): string {
  const bytes = randomBytes(10);
  return `${kind}0${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

let last = 0;

/** A message's time stamp, which is its name within a channel: seconds and six digits, never the same twice. */
export function nextTs(nowMs: number): string {
  last = Math.max(last + 1, Math.floor(nowMs * 1000));
  return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
}

/** Something that nobody can guess. */
export function secret(prefix: string): string {
  return `${prefix}${randomBytes(18).toString('hex')}`;
}
