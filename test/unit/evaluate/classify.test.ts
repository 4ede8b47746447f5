import { describe, expect, it } from 'vitest';
import { cholesky, solve } from '../../../scripts/evaluate/cholesky.ts';
import {
  accuracy,
  byCentre,
  byNeighbours,
  byText,
  byTextAndCentre,
  crossValidate,
  type Example,
} from '../../../scripts/evaluate/classify.ts';
import { byRidge } from '../../../scripts/evaluate/ridge.ts';

/** A unit vector of the plane, in degrees, with its label. */
const example = (label: string, degrees: number): Example => ({
  label,
  embedding: Float32Array.from([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]),
});

const examples = [
  example('shirt', 0),
  example('shirt', 10),
  example('shirt', 20),
  example('skirt', 80),
  example('skirt', 90),
  example('dress', 170),
];
const methods = {
  'nearest text': byText(examples),
  centre: byCentre(examples),
  neighbours: byNeighbours(examples, 1),
  ridge: byRidge(examples, 0.01),
};

describe.each(Object.entries(methods))('told by %s', (_name, classify) => {
  it.each([
    ['shirt', -5],
    ['skirt', 85],
    ['dress', 180],
  ])('a %s lies near others of its kind', (label, degrees) => {
    expect(classify(example('', degrees).embedding)).toBe(label);
  });
});

describe('byTextAndCentre', () => {
  it('lies between what the words say and what the examples show', () => {
    const texts = [example('shirt', 30), example('skirt', 60)];
    const shown = [example('shirt', 0), example('skirt', 40)];
    // By the texts alone 44 degrees are nearer to "shirt", by the examples alone 22 are nearer to "skirt".
    expect([byText(texts), byCentre(shown)].map((told) => told(example('', 44).embedding))).toEqual([
      'shirt',
      'skirt',
    ]);
    const told = byTextAndCentre(texts, shown);
    expect(told(example('', 31).embedding)).toBe('shirt');
    expect(told(example('', 34).embedding)).toBe('skirt');
  });
});

describe('byNeighbours', () => {
  it('outvotes the nearest', () => {
    const some = [example('skirt', 0), example('shirt', 4), example('shirt', 5)];
    expect(byNeighbours(some, 1)(example('', 0).embedding)).toBe('skirt');
    expect(byNeighbours(some, 3)(example('', 0).embedding)).toBe('shirt');
  });
});

describe('accuracy', () => {
  it('is the share that is told right', () => {
    const asked = [example('shirt', 5), example('skirt', 5), example('dress', 170), example('dress', 85)];
    expect(accuracy(byText(examples), asked)).toBe(0.5);
  });

  it('is asked, in cross-validation, of examples that were not learnt from', () => {
    const byHeart = (known: readonly Example[]) => (embedding: Float32Array) =>
      known.find((one) => one.embedding === embedding)?.label ?? 'unknown';
    expect(crossValidate(byHeart, examples, 3)).toBe(0);
    expect(crossValidate((known) => byNeighbours(known, 1), examples.slice(0, 5), 5)).toBe(1);
  });
});

describe('solve', () => {
  it('solves a positive definite system', () => {
    const matrix = [
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ];
    const x = [1, -2, 3];
    const right = matrix.map((row) => row.reduce((sum, value, at) => sum + value * (x[at] ?? 0), 0));
    const found = [...solve(cholesky(matrix), right)];
    found.forEach((value, at) => {
      expect(value).toBeCloseTo(x[at] ?? 0, 9);
    });
  });
});
