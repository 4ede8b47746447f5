import { randomBytes } from 'node:crypto';

let ids = Number.parseInt(randomBytes(5).toString('hex'), 16);

/** An id as Slack's look: a letter for the kind, then capitals and digits. */
export function slackId(kind: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'T' | 'U' | 'V'): string {
  ids += 7;
  return `${kind}0${ids.toString(36).toUpperCase().padStart(10, '0')}`;
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
