import type { Logger } from 'pino';

/**
 * The log with errors reduced to what they are. Errors of the platforms' libraries carry the request: its address, which
 * may hold a token, and its body, which holds what was said.
 */
export function withSafeErrors(log: Logger): Logger {
  return log.child({}, { serializers: { err: safeError } });
}

/** An error without anything of the request that it came from. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, message, stack, cause } = error;
  const told = error as { readonly code?: unknown; readonly status?: unknown; readonly method?: unknown };
  return {
    type: name,
    message,
    stack,
    ...(told.code === undefined ? {} : { code: told.code }),
    ...(told.status === undefined ? {} : { status: told.status }),
    ...(told.method === undefined ? {} : { method: told.method }),
    ...(cause === undefined ? {} : { cause: safeError(cause) }),
  };
}
