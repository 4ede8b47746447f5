import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

// From the outside in: a file may import from its own layer and from those after it.
const LAYERS: readonly (readonly [layer: string, pattern: RegExp])[] = [
  ['scripts', /^scripts\//],
  ['main', /^src\/main\.ts$/],
  ['app', /^src\/(app|prepare)\.ts$/],
  ['stores and models of the app', /^src\/(stores|models|diagnose-embedded)\.ts$/],
  ['platforms', /^src\/platforms\//],
  ['commands', /^commands\//],
  ['conversation', /^src\/conversation\//],
  ['ingest', /^src\/(ingest|demo|migrate)\//],
  ['ranking', /^src\/ranking\//],
  ['stores', /^src\/(catalogue|state|embedding|vision)\//],
  ['mongodb', /^src\/mongodb\//],
  ['model threads', /^src\/model-thread\//],
  ['query', /^src\/query\//],
  ['i18n', /^src\/i18n\//],
  ['vocabulary', /^src\/vocabulary\//],
  ['locales', /^locales\//],
  ['base', /^src\/[a-z-]+\.ts$/],
];

/** Packages that only one place may know. */
const OWNERS: readonly (readonly [specifier: RegExp, owner: RegExp])[] = [
  [/^@zvec\//, /^src\/catalogue\/zvec\//],
  [/^lmdb$/, /^src\/state\//],
  [/^(mongodb|bson)$/, /^src\/((catalogue|state)\/)?mongodb\//],
  [/^@huggingface\//, /^src\/(embedding|vision\/parser)\//],
  [/^discord\.js$/, /^src\/platforms\/discord\//],
  [/^@slack\//, /^src\/platforms\/slack\//],
  [/^(hono|@hono)(\/|$)/, /^src\/platforms\/web\//],
  [/^intl-messageformat$/, /^src\/i18n\//],
];

const files = ['src', 'commands', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts')),
);
const imports = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })));

describe('import direction', () => {
  it('reads the sources it is about', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('goes one way: from platforms down to the ports', () => {
    const upward = imports.filter(
      ({ file, to }) => to.startsWith('.') && layerOf(resolve(file, to)) < layerOf(file),
    );
    expect(upward).toEqual([]);
  });

  it('keeps each SDK behind its port', () => {
    const strays = imports.filter(({ file, to }) =>
      OWNERS.some(([specifier, owner]) => specifier.test(to) && !owner.test(file)),
    );
    expect(strays).toEqual([]);
  });

  it('lets only the composition root and command lines pick implementations', () => {
    const concrete =
      /^src\/(catalogue\/(zvec|mongodb)|state\/(lmdb|mongodb)|mongodb|embedding\/transformers|vision\/(parser|choosing-segmenter))/;
    const picks = imports.filter(({ file, to }) => {
      const target = to.startsWith('.') ? resolve(file, to) : to;
      return (
        concrete.test(target) &&
        !concrete.test(file) &&
        !/^(src\/(app|stores|models)\.ts|scripts\/)/.test(file)
      );
    });
    expect(picks).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles()).toEqual([]);
  });
});

describe('small rooms', () => {
  it('keeps every file under 400 lines and the median at 100 or less', () => {
    const lengths = files.map((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found = source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, fixed, loaded]) => fixed ?? loaded ?? '');
}

function resolve(from: string, to: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
}

function layerOf(file: string): number {
  const layer = LAYERS.findIndex(([, pattern]) => pattern.test(file));
  if (layer === -1) throw new Error(`no layer for ${file}`);
  return layer;
}

// Depth-first search over value and type imports alike.
function circles(): string[][] {
  const graph = new Map(files.map((file) => [file, [] as string[]]));
  for (const { file, to } of imports) if (to.startsWith('.')) graph.get(file)?.push(resolve(file, to));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file]);
    if (done.has(file) || trail.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
