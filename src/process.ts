import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ThreadfinderError } from './errors.ts';

/** The process's environment over what `.env` in the working folder says, where there is one. */
export function loadEnvironment(): Readonly<Record<string, string | undefined>> {
  if (!existsSync('.env')) return process.env;
  return { ...parseEnv(readFileSync('.env', 'utf8')), ...process.env };
}

/** One line on a terminal that counts up; elsewhere a line at every quarter. */
export function showProgress({ what, done, total }: { what: string; done: number; total: number }): void {
  const line = `${what}: ${done} of ${total}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done >= total ? '\n' : ''}`);
  else if (done >= total || done % Math.max(1, Math.floor(total / 4)) === 0)
    process.stdout.write(`${line}\n`);
}

/** Says what happened and how to fix it on standard error, then exits with status 1. */
export function reportAndExit(error: unknown): never {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
}

/** An expected fault in its own words; anything else with its stack, to be reported. */
export function explain(error: unknown): string {
  if (error instanceof ThreadfinderError) return `${error.message} [${error.code}]`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
