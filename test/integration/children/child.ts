import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A script of this folder, running in a process of its own. */
export interface Child {
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves when it has printed a line that starts so; rejects when it ends before. */
  printed(start: string): Promise<string>;
  /** `kill -9`, unless it has ended; resolves when it is gone and every line of it has been read. */
  kill(): Promise<void>;
  /** Resolves to the exit code when it has ended by itself. */
  ended(): Promise<number | null>;
}

/** Runs `test/integration/children/<script>` with arguments. */
export function startChild(script: string, args: readonly string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output of the child process');
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const reader = createInterface({ input: child.stdout });
  let over = false;
  reader.on('line', (line) => {
    lines.push(line);
    for (const look of waiting.splice(0)) look();
  });
  const closed = once(reader, 'close').then(() => {
    over = true;
    for (const look of waiting.splice(0)) look();
  });
  const exited = once(child, 'exit');

  return {
    lines,
    async printed(start) {
      for (;;) {
        const line = lines.find((one) => one.startsWith(start));
        if (line !== undefined) return line;
        if (over) throw new Error(`${script} ended without printing "${start}":\n${lines.join('\n')}`);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await Promise.all([exited, closed]);
    },
    async ended() {
      await Promise.all([exited, closed]);
      return child.exitCode;
    },
  };
}
