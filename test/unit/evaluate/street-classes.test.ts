import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesOf, GARMENT_CLASSES } from '../../../scripts/evaluate/street-classes.ts';

const TRAINING = path.resolve(import.meta.dirname, '../../../training/parser/classes.py');
/** The parser's names of the garment classes, in the order of `GARMENT_CLASSES`. */
const PYTHON = 'TOP OUTERWEAR DRESS BOTTOMS SKIRT FOOTWEAR BAG HEADWEAR ACCESSORY'.split(' ');

describe.skipIf(!existsSync(TRAINING))('the class map (skipped where training/parser is absent)', () => {
  it('is the one that the parser is trained with', () => {
    const table = /_STREET = \{([\s\S]*?)\n\}/.exec(readFileSync(TRAINING, 'utf8'))?.[1] ?? '';
    const lines = [...table.matchAll(/(\w+): "([^"]*)"/g)].map(([, name = '', words = '']) => ({
      name,
      words,
    }));
    const garments = lines.filter(({ name }) => name !== 'BACKGROUND' && name !== 'SKIN');
    expect(garments.map(({ name }) => name)).toEqual(PYTHON);
    expect(PYTHON).toHaveLength(GARMENT_CLASSES.length);
    for (const [at, { words }] of garments.entries())
      expect(new Set(classesOf(words.split(' ')))).toEqual(new Set([at + 1]));
    const rest = lines.filter(({ name }) => name === 'BACKGROUND' || name === 'SKIN');
    for (const { words } of rest) expect(new Set(classesOf(words.split(' ')))).toEqual(new Set([0]));
  });
});
