import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ProfileName } from '../fakes/mongodb/profiles.ts';

const SCRIPT = path.join(import.meta.dirname, 'mongo-process.ts');

/** A MongoDB server of the tests in a process of its own, which can be stopped in the middle of anything. */
export interface MongoProcess {
  readonly uri: string;
  /** It answers nothing and closes nothing, until it goes on. */
  pause(): void;
  goOn(): void;
  kill(): void;
}

/** Starts the server. */
export async function startProcess(profile: ProfileName): Promise<MongoProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, profile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [uri] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    uri,
    pause: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    kill: () => child.kill('SIGKILL'),
  };
}
