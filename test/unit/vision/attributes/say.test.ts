import { describe, expect, it } from 'vitest';
import { calibrationFor, READ_ATTRIBUTES } from '../../../../src/vision/attributes/calibration.ts';
import { typesOfKind } from '../../../../src/vision/attributes/garment-kinds.ts';
import { likelihoods } from '../../../../src/vision/attributes/likelihoods.ts';
import { candidatesOf, promptsFor } from '../../../../src/vision/attributes/prompts.ts';
import { surest } from '../../../../src/vision/attributes/say.ts';

const PLAIN = { sharpness: 1, offsets: {} };
/** Scores of all types, a few of them raised. */
const scores = (raised: Readonly<Record<string, number>>) =>
  candidatesOf('type').map((value) => raised[value] ?? 0);

describe('what is said of a picture', () => {
  it('is the most exact value that is sure', () => {
    expect(
      surest(
        'pattern',
        new Map([
          ['leopard', 0.7],
          ['solid', 0.3],
        ]),
      )?.value,
    ).toBe('leopard');
    expect(
      surest(
        'type',
        new Map([
          ['sneakers', 0.9],
          ['boots', 0.1],
        ]),
      )?.value,
    ).toBe('sneakers');
  });

  it('is the broader value where only that is sure, as sure as all that is narrower', () => {
    const animal = surest(
      'pattern',
      new Map([
        ['leopard', 0.4],
        ['zebra', 0.3],
        ['solid', 0.3],
      ]),
    );
    expect(animal).toEqual({ value: 'animal', confidence: 0.7 });
    const shoes = surest(
      'type',
      new Map([
        ['sneakers', 0.4],
        ['boots', 0.35],
        ['handbag', 0.25],
      ]),
    );
    expect(shoes?.value).toBe('shoes');
  });

  it('is nothing where nothing is sure, and never that it is clothing', () => {
    expect(
      surest(
        'type',
        new Map([
          ['dress', 0.5],
          ['jeans', 0.5],
        ]),
      ),
    ).toBeUndefined();
  });

  it('is of the kind that the segmenter found', () => {
    const seen = scores({ dress: 9, jeans: 7 });
    expect(surest('type', likelihoods('type', seen, PLAIN))?.value).toBe('dress');
    const allowed = typesOfKind('bottoms') ?? new Set();
    const bottoms = likelihoods('type', seen, PLAIN, { allowed });
    expect(surest('type', bottoms)?.value).toBe('jeans');
    expect(bottoms.get('dress')).toBe(0);
  });

  it('may be of any kind where the segmenter only found something', () => {
    expect(typesOfKind('garment')).toBeUndefined();
    expect(typesOfKind(undefined)).toBeUndefined();
  });

  it('has probabilities that add up to 1, whatever the scores', () => {
    const all = likelihoods('type', scores({ dress: 900, jeans: -900 }), PLAIN);
    expect([...all.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });
});

describe('a calibration', () => {
  it('was fitted for the model that comes with Threadfinder', () => {
    const { type, colour } = calibrationFor('threadfinder-mini');
    expect(type.offsets['shirt']).toBeGreaterThan(0);
    expect(colour.pixels).toBeGreaterThan(0);
  });

  it('fits any other model, preferring nothing', () => {
    const any = calibrationFor('Marqo/marqo-fashionSigLIP');
    for (const attribute of READ_ATTRIBUTES) {
      expect(any[attribute].offsets).toEqual({});
      expect(any[attribute].sharpness).toBeGreaterThan(0);
    }
  });

  it('is never looked for outside of its folder', () => {
    expect(calibrationFor('../../../../package').type.offsets).toEqual({});
  });
});

describe('prompts', () => {
  it('name every value in English, and no group of garments', () => {
    expect(promptsFor('type', 't-shirt')).toEqual(['t-shirt', 'a photo of t-shirt']);
    expect(candidatesOf('type')).not.toContain('clothing');
    for (const attribute of READ_ATTRIBUTES) expect(candidatesOf(attribute).length).toBeGreaterThan(5);
  });
});
