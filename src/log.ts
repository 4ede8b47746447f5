import { type Logger, pino } from 'pino';

/**
 * The log, as JSON lines on standard error, so that standard output stays clean for scripts. Parts of the app get a
 * child of it. Message text and image bytes are never handed to it; secrets that slip in are redacted.
 */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: ['token', '*.token', 'authorization', '*.authorization'], censor: '***' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
