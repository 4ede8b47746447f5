import { describe, expect, it } from 'vitest';
import { toChips, toggleChip } from '../../../src/conversation/chips.ts';
import { isSameSearch, thumbed, withThumb } from '../../../src/conversation/judge.ts';
import { type SearchState, startOf } from '../../../src/conversation/memory.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import { readMessage } from '../../../src/query/read.ts';

const CONTEXT = { currency: 'EUR', speech: speechFor('en') };
const start = (message: string) => startOf({ query: readMessage(message).query });
const made = (message: string): SearchState => ({ ...start(message), prices: [] });
const poppy = { productId: 'p1', title: 'Poppy Dress' };

describe('thumbs', () => {
  it('add to those given before, and start again at the first page', () => {
    const first = withThumb({ ...start('dress'), page: 3, shown: ['p1'] }, { ...poppy, thumb: 'up' });
    const second = withThumb(first, { productId: 'p2', title: 'Fern Skirt', thumb: 'down' });
    expect(thumbed(second, 'up')).toEqual(['p1']);
    expect(thumbed(second, 'down')).toEqual(['p2']);
    expect(second).toMatchObject({ page: 1, shown: [] });
  });

  it('turn round, and are taken back when given again', () => {
    const up = withThumb(start('dress'), { ...poppy, thumb: 'up' });
    const down = withThumb(up, { ...poppy, thumb: 'down' });
    expect([thumbed(down, 'up'), thumbed(down, 'down')]).toEqual([[], ['p1']]);
    expect(thumbed(withThumb(down, { ...poppy, thumb: 'down' }), 'down')).toEqual([]);
  });

  it('are chips that can be taken away and brought back', () => {
    const up = withThumb(start('dress'), { ...poppy, thumb: 'up' });
    const chips = toChips(up, 'r12345678', CONTEXT);
    expect(chips.map(({ kind, label }) => [kind, label])).toContainEqual(['liked', 'like Poppy Dress']);
    const index = chips.findIndex(({ kind }) => kind === 'liked');
    const without = toggleChip(up, index, CONTEXT)?.search ?? up;
    expect(thumbed(without, 'up')).toEqual([]);
    const dropped = toChips(without, 'r12345678', CONTEXT).findIndex((chip) => chip.dropped);
    expect(thumbed(toggleChip(without, dropped, CONTEXT)?.search ?? without, 'up')).toEqual(['p1']);
  });

  it('belong to one search, whatever its page', () => {
    expect(isSameSearch(made('dress'), { ...made('dress'), page: 2 })).toBe(true);
    expect(isSameSearch(made('dress'), made('red dress'))).toBe(false);
  });
});
