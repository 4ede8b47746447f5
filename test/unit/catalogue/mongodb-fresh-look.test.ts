import { describe, expect, it } from 'vitest';
import { FreshLook } from '../../../src/catalogue/mongodb/fresh-look.ts';

describe('a fresh look', () => {
  /** Looks that end when they are told to: each shows its number. */
  function looks() {
    const ends: ((failure?: Error) => void)[] = [];
    const look = new FreshLook(
      () =>
        new Promise<number>((resolve, reject) => {
          const number = ends.length;
          ends.push((failure) => (failure === undefined ? resolve(number) : reject(failure)));
        }),
    );
    return { look, ends };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('is shared by all who ask while another is under way, and never one that had begun before', async () => {
    const { look, ends } = looks();
    const first = look.now();
    await turn();
    const later = [look.now(), look.now(), look.now()];
    await turn();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    expect(await first).toBe(0);
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all(later)).toEqual([1, 1, 1]);
  });

  it('that failed is told to those who asked for it, and to nobody else', async () => {
    const { look, ends } = looks();
    const first = look.now();
    await turn();
    const second = look.now();
    ends[0]?.(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await turn();
    ends[1]?.();
    expect(await second).toBe(1);
  });
});
