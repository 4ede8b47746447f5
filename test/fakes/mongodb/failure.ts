const NAMES: Readonly<Record<number, string>> = {
  1: 'InternalError',
  2: 'BadValue',
  6: 'HostUnreachable',
  8: 'UnknownError',
  9: 'FailedToParse',
  13: 'Unauthorized',
  14: 'TypeMismatch',
  18: 'AuthenticationFailed',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  68: 'IndexAlreadyExists',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  112: 'WriteConflict',
  115: 'CommandNotSupported',
  189: 'PrimarySteppedDown',
  225: 'TransactionTooOld',
  238: 'NotImplemented',
  260: 'InvalidResumeToken',
  263: 'OperationNotSupportedInTransaction',
  286: 'ChangeStreamHistoryLost',
  10107: 'NotWritablePrimary',
  11000: 'DuplicateKey',
  11600: 'InterruptedAtShutdown',
  11602: 'InterruptedDueToReplStateChange',
  13435: 'NotPrimaryNoSecondaryOk',
  13436: 'NotPrimaryOrSecondary',
  14031: 'OutOfDiskSpace',
  31082: 'SearchNotEnabled',
};

/** After these the server itself says that a write may be tried again, and that a change stream may resume. */
const PASSING = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** An error as the server reports it: a reply with `ok: 0`. */
export class MongoFailure extends Error {
  readonly code: number;
  readonly labels: readonly string[];
  /** Further fields of the reply. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: number,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    labels: readonly string[] = [],
  ) {
    super(message);
    this.code = code;
    this.details = details;
    this.labels = labels;
  }

  get codeName(): string {
    return codeName(this.code);
  }
}

/** The name that goes with a code; those without one are named after their place in the source. */
function codeName(code: number): string {
  return NAMES[code] ?? `Location${code}`;
}

/** Whether the failure passes by itself: a step-down, a shutdown, a lost connection between members. */
export function isPassing(code: number): boolean {
  return PASSING.has(code);
}
