import { MAX_ROW_BYTES } from './row.ts';

export const UTF8_PROBLEM = 'holds bytes that are not UTF-8 (save the feed as UTF-8)';

/** Why a row was not kept: `inQuotes` when a quote that never closes is the likely cause. */
export function tooLongProblem(inQuotes: boolean): string {
  const size = `longer than ${(MAX_ROW_BYTES / 1e6).toString()} MB`;
  return inQuotes ? `${size} (perhaps a quote is never closed)` : size;
}
