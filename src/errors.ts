/** Options shared by every Threadfinder error. */
export interface ErrorDetails {
  /** Stable, machine-readable, e.g. `CATALOGUE_MODEL_MISMATCH`. Tests and scripts assert on it, never on the message. */
  readonly code: string;
  /** What to do next, as one sentence for the operator. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/** Something went wrong for the operator: the message says what happened, then how to fix it. */
export class ThreadfinderError extends Error {
  readonly code: string;
  readonly fix: string | undefined;

  constructor(message: string, { code, fix, cause }: ErrorDetails) {
    super(fix === undefined ? message : `${message} ${fix}`, cause === undefined ? undefined : { cause });
    this.name = 'ThreadfinderError';
    this.code = code;
    this.fix = fix;
  }
}

/**
 * What a person sent could not be used (empty text, a PDF named .jpg, a forged button).
 *
 * The `code` names a sentence in `locales/`; `params` fill it in. It is shown in chat as a friendly notice and is
 * never logged as a fault.
 */
export class PersonError extends Error {
  readonly code: PersonErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: PersonErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'PersonError';
    this.code = code;
    this.params = params;
  }
}

/** Every way in which a person's input can be unusable. One sentence each in `src/conversation/sentences.ts`. */
export type PersonErrorCode =
  | 'nothing-to-search'
  | 'text-too-long'
  | 'photo-too-large'
  | 'photo-too-many-pixels'
  | 'photo-not-an-image'
  | 'photo-damaged'
  | 'photo-too-slow'
  | 'product-gone'
  | 'action-invalid'
  | 'action-expired'
  | 'busy'
  | 'catalogue-empty'
  | 'variants-gone'
  | 'person-unknown'
  | 'language-unknown';

/** What is the matter with what we depend on: it passes by itself or by the operator's hand, without a restart of ours. */
export type Trouble = 'outage' | 'locked-out' | 'no-room';

const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  ['MONGODB_UNREACHABLE', 'outage'],
  ['MONGODB_SEARCH_DOWN', 'outage'],
  ['MONGODB_TOO_SLOW', 'outage'],
  ['CATALOGUE_INDEX_BUILDING', 'outage'],
  ['CATALOGUE_INDEX_MISSING', 'outage'],
  ['CATALOGUE_INDEX_OUTDATED', 'outage'],
  ['CATALOGUE_INDEX_FAILED', 'outage'],
  ['MONGODB_AUTH', 'locked-out'],
  ['MONGODB_FORBIDDEN', 'locked-out'],
  ['STATE_DISK_FULL', 'no-room'],
]);

/** What an error means where it is no fault of ours; each has a sentence in `locales/`. */
export function troubleOf(error: unknown): Trouble | undefined {
  return TROUBLES.get(errorCode(error) ?? '');
}

/** The `code` of any error that carries one (ours, Node's, a library's), else `undefined`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
