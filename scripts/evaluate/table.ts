import { type Figure, isReached, MEASURES, type MeasureName, measureOf } from './measures.ts';

/** What one system reached with pictures treated in one way. */
export interface Column {
  readonly system: string;
  /** Of a model's weights. */
  readonly revision?: string;
  readonly treatment: string;
  readonly figures: readonly Figure[];
}

/** Every measure, in the order of the table. */
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** A Markdown table, one row a measure; a figure that misses what must be reached is marked. */
export function markdownTable(columns: readonly Column[]): string {
  const titles = columns.map(({ system, treatment }) => `${system}, ${treatment}`);
  const measured = MEASURE_NAMES.filter((name) =>
    columns.some((column) => figureOf(column, name) !== undefined),
  );
  const rows = measured.map((name) => [
    measureOf(name).title,
    countOf(columns, name),
    ...columns.map((column) => cell(figureOf(column, name), column.revision !== undefined)),
    wanted(name),
  ]);
  const head = ['', 'of', ...titles, 'must reach'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function figureOf({ figures }: Column, name: MeasureName): Figure | undefined {
  return figures.find(({ measure }) => measure === name);
}

/** A number as it is shown: `0.893`, `2.6 ms`. */
export function format({ measure, value }: Figure): string {
  return measureOf(measure).unit === 'ms' ? `${value.toFixed(1)} ms` : value.toFixed(3);
}

/** What must be reached, as it is shown; empty where nothing must. */
export function wanted(name: MeasureName): string {
  const { least, most } = measureOf(name);
  if (least !== undefined) return `${least}`;
  return most === undefined ? '' : `${most} ms`;
}

function countOf(columns: readonly Column[], name: MeasureName): string {
  const [count = ''] = columns.flatMap((column) => figureOf(column, name)?.of ?? []);
  return String(count);
}

// Baselines need reach nothing.
function cell(figure: Figure | undefined, isModel: boolean): string {
  if (figure === undefined) return '–';
  return isModel && isReached(figure) === false ? `${format(figure)} (missed)` : format(figure);
}
