import { ThreadfinderError } from './errors.ts';

/** What a check found. A `problem` keeps something from working; a `warning` is worth knowing. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'problem';
  /** What was found, as one sentence. */
  readonly detail: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** An operator's error as a finding. @throws whatever else it is. */
export function toFinding(error: unknown): Finding {
  if (!(error instanceof ThreadfinderError)) throw error;
  const { code, fix, message } = error;
  const detail = fix === undefined ? message : message.slice(0, -fix.length).trim();
  return { check: code, state: 'problem', detail, ...(fix === undefined ? {} : { fix }) };
}
