import { describe, expect, it } from 'vitest';
import { addPixels, emptyConfusion, intersectionOverUnion } from '../../../scripts/evaluate/overlap.ts';
import { classMap } from '../../../scripts/evaluate/street.ts';
import { classesOf, classOf, GARMENT_CLASSES } from '../../../scripts/evaluate/street-classes.ts';

const map = (...classes: number[]): Uint8Array => Uint8Array.from(classes);

describe('intersectionOverUnion', () => {
  const confusion = emptyConfusion(4);
  addPixels(confusion, map(1, 1, 1, 0, 2, 2), map(1, 1, 0, 1, 2, 1));

  it('of one class: pixels that are both, of those that are either', () => {
    expect(intersectionOverUnion(confusion, [1])).toBe(2 / 5);
    expect(intersectionOverUnion(confusion, [2])).toBe(1 / 2);
  });

  it('of classes together: a mistake between them is none', () => {
    expect(intersectionOverUnion(confusion, [1, 2])).toBe(4 / 6);
  });

  it('of a class that nobody has: no figure', () => {
    expect(intersectionOverUnion(confusion, [3])).toBeUndefined();
  });

  it('refuses maps of different sizes', () => {
    expect(() => addPixels(confusion, map(1, 1), map(1))).toThrow(RangeError);
  });
});

describe('classMap', () => {
  const size = { width: 3, height: 1 };
  const garment = (label: 'top' | 'bottoms' | 'garment', ...coverage: number[]) => ({
    label,
    mask: { data: Uint8Array.from(coverage) },
  });

  it('gives a pixel to the garment that covers it most, and to none where all cover it little', () => {
    const found = classMap([garment('top', 255, 200, 127), garment('bottoms', 0, 210, 100)], size);
    expect([...found]).toEqual([classOf('top'), classOf('bottoms'), 0]);
  });

  it('counts a garment of unknown kind as clothes of no class', () => {
    const [told = 0] = classMap([garment('garment', 255, 0, 0)], size);
    expect(told).toBe(GARMENT_CLASSES.length + 1);
  });
});

describe('classesOf', () => {
  it('maps the annotators’ words, and what is no garment to the rest', () => {
    expect(classesOf(['null', 'jeans', 'hair', 'skin', 'coat'])).toEqual([
      0,
      classOf('bottoms'),
      0,
      0,
      classOf('outerwear'),
    ]);
  });
});
