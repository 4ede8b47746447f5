import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { colourPng } from '../unit/ingest/pixels.ts';

const ROWS = 320;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'threadfinder-killed-'));
  for (let at = 0; at < 8; at++)
    await writeFile(path.join(root, `${at}.png`), await colourPng(at * 30, 100, 50));
  const rows = Array.from({ length: ROWS }, (_, at) => {
    return `${JSON.stringify({ id: `p${at}`, title: 'Dress', price: at, currency: 'EUR', image: `${at % 8}.png` })}\n`;
  });
  await writeFile(path.join(root, 'feed.jsonl'), rows.join(''));
});
afterAll(() => rm(root, { recursive: true }));

function start(pauseMs: number): ChildProcess {
  const script = path.join(import.meta.dirname, 'ingest-killed.child.ts');
  const args = [
    '--import',
    'tsx',
    script,
    path.join(root, 'feed.jsonl'),
    path.join(root, 'data'),
    String(pauseMs),
  ];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills the process once it has said that many rows are done (at once for the first word of it). */
async function killedAfter(rows: number): Promise<number> {
  const child = start(60);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let done = 0;
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    done = (JSON.parse(line) as { done: number }).done;
    if (done >= rows) child.kill('SIGKILL');
  }
  await ended;
  return done;
}

it('loses nothing and does nothing twice when it is killed, however often', async () => {
  const acknowledged = [await killedAfter(1), await killedAfter(100), await killedAfter(200)];
  expect(acknowledged.every((done) => done > 0 && done < ROWS)).toBe(true);

  const child = start(0);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    lines.push(line);
  const { report, count } = JSON.parse(lines.at(-1) ?? '') as {
    report: { added: number; updated: number; unchanged: number; rejected: number };
    count: number;
  };
  expect(count).toBe(ROWS);
  expect(report).toMatchObject({ updated: 0, rejected: 0 });
  expect(report.added + report.unchanged).toBe(ROWS);
  // What was said to be done is in the catalogue; a batch may be in there that nobody was told of.
  expect(report.unchanged).toBeGreaterThanOrEqual(Math.max(...acknowledged));
}, 90_000);
