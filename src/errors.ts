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

/** Faults of what we depend on that pass by themselves or by the operator's hand, and without a restart of ours. */
const OUTAGES: ReadonlySet<string> = new Set([
  'MONGODB_UNREACHABLE',
  'MONGODB_SEARCH_DOWN',
  'MONGODB_TOO_SLOW',
  'MONGODB_AUTH',
  'CATALOGUE_INDEX_BUILDING',
  'CATALOGUE_INDEX_MISSING',
  'CATALOGUE_INDEX_OUTDATED',
  'CATALOGUE_INDEX_FAILED',
]);

/** Whether an error means that the shop is out of reach for now, rather than that something is broken here. */
export function isOutage(error: unknown): boolean {
  return OUTAGES.has(errorCode(error) ?? '');
}

/** The `code` of any error that carries one (ours, Node's, a library's), else `undefined`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
