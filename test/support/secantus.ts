import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const requirements = path.join(import.meta.dirname, 'secantus-requirements.txt');
const START = 'from secantus.cli import main; main()';

/** A MongoDB-compatible database that none of us wrote, in a process of its own, empty at the start. */
export interface Secantus {
  readonly uri: string;
  close(): Promise<void>;
}

/** Why SecantusDB cannot be run here: what tests that need it print when they are skipped. */
export async function whyNoSecantus(): Promise<string | undefined> {
  try {
    await install();
    return undefined;
  } catch (error) {
    const { message, stderr = '' } = error as Error & { stderr?: string };
    return `SecantusDB (PyPI, Python 3.11 or newer) cannot be installed: ${stderr.trim().split('\n').at(-1) || message}`;
  }
}

/** Starts SecantusDB on a free port, with nothing in it; what it stores goes with it. */
export async function startSecantus(): Promise<Secantus> {
  const python = await install();
  const port = await freePort();
  const args = ['-c', START, '--port', String(port), '--storage-path', ':memory:', '--log-level', 'ERROR'];
  const child = spawn(python, args, { cwd: path.dirname(python), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(force);
  };
  for (let tries = 0; !(await accepts(port)); tries++) {
    if (tries === 300 || child.exitCode !== null) {
      await close();
      throw new Error(`SecantusDB did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { uri: `mongodb://127.0.0.1:${port}/threadfinder`, close };
}

let installing: Promise<string> | undefined;

/** The Python of an environment that has SecantusDB, made at the first use. */
function install(): Promise<string> {
  installing ??= makeEnvironment();
  return installing;
}

// Built beside its place and moved there whole: another worker may be doing the same.
async function makeEnvironment(): Promise<string> {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const home = path.join(root, '.cache', `secantus-${version}`);
  const python = path.join(home, 'bin', 'python');
  if (existsSync(python)) return python;
  await mkdir(path.dirname(home), { recursive: true });
  const making = await mkdtemp(`${home}-`);
  try {
    const run = promisify(execFile);
    await run('python3', ['-m', 'venv', making]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--require-hashes', '-r', requirements];
    await run(path.join(making, 'bin', 'python'), pip);
    await rename(making, home).catch((error: unknown) => {
      if (!existsSync(python)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return python;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
