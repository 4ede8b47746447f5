import { describe, expect, it } from 'vitest';
import { swapOf } from '../../../src/conversation/swap.ts';
import { readMessage } from '../../../src/query/read.ts';

const RED_DRESS = { type: ['dress'], colour: ['red'], shade: ['maroon'], pattern: ['floral'] };
const swap = (text: string, own: Parameters<typeof swapOf>[1] = RED_DRESS) =>
  swapOf(readMessage(text).query, own);

describe('a swapped attribute', () => {
  it('goes from the garment as it is to the garment as it is wished', () => {
    expect(swap('this but in blue')).toMatchObject({ from: 'maroon dress', to: 'blue dress' });
    expect(swap('this but striped')).toMatchObject({ from: 'floral dress', to: 'striped dress' });
  });

  it('may be several at once', () => {
    expect(swap('this but in blue, striped')).toMatchObject({
      from: 'maroon floral dress',
      to: 'blue striped dress',
    });
  });

  it('leaves over what is wished besides', () => {
    expect(swap('this but in blue for a wedding')?.rest.want).toHaveProperty('occasion');
    expect(swap('this but in blue for a wedding')?.rest.want).not.toHaveProperty('colour');
  });

  it('is none where the garment is like that already, or where it is not known what it is', () => {
    expect(swap('this but in red')).toBeUndefined();
    expect(swap('this but in blue', { type: ['dress'] })).toBeUndefined();
    expect(swap('this but cheaper')).toBeUndefined();
  });
});
