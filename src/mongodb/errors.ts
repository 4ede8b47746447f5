import {
  MongoBulkWriteError,
  MongoCompatibilityError,
  MongoError,
  MongoNetworkError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { errorCode, ThreadfinderError } from '../errors.ts';

/** Which store a call was for: some errors are that store's own (`CATALOGUE_DISK_FULL`, `STATE_DISK_FULL`). */
export type Store = 'CATALOGUE' | 'STATE';

const AUTHENTICATION_FAILED = 18;
/** How Atlas itself refuses credentials. */
const ATLAS_ERROR = 8000;
const UNAUTHORIZED = 13;
const HOST_UNREACHABLE = 6;
const MAX_TIME_EXPIRED = 50;
const OUT_OF_DISK_SPACE = 14_031;
const TOO_LARGE = [10_334, 17_419, 17_420];
/** Not the primary (any more), shutting down, no quorum yet: gone in seconds. */
const PASSING = [10_107, 13_435, 13_436, 11_600, 11_602, 189, 91, 64, 262, 9001, 7, 89, 133];
/** What servers answer that know nothing of search: 8.x, 7.x, compatible ones and older. */
const NO_SEARCH = [31_082, 6_047_401, 115, 59, 40_324, 40_234];

/** The server's error code, also of the first write that failed in a bulk. */
export function serverCode(error: unknown): number | undefined {
  if (error instanceof MongoBulkWriteError) {
    const [first] = [error.writeErrors].flat();
    return first?.code ?? numeric(error.code);
  }
  return error instanceof MongoServerError ? numeric(error.code) : undefined;
}

/** Whether a key that must be unique was there already. */
export function isDuplicate(error: unknown): boolean {
  return serverCode(error) === 11_000;
}

/** Whether the server has no search at all, which is another thing than a search that is down. */
export function isSearchUnsupported(error: unknown): boolean {
  const code = serverCode(error);
  return code !== undefined && NO_SEARCH.includes(code);
}

/** Whether the same call may well succeed in a moment: the connection was lost, or another server becomes primary. */
export function isPassing(error: unknown): boolean {
  const code = serverCode(error);
  if (code !== undefined) return PASSING.includes(code);
  // A bulk wraps what befell its connection.
  const wrapped: unknown = error instanceof MongoBulkWriteError ? error.errorResponse : undefined;
  if (wrapped instanceof Error) return isPassing(wrapped);
  return (
    error instanceof MongoServerSelectionError || error instanceof MongoNetworkError || isSocketError(error)
  );
}

/**
 * Whether a connection turned out to be broken when a command was written to it. The driver (7.9: `writeCommand` in
 * cmap/connection) passes on what the socket says as it is, and so neither wraps nor repeats it.
 */
export function isSocketError(error: unknown): boolean {
  return !(error instanceof MongoError) && ['ECONNRESET', 'EPIPE'].includes(errorCode(error) ?? '');
}

/** Whether no server was found at all, for as long as the driver looks. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof MongoServerSelectionError;
}

/** Runs calls of the driver and says of every failure what happened and what to do. */
export async function withMongoErrors<T>(store: Store, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw describeMongoError(store, error);
  }
}

/** The error for the operator. What is ours, or no error of the database, stays as it is. */
export function describeMongoError(store: Store, cause: unknown): unknown {
  if (cause instanceof Error && isSocketError(cause)) return unreachable(cause);
  if (cause instanceof ThreadfinderError || !(cause instanceof MongoError)) return cause;
  const code = serverCode(cause);
  if (code === AUTHENTICATION_FAILED || code === ATLAS_ERROR) return refused(cause);
  if (code === UNAUTHORIZED) return forbidden(cause);
  if (code === HOST_UNREACHABLE) return searchDown(cause);
  if (
    code === OUT_OF_DISK_SPACE ||
    /no space left|out of disk|disk.*full|over your space quota/i.test(cause.message)
  ) {
    return diskFull(store, cause);
  }
  if (code !== undefined && TOO_LARGE.includes(code)) return tooLarge(store, cause);
  if (code === MAX_TIME_EXPIRED || cause instanceof MongoOperationTimeoutError) return tooSlow(cause);
  if (isPassing(cause)) return unreachable(cause);
  if (cause instanceof MongoCompatibilityError) return unsupported(cause);
  return new ThreadfinderError(`MongoDB refused a call: ${cause.message}.`, {
    code: 'MONGODB_FAILED',
    fix: 'Look at the cause in the log; "npm run doctor" checks the rest.',
    cause,
  });
}

/** The error for a search that the server knows but cannot run now: its search process (mongot) is down. */
function searchDown(cause: unknown): ThreadfinderError {
  return new ThreadfinderError('The search process of MongoDB (mongot) cannot be reached.', {
    code: 'MONGODB_SEARCH_DOWN',
    fix: 'Start it, or look at the cluster in Atlas; it is used again as soon as it answers.',
    cause,
  });
}

function unreachable(cause: Error): ThreadfinderError {
  return new ThreadfinderError(`MongoDB cannot be reached: ${cause.message}.`, {
    code: 'MONGODB_UNREACHABLE',
    fix: 'Check MONGODB_URI, that the server runs, and that it admits this machine (Atlas: Network Access).',
    cause,
  });
}

function refused(cause: MongoError): ThreadfinderError {
  return new ThreadfinderError('MongoDB refuses the user name or the password.', {
    code: 'MONGODB_AUTH',
    fix: 'Correct them in MONGODB_URI; characters such as @ : / % in a password are written percent-encoded.',
    cause,
  });
}

function forbidden(cause: MongoError): ThreadfinderError {
  return new ThreadfinderError(`The database user may not do this: ${cause.message}.`, {
    code: 'MONGODB_FORBIDDEN',
    fix: 'Give it the privileges that docs/mongodb.md lists; "npm run doctor" says which are missing.',
    cause,
  });
}

function tooSlow(cause: MongoError): ThreadfinderError {
  return new ThreadfinderError('MongoDB took longer than it is given for an answer.', {
    code: 'MONGODB_TOO_SLOW',
    fix: 'Look at the load of the server; "npm run doctor" checks the indexes.',
    cause,
  });
}

function unsupported(cause: MongoError): ThreadfinderError {
  return new ThreadfinderError(`This MongoDB server cannot be used: ${cause.message}.`, {
    code: 'MONGODB_UNSUPPORTED',
    fix: 'Use MongoDB 4.2 or newer.',
    cause,
  });
}

function diskFull(store: Store, cause: MongoError): ThreadfinderError {
  return new ThreadfinderError('The disk of the MongoDB server is full.', {
    code: `${store}_DISK_FULL`,
    fix: 'Give the server more room; what was acknowledged is kept, and a command that is run again goes on.',
    cause,
  });
}

function tooLarge(store: Store, cause: MongoError): ThreadfinderError {
  return new ThreadfinderError('A document is larger than the 16 MB that MongoDB takes.', {
    code: `${store}_TOO_LARGE`,
    fix: 'Look at the cause for which one it is.',
    cause,
  });
}

function numeric(code: unknown): number | undefined {
  return typeof code === 'number' ? code : undefined;
}
