/** How right a model's eyes are: `npm run evaluate [-- --models a,b --treatment all --json FILE --html FILE --assert]`. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { DATA, readDataSets } from './evaluate/data.ts';
import { chooseTreatments, openEyes } from './evaluate/eyes.ts';
import { judge } from './evaluate/judge.ts';
import { measureAll } from './evaluate/measure-all.ts';
import { openModels } from './evaluate/models.ts';
import { htmlPage } from './evaluate/page.ts';
import { reportText, skippedParts } from './evaluate/report.ts';
import { machine } from './evaluate/speed.ts';
import { colourSystem, randomSystem, type System } from './evaluate/systems.ts';

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: DATA },
      shop: { type: 'string' },
      models: { type: 'string' },
      untrained: { type: 'string' },
      treatment: { type: 'string', default: 'none' },
      seed: { type: 'string', default: '7' },
      json: { type: 'string' },
      html: { type: 'string' },
      assert: { type: 'boolean', default: false },
    },
  });
  const config = readConfig({ LOG_LEVEL: 'error', ...loadEnvironment() });
  const data = await readDataSets(values.data, values.shop);
  const eyes = await openEyes(config);
  const treatments = chooseTreatments(values.treatment, eyes);
  const names = (values.models ?? config.model.id).split(',').map((name) => name.trim());
  const { systems, unreached } = await openModels(names, config);
  const before = await openModels(values.untrained === undefined ? [] : [values.untrained], config);
  const models = [...systems, ...before.systems.map(withoutWords)];
  try {
    const seed = Number(values.seed);
    const { results, examples } = await measureAll({
      ...{ data, eyes, treatments, models, seed },
      baselines: [randomSystem(seed), colourSystem()],
      onProgress: showOnTerminal,
    });
    const report = {
      ...{ date: new Date().toISOString().slice(0, 10), machine: machine(), data: values.data, seed },
      ...{
        segmenter: eyes.segmenter,
        skipped: skippedParts(data, eyes, values.data),
        unreached: [...unreached, ...before.unreached],
        ...results,
      },
    };
    print(reportText(report));
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
    if (values.html !== undefined)
      await writeFile(values.html, await htmlPage(report, examples, names[0] ?? ''));
    const judged = { model: names[0], treatment: treatments[0], untrained: values.untrained };
    const failures = judge(results.columns, judged);
    for (const failure of failures) print(`Not reached: ${failure}.`);
    if (values.assert && failures.length > 0) process.exitCode = 1;
  } finally {
    await Promise.all(models.map(({ close }) => close?.()));
    await eyes.close();
  }
}

/** A backbone that no words were trained with is asked about pictures alone. */
function withoutWords({ encodeText: _, ...pictures }: System): System {
  return pictures;
}

// Progress is for who waits, not for the file that the report may be kept in.
function showOnTerminal(done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\rpictures: ${done} of ${total}${done >= total ? '\n' : ''}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
