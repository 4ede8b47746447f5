import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/evaluate/judge.ts';
import { type Figure, MEASURES, type MeasureName, measureOf } from '../../../scripts/evaluate/measures.ts';
import { htmlPage } from '../../../scripts/evaluate/page.ts';
import { reportText, skippedParts } from '../../../scripts/evaluate/report.ts';
import { type Column, markdownTable } from '../../../scripts/evaluate/table.ts';

/** Every measure reached exactly, but for those that are given. */
function column(system: string, changed: Partial<Record<MeasureName, number>> = {}): Column {
  const figures = (Object.keys(MEASURES) as MeasureName[]).map((measure): Figure => {
    const { least = 0.5, most } = measureOf(measure);
    return { measure, value: changed[measure] ?? most ?? least, of: 10 };
  });
  return { system, revision: 'r1', treatment: 'none', figures };
}

const judged = (columns: readonly Column[], untrained?: string) =>
  judge(columns, { model: 'ours', treatment: 'none', untrained });

describe('judge', () => {
  it('is content where everything that must be reached is, to the exact figure', () => {
    expect(judged([column('ours')])).toEqual([]);
  });

  it('names what is too low and what takes too long', () => {
    const failures = judged([column('ours', { 'text.recall@10': 0.9399, 'speed.text.p50': 5.1 })]);
    expect(failures).toEqual([
      'text.recall@10 is 0.940 and must reach 0.94',
      'speed.text.p50 is 5.1 ms and must reach 5 ms',
    ]);
  });

  it('takes what was not measured as not reached', () => {
    const { figures, ...rest } = column('ours');
    const without = { ...rest, figures: figures.filter(({ measure }) => measure !== 'street.clothes.iou') };
    expect(judged([without])).toEqual(['street.clothes.iou was not measured and must reach 0.75']);
    expect(judged([column('another')])).toEqual(['the model could not be measured']);
  });

  it('fails a model that is behind its untrained backbone from picture to picture, and only there', () => {
    const untrained = column('untrained', { 'multiview.back.recall@1': 0.9, 'text.recall@10': 0.99 });
    const failures = judged([column('ours'), untrained], 'untrained');
    expect(failures).toEqual(["multiview.back.recall@1 is 0.820, behind the untrained backbone's 0.900"]);
  });
});

describe('markdownTable', () => {
  it('marks what a model misses, and nothing of a baseline', () => {
    const { revision: _, ...baseline } = column('chance', { 'zero-shot.type': 0.1 });
    const table = markdownTable([column('ours', { 'zero-shot.type': 0.8 }), baseline]);
    const row = table.split('\n').find((line) => line.includes('type, zero-shot'));
    expect(row).toContain('| 10 | 0.800 (missed) | 0.100 | 0.9 |');
  });
});

describe('the report', () => {
  it('says which data was absent and that figures are missing', () => {
    const skipped = skippedParts({}, {}, '/nowhere');
    expect(skipped).toContain('phone: there is no /nowhere/phone; name the data with --data DIR');
    const text = reportText({
      ...{ date: '2026-11-26', machine: 'a machine', segmenter: undefined, data: '/nowhere', seed: 7 },
      ...{ skipped, unreached: [{ model: 'owner/name', reason: 'No answer.' }], columns: [] },
    });
    expect(text).toContain('Skipped: phone');
    expect(text).toContain('Not reachable: owner/name. No answer.');
    expect(text).toContain('There is nothing to measure.');
  });
});

describe('the page', () => {
  it('shows every figure, what was skipped and the examples, and takes nothing from elsewhere', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
    const file = path.join(folder, 'a.png');
    await sharp({ create: { width: 8, height: 16, channels: 3, background: '#f00' } })
      .png()
      .toFile(file);
    const report = {
      ...{ date: '2026-11-26', machine: 'a machine', segmenter: undefined, data: '/nowhere', seed: 7 },
      ...{
        skipped: ['phone: <absent>'],
        unreached: [],
        columns: [column('ours', { 'zero-shot.type': 0.8 })],
      },
    };
    const answers = [
      { file, isRight: true },
      { file, isRight: false },
    ];
    const page = await htmlPage(report, [{ kind: 'words', query: { text: 'red & blue' }, answers }], 'ours');
    expect(page).toContain('phone: &#60;absent&#62;');
    expect(page).toContain('red &#38; blue');
    expect(page).toMatch(/class="bar missed"><span>ours, none<\/span>.*?<span>0\.800<\/span>/);
    expect(page.match(/<img class="(right|wrong)"/g)).toHaveLength(2);
    expect(page).not.toMatch(/(src|href)="(?!data:)/);
    rmSync(folder, { recursive: true });
  });
});
