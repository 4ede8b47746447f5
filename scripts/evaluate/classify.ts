import { dot, normalise } from '../../src/embedding/arithmetic.ts';
import { nearest } from './retrieval.ts';

/** An embedding and what it is known to be. */
export interface Example {
  readonly embedding: Float32Array;
  readonly label: string;
}

/** Tells what an embedding shows. */
export type Classifier = (embedding: Float32Array) => string;

/** The label whose text is nearest: no example needed. */
export function byText(texts: readonly Example[]): Classifier {
  return (embedding) => labelOf(texts, nearest(embedding, vectors(texts), 1));
}

/** The label whose examples' mean direction is nearest. */
export function byCentre(examples: readonly Example[]): Classifier {
  return byText(centresOf(examples));
}

/** The label whose text and examples' mean direction, both alike, are nearest. */
export function byTextAndCentre(texts: readonly Example[], examples: readonly Example[]): Classifier {
  return byText(centresOf([...texts, ...centresOf(examples)]));
}

/** The label that most of the `k` nearest examples carry, each counted by its cosine; ties to the nearest. */
export function byNeighbours(examples: readonly Example[], k: number): Classifier {
  return (embedding) => {
    const votes = new Map<string, number>();
    for (const at of nearest(embedding, vectors(examples), k)) {
      const example = examples[at];
      if (example === undefined) continue;
      votes.set(example.label, (votes.get(example.label) ?? 0) + dot(embedding, example.embedding));
    }
    return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  };
}

/** Share of examples that are told right. */
export function accuracy(classify: Classifier, examples: readonly Example[]): number {
  return examples.filter(({ embedding, label }) => classify(embedding) === label).length / examples.length;
}

/** Mean over `folds` of the accuracy on one part after learning from the others; example `i` is in part `i % folds`. */
export function crossValidate(
  learn: (examples: readonly Example[]) => Classifier,
  examples: readonly Example[],
  folds: number,
): number {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const apart = examples.filter((_, at) => at % folds === fold);
    const rest = examples.filter((_, at) => at % folds !== fold);
    return accuracy(learn(rest), apart);
  });
  return parts.reduce((sum, part) => sum + part, 0) / folds;
}

/** Every label once, in the order of its first example. */
export function labelsOf(examples: readonly { readonly label: string }[]): readonly string[] {
  return [...new Set(examples.map(({ label }) => label))];
}

function centresOf(examples: readonly Example[]): readonly Example[] {
  return labelsOf(examples).map((label) => {
    const own = examples.filter((one) => one.label === label);
    return { label, embedding: normalise(sumOf(vectors(own))) };
  });
}

function vectors(examples: readonly Example[]): readonly Float32Array[] {
  return examples.map(({ embedding }) => embedding);
}

function labelOf(examples: readonly Example[], [at = 0]: readonly number[]): string {
  return examples[at]?.label ?? '';
}

function sumOf([first = new Float32Array(), ...rest]: readonly Float32Array[]): Float32Array {
  return first.map((value, at) => rest.reduce((sum, other) => sum + (other[at] ?? 0), value));
}
