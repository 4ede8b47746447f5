import type { DataSets } from './data.ts';
import type { Eyes } from './eyes.ts';
import type { Results } from './measure-all.ts';
import type { Unreached } from './models.ts';
import { markdownTable } from './table.ts';

/** All that a run found, as it is written to a file. */
export interface Report extends Results {
  /** Day of the run, ISO 8601. */
  readonly date: string;
  /** Processor, cores and Node. */
  readonly machine: string;
  readonly segmenter: string | undefined;
  /** Folder of the data. */
  readonly data: string;
  readonly seed: number;
  /** What was not measured, and why, in words. */
  readonly skipped: readonly string[];
  readonly unreached: readonly Unreached[];
}

const SETS = ['products', 'multiview', 'phone', 'street'] as const satisfies readonly (keyof DataSets)[];
const FOLDERS = { products: 'myntra', multiview: 'multiview', phone: 'phone', street: 'street' } as const;

/** What cannot be measured here, and why. */
export function skippedParts(data: DataSets, eyes: Pick<Eyes, 'segment'>, folder: string): readonly string[] {
  const absent = SETS.filter((set) => data[set] === undefined);
  return [
    ...absent.map((set) => `${set}: there is no ${folder}/${FOLDERS[set]}; name the data with --data DIR`),
    ...(eyes.segment === undefined
      ? ['garments in street photos, segmenter speed: there is no segmenter']
      : []),
  ];
}

/** The report as Markdown. */
export function reportText(report: Report): string {
  const { date, machine, segmenter, data, seed, skipped, unreached, columns, street } = report;
  const revisions = columns.flatMap(({ system, revision }) =>
    revision === undefined ? [] : `${system} ${revision}`,
  );
  const classes = Object.entries(street?.classes ?? {}).map(
    ([label, overlap]) => `${label} ${overlap.toFixed(3)}`,
  );
  return [
    `${date}, ${machine}, seed ${seed}, data in ${data}`,
    `Models: ${[...new Set(revisions)].join(', ') || 'none'}. Segmenter: ${segmenter ?? 'none'}.`,
    ...skipped.map((part) => `Skipped: ${part}.`),
    ...unreached.map(({ model, reason }) => `Not reachable: ${model}. ${reason}`),
    '',
    columns.every(({ figures }) => figures.length === 0)
      ? 'There is nothing to measure.'
      : markdownTable(columns),
    ...(classes.length === 0 ? [] : ['', `IoU of each garment class: ${classes.join(', ')}`]),
    '',
  ].join('\n');
}
