import type { ReadAttribute } from '../../src/vision/attributes/calibration.ts';
import type { Likelihoods } from '../../src/vision/attributes/likelihoods.ts';
import { SAID_FROM, surest } from '../../src/vision/attributes/say.ts';
import { areRelated, expandValue } from '../../src/vocabulary/values.ts';

/** How right one attribute is read, over the products that state it. */
export interface AttributeScore {
  readonly what: string;
  readonly products: number;
  /** Share whose likeliest value is the label or narrower than it. */
  readonly accuracy: number;
  /** Share of products of which a value is said, it being sure enough. */
  readonly said: number;
  /** Of what is said: the share that is the label, narrower, or broader ("shoes" for sandals). */
  readonly saidRight: number;
  /** Expected calibration error in ten bins: how far confidence is from accuracy, on average. */
  readonly calibrationError: number;
}

/** One product: what it states, and what is read. */
export interface Judged {
  readonly label: string;
  readonly read: Likelihoods;
}

export function scoreAttribute(
  what: string,
  attribute: ReadAttribute,
  judged: readonly Judged[],
): AttributeScore {
  const likeliest = judged.map(({ label, read }) => {
    const [value = '', confidence = 0] = [...read].reduce(
      (best, one) => (one[1] > best[1] ? one : best),
      ['', 0],
    );
    return { right: expandValue(attribute, label).includes(value), confidence };
  });
  const said = judged.flatMap(({ label, read }) => {
    const value = surest(attribute, read, SAID_FROM);
    return value === undefined ? [] : [areRelated(attribute, label, value.value)];
  });
  return {
    what,
    products: judged.length,
    accuracy: share(likeliest.map(({ right }) => right)),
    said: said.length / judged.length,
    saidRight: share(said),
    calibrationError: calibrationError(likeliest),
  };
}

function share(all: readonly boolean[]): number {
  return all.length === 0 ? Number.NaN : all.filter((one) => one).length / all.length;
}

function calibrationError(all: readonly { readonly right: boolean; readonly confidence: number }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inBin = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inBin.length === 0) continue;
    const confidence = inBin.reduce((sum, one) => sum + one.confidence, 0) / inBin.length;
    error += (inBin.length / all.length) * Math.abs(confidence - share(inBin.map(({ right }) => right)));
  }
  return error;
}

export function scoreTable(scores: readonly AttributeScore[]): string {
  const head = `| read | products | likeliest right | said (from ${SAID_FROM}) | of these right | calibration error |\n|---|---|---|---|---|---|`;
  const rows = scores.map(
    ({ what, products, accuracy, said, saidRight, calibrationError: error }) =>
      `| ${[what, products, percent(accuracy), percent(said), percent(saidRight), error.toFixed(3)].join(' | ')} |`,
  );
  return [head, ...rows].join('\n');
}

function percent(x: number): string {
  return Number.isNaN(x) ? '-' : `${(100 * x).toFixed(1)}%`;
}
