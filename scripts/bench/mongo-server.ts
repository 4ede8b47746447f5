import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPT = path.resolve(import.meta.dirname, '../../test/support/mongo-process.ts');

/** The tests' MongoDB server in a process of its own, so that its work is not counted as ours. */
export async function startServer(profile: string): Promise<{ readonly uri: string; stop(): void }> {
  const child = spawn(process.execPath, ['--max-old-space-size=8192', '--import', 'tsx', SCRIPT, profile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [uri] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { uri, stop: () => child.stdin.end() };
}
