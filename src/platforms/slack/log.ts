import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * The log as Slack's libraries write to it. What they say for debugging holds whole events, with what people wrote, so
 * that it is not written anywhere; of the rest, tokens and addresses are left out.
 */
export function slackLogger(log: Logger): SlackLogger {
  const write = (level: 'debug' | 'warn' | 'error', said: readonly unknown[]): void =>
    log[level]({ slack: said.map(short).join(' ') }, 'Slack’s library');
  return {
    debug: () => undefined,
    info: (...said: unknown[]) => write('debug', said),
    warn: (...said: unknown[]) => write('warn', said),
    error: (...said: unknown[]) => write('error', said),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

const MAX = 300;

function short(said: unknown): string {
  const text = said instanceof Error ? said.message : typeof said === 'string' ? said : typeof said;
  return redacted(text).slice(0, MAX);
}

/** Text without tokens of Slack, and without addresses, which may hold one. */
export function redacted(text: string): string {
  return text
    .replaceAll(/\bx(?:ox[a-z]|app|oxe\.xox[a-z])-[\w.-]+/gi, '***')
    .replaceAll(/(?:https?|wss?):\/\/[^\s'"]+/gi, '<address>');
}
