import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/evaluate/report.ts';
import { isValidationFamily } from '../../scripts/evaluate/splits.ts';
import type { Column } from '../../scripts/evaluate/table.ts';
import { demoProducts } from '../../src/demo/catalogue.ts';
import { drawGarment } from '../../src/demo/draw/garment.ts';
import { run } from '../support/run.ts';

let folder: string;
let report: Report;
let html: string;
let stdout: string;
let validation: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadfinder-evaluate-'));
  await drawShop(path.join(folder, 'shop'));
  const out = (name: string): string => path.join(folder, name);
  const files = ['--json', out('report.json'), '--html', out('report.html')];
  const data = ['--data', out('nothing'), '--shop', out('shop')];
  const models = ['--models', 'threadfinder-mini,owner/not-there'];
  // Nothing answers at port 9 (discard), so the hub's model is not to be had.
  const env = { HUB_ENDPOINT: 'http://127.0.0.1:9', DATA_DIR: out('data') };
  const ended = await run('scripts/evaluate.ts', [...data, ...models, ...files, '--assert'], env);
  stdout = ended.stdout;
  expect(ended.code, ended.stderr).toBe(1);
  report = JSON.parse(await readFile(out('report.json'), 'utf8')) as Report;
  html = await readFile(out('report.html'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Garments of our own, in the form of the development data. Only what figures are reported on is drawn. */
async function drawShop(shop: string): Promise<void> {
  const products = demoProducts();
  await mkdir(path.join(shop, 'images'), { recursive: true });
  for (const { row, drawing } of products) {
    if (!isValidationFamily(row.family)) continue;
    await mkdir(path.dirname(path.join(shop, row.image)), { recursive: true });
    await sharp(Buffer.from(drawGarment(drawing)))
      .resize({ height: 320 })
      .jpeg()
      .toFile(path.join(shop, row.image));
  }
  validation = products.filter(({ row }) => isValidationFamily(row.family)).length;
  const lines = products.map(({ row }) => JSON.stringify(row)).join('\n');
  await writeFile(path.join(shop, 'products.jsonl.gz'), gzipSync(lines));
}

const columnOf = (system: string): Column | undefined => report.columns.find((one) => one.system === system);
const figureIn = (system: string, measure: string): number =>
  columnOf(system)?.figures.find((one) => one.measure === measure)?.value ?? Number.NaN;

describe('npm run evaluate on drawn garments', () => {
  it('measures the products of validation families with the built-in model', () => {
    expect(validation).toBeGreaterThan(20);
    const figure = columnOf('threadfinder-mini')?.figures.find((one) => one.measure === 'text.recall@10');
    expect(figure?.of).toBe(validation);
    expect(columnOf('threadfinder-mini')?.revision).toMatch(/^[0-9a-f]{16}$/);
  });

  it('sees that the model is far better than chance', () => {
    for (const measure of ['text.recall@10', 'text.mrr', 'zero-shot.type'])
      expect(figureIn('threadfinder-mini', measure)).toBeGreaterThan(2 * figureIn('random', measure));
  });

  it('asks a baseline only what it can do', () => {
    expect(columnOf('colour histogram')?.figures).toEqual([]);
    expect(stdout).toContain('BM25 over titles');
  });

  it('says what was skipped for want of data, and which model cannot be had, with no figure for it', () => {
    expect(report.skipped).toContainEqual(expect.stringMatching(/^phone: there is no .*nothing\/phone/));
    expect(report.unreached).toEqual([
      { model: 'owner/not-there', reason: expect.stringContaining('127.0.0.1:9') },
    ]);
    expect(columnOf('owner/not-there')).toBeUndefined();
  });

  it('fails with --assert where a figure that must be reached was not measured', () => {
    expect(stdout).toContain('Not reached: phone.zero-shot was not measured and must reach 0.75.');
  });

  it('shows the same figures on the page', () => {
    expect(html).toContain(figureIn('threadfinder-mini', 'text.recall@10').toFixed(3));
    expect(html).toContain('class="right"');
  });
});

describe('npm run evaluate, asked for what it cannot do', () => {
  it('names the treatments that there are', async () => {
    const { code, stderr } = await run('scripts/evaluate.ts', ['--treatment', 'purple'], {});
    expect(code).toBe(1);
    expect(stderr).toMatch(/"purple".*none.*EVALUATE_TREATMENT/);
  });
});
