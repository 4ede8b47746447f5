/** How well messages are read: `npm run evaluate-queries [-- --split tune|held-out|all] [--show-held-out]`. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { reportAndExit } from '../src/process.ts';
import { readMessage } from '../src/query/read.ts';
import { LEXICONS } from '../src/vocabulary/gazetteer.ts';
import { parseGold } from './evaluate-queries/gold.ts';
import { failureLines, scoreTable } from './evaluate-queries/report.ts';
import { type RowScore, scoreRow } from './evaluate-queries/score.ts';
import { measureSpeed } from './evaluate-queries/speed.ts';

const GOLD = new URL('../test/fixtures/queries.gold.jsonl', import.meta.url);
const SPLITS = ['tune', 'held-out', 'all'];

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      split: { type: 'string', default: 'all' },
      language: { type: 'string' },
      'show-held-out': { type: 'boolean', default: false },
    },
  });
  if (!SPLITS.includes(values.split)) {
    print(`There is no split "${values.split}". Choose one of ${SPLITS.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const rows = parseGold(await readFile(GOLD, 'utf8')).filter(
    (row) =>
      (values.split === 'all' || row.split === values.split) &&
      (values.language === undefined || row.language === values.language),
  );
  const known = new Set(LEXICONS.map(({ language }) => language));
  const left = new Set(rows.map(({ language }) => language).filter((language) => !known.has(language)));
  if (left.size > 0) print(`No lexicon yet, left out: ${[...left].join(', ')}.\n`);
  const scores = rows
    .filter(({ language }) => known.has(language))
    .map((row): RowScore => {
      const context = { locale: row.locale, brands: new Set(row.brands) };
      return scoreRow(row, readMessage(row.text, context).query);
    });
  print(scoreTable(scores));
  const { median, slowest, longest } = measureSpeed(rows.filter(({ language }) => known.has(language)));
  print(
    `\nReading, warmed: median ${ms(median)}, slowest ${ms(slowest)}, 10,000 characters ${ms(longest)} at most.`,
  );
  // Whoever improves the reader must not learn from these rows.
  const shown = scores.filter(({ row }) => values['show-held-out'] || row.split === 'tune');
  if (shown.length > 0) print(`\nRead otherwise:\n${failureLines(shown).join('\n')}`);
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
