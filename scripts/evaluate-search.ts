/** How right the results are, beside a keyword search and CLIP alone: `npm run evaluate-search [-- --json]`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openCore } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { reportAndExit } from '../src/process.ts';
import { type LabelledRow, makeQueries } from './evaluate-search/queries.ts';
import { markdownTable, type SystemScore, scoreSystem } from './evaluate-search/score.ts';
import { clipAlone, stylist, titleSearch } from './evaluate-search/systems.ts';

const FEED = path.resolve(import.meta.dirname, '../../shared/data/myntra/products.jsonl.gz');
const DATA = path.resolve(import.meta.dirname, '../.cache/bench/real');

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feed: { type: 'string', default: FEED },
      data: { type: 'string', default: DATA },
      queries: { type: 'string', default: '50' },
      seed: { type: 'string', default: '7' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(values.feed)) {
    print(`Skipped: there is no labelled feed at ${values.feed}. Give one with --feed FILE.`);
    return;
  }
  if (!existsSync(values.data)) {
    print(`Skipped: the feed has not been ingested into ${values.data}. "npm run bench" does it.`);
    return;
  }
  const rows = await readRows(values.feed);
  const queries = makeQueries(rows, Number(values.queries), Number(values.seed));
  const config = readConfig({ DATA_DIR: values.data, LOG_LEVEL: 'error' });
  const core = await openCore(config, createLogger('error'), { state: 'throw-away' });
  try {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const systems: SystemScore[] = [];
    for (const system of [stylist(core), titleSearch(rows), clipAlone(core)]) {
      systems.push(await scoreSystem(system, queries, byId));
    }
    print(values.json ? JSON.stringify({ queries: queries.length, systems }) : report(systems));
  } finally {
    await core.close();
  }
}

async function readRows(feed: string): Promise<readonly LabelledRow[]> {
  const bytes = await readFile(feed);
  const text = (feed.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as LabelledRow);
}

function report(systems: readonly SystemScore[]): string {
  const [ours] = systems;
  const worst = (ours?.worst ?? []).map(({ text, right }) => `${text} (${right})`).join('; ');
  const violating = (ours?.violating ?? []).join('; ');
  return `${markdownTable(systems)}\n\nFewest right: ${worst || 'none'}\nViolating: ${violating || 'none'}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
