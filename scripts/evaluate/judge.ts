import { isReached, measureOf } from './measures.ts';
import { type Column, figureOf, format, MEASURE_NAMES, wanted } from './table.ts';

/** Whose figures must reach what is asked for. */
export interface Judged {
  readonly model: string | undefined;
  readonly treatment: string | undefined;
  /** The same backbone before any training, where it was measured too. */
  readonly untrained: string | undefined;
}

/** What is not reached, in words; empty where everything is. What was not measured is not reached. */
export function judge(
  columns: readonly Column[],
  { model, treatment, untrained }: Judged,
): readonly string[] {
  const columnOf = (system: string | undefined) =>
    columns.find((column) => column.system === system && column.treatment === treatment);
  const ours = columnOf(model);
  if (ours === undefined) return ['the model could not be measured'];
  const theirs = columnOf(untrained);
  return [...shortcomings(ours), ...(theirs === undefined ? [] : behind(ours, theirs))];
}

function shortcomings(column: Column): readonly string[] {
  return MEASURE_NAMES.flatMap((name) => {
    if (wanted(name) === '') return [];
    const figure = figureOf(column, name);
    if (figure === undefined) return [`${name} was not measured and must reach ${wanted(name)}`];
    return isReached(figure) === true ? [] : [`${name} is ${format(figure)} and must reach ${wanted(name)}`];
  });
}

/** A model that falls behind its own untrained backbone where a picture looks for a picture has failed there. */
function behind(ours: Column, untrained: Column): readonly string[] {
  return MEASURE_NAMES.flatMap((name) => {
    const [figure, before] = [figureOf(ours, name), figureOf(untrained, name)];
    if (measureOf(name).imageToImage !== true || figure === undefined || before === undefined) return [];
    if (figure.value >= before.value) return [];
    return [`${name} is ${format(figure)}, behind the untrained backbone's ${format(before)}`];
  });
}
