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
import { type NamedScore, namedQueries, namedTable, scoreNamed } from './evaluate-search/named.ts';
import { type LabelledRow, makeQueries } from './evaluate-search/queries.ts';
import { markdownTable, type SystemScore, scoreSystem } from './evaluate-search/score.ts';
import { clipAlone, stylist, titleSearch } from './evaluate-search/systems.ts';
import { scoreThumbs, thumbTable } from './evaluate-search/thumbs.ts';
import { likenessWithin } from './evaluate-search/variety.ts';

const FEED = path.resolve(import.meta.dirname, '../../shared/data/myntra/products.jsonl.gz');
/** Queries by a rare word of a product's name. */
const NAMED = 200;
const LEAST_OF_TYPE = 60;
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
    const compared = [stylist(core), titleSearch(rows), clipAlone(core)];
    const names = namedQueries(rows, NAMED, Number(values.seed));
    const systems: SystemScore[] = [];
    const named: NamedScore[] = [];
    const likeness: { readonly system: string; readonly likeness: number }[] = [];
    for (const system of compared) {
      systems.push(await scoreSystem(system, queries, byId));
      named.push(await scoreNamed(system, names));
      likeness.push({ system: system.name, likeness: await likenessWithin(core, system, queries) });
    }
    const thumbs = [
      await scoreThumbs(core, byId, commonTypes(rows), 'colour'),
      await scoreThumbs(core, byId, commonTypes(rows), 'pattern'),
    ];
    if (values.json) print(JSON.stringify({ queries: queries.length, systems, named, likeness, thumbs }));
    else {
      const alike = likeness.map((one) => `${one.system} ${one.likeness.toFixed(2)}`).join(', ');
      print(`${report(systems)}\n\n${namedTable(named)}\n\nLikeness within a page: ${alike}\n`);
      print(thumbTable(thumbs));
    }
  } finally {
    await core.close();
  }
}

// Types with enough products that a person would look through them.
function commonTypes(rows: readonly LabelledRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type } of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST_OF_TYPE).map(([type]) => type.toLowerCase());
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
