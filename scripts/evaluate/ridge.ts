import { cholesky, solve } from './cholesky.ts';
import { type Classifier, type Example, labelsOf } from './classify.ts';

/**
 * One-against-all ridge regression on embeddings, in its dual form (one unknown for each example): what a single linear
 * layer learns from them. Source: Bishop, Pattern Recognition and Machine Learning, 6.1.
 * @param weight What large coefficients cost, above 0.
 */
export function byRidge(examples: readonly Example[], weight: number): Classifier {
  const labels = labelsOf(examples);
  const inputs = examples.map(({ embedding }) => embedding);
  const lower = cholesky(
    inputs.map((a, row) => inputs.map((b, column) => similarity(a, b) + (row === column ? weight : 0))),
  );
  const duals = labels.map((label) =>
    solve(
      lower,
      examples.map((one) => (one.label === label ? 1 : -1)),
    ),
  );
  return (embedding) => {
    const near = inputs.map((input) => similarity(embedding, input));
    const scores = duals.map((dual) => near.reduce((sum, value, at) => sum + value * (dual[at] ?? 0), 0));
    return labels[scores.indexOf(Math.max(...scores))] ?? '';
  };
}

/** With the constant 1 as a further dimension: a layer has a bias. */
function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 1;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
