import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChips, toggleChip } from '../../../src/conversation/chips.ts';
import { type SearchStart, startOf } from '../../../src/conversation/memory.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import { readMessage } from '../../../src/query/read.ts';

const ENGLISH = { currency: 'EUR', speech: speechFor('en') };
const start = (message: string) => startOf({ query: readMessage(message).query });
const labels = (search: SearchStart) =>
  toChips(search, 'abcdefghijkl', ENGLISH).map(({ label, dropped }) => (dropped ? `(${label})` : label));

const press = (search: SearchStart, label: string): SearchStart => {
  const index = toChips(search, 'abcdefghijkl', ENGLISH).findIndex((chip) => chip.label === label);
  const changed = toggleChip(search, index, ENGLISH);
  if (changed === undefined) throw new Error(`there is no chip ${label}`);
  return changed.search;
};

describe('chips', () => {
  it('show everything that was understood', () => {
    const shown = labels(start('red floral dress, no stripes, under 50'));
    expect(shown).toEqual(expect.arrayContaining(['dress', 'red', 'floral', 'not striped', 'at most €50']));
    expect(shown).toHaveLength(5);
  });

  it('show a shade once, not its family beside it', () => {
    expect(labels(start('navy shirt'))).toEqual(['shirt', 'navy']);
  });

  it('take a wish away as if it had never been said', () => {
    const without = press(start('red floral dress under 50'), 'floral');
    expect(without.query.want).toEqual(readMessage('red dress under 50').query.want);
    expect(labels(without)).toContain('(floral)');
  });

  it('take a shade away together with its family', () => {
    expect(press(start('navy shirt'), 'navy').query.want).toEqual(readMessage('shirt').query.want);
  });

  it('bring a wish back, price and photo too', () => {
    const photo = { kind: 'photo', hash: 'h', embedding: '' } as const;
    const search = startOf({ ...start('red dress under 50'), anchor: photo });
    for (const label of ['red', 'at most €50', 'your photo']) {
      const without = press(search, label);
      expect(labels(without)).toContain(`(${label})`);
      const back = press(without, label);
      expect(back.query).toEqual(search.query);
      expect(back.anchor).toEqual(photo);
    }
  });

  it('come back to where they were when pressed twice, whatever was said', () => {
    const messages = [
      'navy striped shirt',
      'black and white sneakers',
      'red or pink dress',
      'vintage bag, not blue, size 8',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.nat(8), (message, at) => {
        const search = start(message);
        const chip = toChips(search, 'abcdefghijkl', ENGLISH)[at];
        if (chip === undefined) return;
        const back = press(press(search, chip.label), chip.label);
        expect(labels(back).sort()).toEqual(labels(search).sort());
      }),
    );
  });

  it('answer nothing for a chip that is not there', () => {
    expect(toggleChip(start('dress'), 9, ENGLISH)).toBeUndefined();
  });
});
