import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, State, StoredItem } from '../../src/state/port.ts';

export interface StateSubject {
  /** Opens the state of this test, on a clock in milliseconds since 1970; a second call finds what was stored. */
  open(now: () => number): Promise<State>;
  dispose?(): Promise<void>;
  readonly supports: {
    /** What is stored is there after closing and opening again. */
    readonly persistence: boolean;
  };
}

/** The promises of the {@link State} port, run on one implementation. */
export function describeState(name: string, makeSubject: () => Promise<StateSubject>): void {
  describe(`state: ${name}`, () => {
    let subject: StateSubject;
    let state: State;
    let time = 0;
    const now = (): number => time;

    beforeEach(async () => {
      time = 1_000_000;
      subject = await makeSubject();
      state = await subject.open(now);
    });
    afterEach(async () => {
      await state.close();
      await subject.dispose?.();
    });

    describe('values', () => {
      it('has nothing at first', async () => {
        expect(await state.get('conversation', 'a')).toBeUndefined();
        expect(await state.remove('conversation', 'a')).toBe(false);
        expect(await state.list('conversation', '')).toEqual([]);
        expect(await state.sweep()).toBe(0);
      });

      it.each<[what: string, value: Json]>([
        ['null', null],
        ['false', false],
        ['zero', 0],
        ['an empty text', ''],
        ['a nested value', { a: [1, 'två', null, { b: [] }], '': {}, __proto_: 'x' }],
        ['a long text', 'ö'.repeat(200_000)],
        ['a list of numbers', Array.from({ length: 512 }, (_, index) => index / 3)],
      ])('gives back %s as it came', async (_what, value) => {
        expect(await state.update('result', 'a', () => value)).toEqual(value);
        expect(await state.get('result', 'a')).toEqual(value);
      });

      it('gives back any JSON under any key', async () => {
        const key = fc.string({ unit: 'binary', minLength: 0, maxLength: 60 });
        await fc.assert(
          fc.asyncProperty(key, fc.jsonValue(), async (id, generated) => {
            // What JSON cannot tell apart (-0) is not promised to come back.
            const value = JSON.parse(JSON.stringify(generated)) as Json;
            await state.update('saved', id, () => value);
            expect(await state.get('saved', id)).toEqual(value);
            expect(await state.list('saved', id, 1)).toEqual([[id, value]]);
          }),
          { numRuns: 100 },
        );
      });

      it('keeps spaces apart', async () => {
        await state.update('saved', 'a', () => 1);
        await state.update('seen', 'a', () => 2);
        await state.remove('saved', 'a');
        expect(await state.get('seen', 'a')).toBe(2);
        expect(await state.list('saved', '')).toEqual([]);
      });

      it('keeps what it was given, whatever becomes of the object', async () => {
        const value = { items: ['a'] };
        await state.update('saved', 'a', () => value);
        value.items.push('b');
        expect(await state.get('saved', 'a')).toEqual({ items: ['a'] });
      });

      it('removes, and says whether there was something', async () => {
        await state.update('saved', 'a', () => 1);
        expect(await state.remove('saved', 'a')).toBe(true);
        expect(await state.remove('saved', 'a')).toBe(false);
        expect(await state.get('saved', 'a')).toBeUndefined();
      });

      it('refuses keys that it could not keep apart', async () => {
        for (const key of ['x'.repeat(1901), 'é'.repeat(951), '\ud800', 'a\udc00b']) {
          await expect(state.get('saved', key)).rejects.toMatchObject({ code: 'STATE_KEY_INVALID' });
          await expect(state.update('saved', key, () => 1)).rejects.toMatchObject({
            code: 'STATE_KEY_INVALID',
          });
          await expect(state.claim('saved', key, 1)).rejects.toMatchObject({ code: 'STATE_KEY_INVALID' });
        }
        await state.update('conversation', 'x'.repeat(1900), () => 1);
        expect(await state.get('conversation', 'x'.repeat(1900))).toBe(1);
      });
    });

    describe('update', () => {
      it('hands over the current value and resolves to what is stored', async () => {
        const seen: (Json | undefined)[] = [];
        const change = (current: Json | undefined): Json => {
          seen.push(current);
          return { turns: 1 };
        };
        expect(await state.update('conversation', 'a', change)).toEqual({ turns: 1 });
        await state.update('conversation', 'a', change);
        expect(seen[0]).toBeUndefined();
        expect(seen.at(-1)).toEqual({ turns: 1 });
      });

      it('deletes when the change says so', async () => {
        await state.update('conversation', 'a', () => 1);
        expect(await state.update('conversation', 'a', () => undefined)).toBeUndefined();
        expect(await state.get('conversation', 'a')).toBeUndefined();
        expect(await state.update('conversation', 'a', () => undefined)).toBeUndefined();
      });

      it('loses none of many at once', async () => {
        const increment = (current: Json | undefined): Json =>
          (typeof current === 'number' ? current : 0) + 1;
        await Promise.all(Array.from({ length: 100 }, () => state.update('conversation', 'n', increment)));
        expect(await state.get('conversation', 'n')).toBe(100);
      });

      it('changes nothing when the change throws, and goes on afterwards', async () => {
        await state.update('conversation', 'a', () => 'kept');
        const failing = state.update('conversation', 'a', () => {
          throw new Error('no');
        });
        await expect(failing).rejects.toThrow('no');
        expect(await state.get('conversation', 'a')).toBe('kept');
        await state.update('conversation', 'a', () => 'new');
        expect(await state.get('conversation', 'a')).toBe('new');
      });
    });

    describe('claim', () => {
      it('is won by exactly one of many', async () => {
        const claims = await Promise.all(
          Array.from({ length: 50 }, (_, index) => state.claim('seen', 'event', index)),
        );
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await state.get('seen', 'event')).toBe(claims.indexOf(true));
      });

      it('can be had again after it expired', async () => {
        expect(await state.claim('seen', 'event', 1, { ttlMs: 100 })).toBe(true);
        expect(await state.claim('seen', 'event', 2, { ttlMs: 100 })).toBe(false);
        time += 100;
        expect(await state.claim('seen', 'event', 3, { ttlMs: 100 })).toBe(true);
        expect(await state.get('seen', 'event')).toBe(3);
      });
    });

    describe('time to live', () => {
      it('hides a value from the moment it expires', async () => {
        await state.update('result', 'a', () => 1, { ttlMs: 100 });
        time += 99;
        expect(await state.get('result', 'a')).toBe(1);
        time += 1;
        expect(await state.get('result', 'a')).toBeUndefined();
        expect(await state.list('result', '')).toEqual([]);
        expect(await state.remove('result', 'a')).toBe(false);
      });

      it('is that of the last update', async () => {
        await state.update('result', 'a', () => 1, { ttlMs: 100 });
        time += 50;
        await state.update('result', 'a', () => 2, { ttlMs: 100 });
        time += 99;
        expect(await state.get('result', 'a')).toBe(2);
        await state.update('result', 'a', () => 3);
        time += 1e12;
        expect(await state.get('result', 'a')).toBe(3);
      });

      it('hands an expired value to update as absent', async () => {
        await state.update('result', 'a', () => 1, { ttlMs: 100 });
        time += 100;
        expect(
          await state.update('result', 'a', (current) => (current === undefined ? 'fresh' : 'old')),
        ).toBe('fresh');
      });

      it('sweeps what has expired, however much, and nothing else', async () => {
        const keys = Array.from({ length: 1200 }, (_, index) => `k${index}`);
        await Promise.all(keys.map((key) => state.update('seen', key, () => 1, { ttlMs: 100 })));
        await state.update('seen', 'later', () => 1, { ttlMs: 1000 });
        await state.update('saved', 'always', () => 1);
        expect(await state.sweep()).toBe(0);
        time += 100;
        expect(await state.sweep()).toBe(1200);
        expect(await state.sweep()).toBe(0);
        expect(await state.list('seen', '')).toEqual([['later', 1]]);
        expect(await state.get('saved', 'always')).toBe(1);
      });
    });

    describe('list', () => {
      it('lists what starts with a prefix, in key order, up to a limit', async () => {
        for (const key of ['b', 'a/2', 'a/10', 'a', 'a0', 'a/é', 'a/😀', 'a/\uffff']) {
          await state.update('person', key, () => key);
        }
        const keys = async (prefix: string, limit?: number): Promise<readonly string[]> =>
          (await state.list('person', prefix, limit)).map(([key]) => key);
        // By code point: the emoji (U+1F600) comes after U+FFFF.
        expect(await keys('a/')).toEqual(['a/10', 'a/2', 'a/é', 'a/\uffff', 'a/😀']);
        expect(await keys('a/', 2)).toEqual(['a/10', 'a/2']);
        expect(await keys('a/', 0)).toEqual([]);
        expect(await keys('')).toHaveLength(8);
        expect(await keys('c')).toEqual([]);
      });
    });

    describe('items', () => {
      it('are all live entries of a space in key order, with when they expire, however many', async () => {
        const keys = Array.from({ length: 1100 }, (_, index) => `k${String(index).padStart(4, '0')}`);
        await Promise.all(keys.map((key) => state.update('saved', key, () => ({ key }))));
        await state.update('saved', 'gone', () => 1, { ttlMs: 100 });
        await state.update('saved', 'going', () => 2, { ttlMs: 101 });
        await state.update('seen', 'other', () => 3);
        time += 100;
        const found: StoredItem[] = [];
        for await (const item of state.items('saved')) found.push(item);
        expect(found).toEqual([
          { key: 'going', value: 2, expires: time + 1 },
          ...keys.map((key) => ({ key, value: { key } })),
        ]);
        for await (const item of state.items('person')) expect(item).toBeUndefined();
      });
    });

    describe('closing', () => {
      it('may be closed twice', async () => {
        await state.close();
        await expect(state.close()).resolves.toBeUndefined();
      });

      it('has everything again after it was closed and opened', async (context) => {
        if (!subject.supports.persistence) context.skip(`${name} keeps nothing`);
        await state.update('conversation', 'a', () => ({ turns: [1, 2] }), { ttlMs: 100 });
        await state.update('saved', 'b', () => 'always');
        await state.close();
        state = await subject.open(now);
        expect(await state.get('conversation', 'a')).toEqual({ turns: [1, 2] });
        time += 100;
        expect(await state.get('conversation', 'a')).toBeUndefined();
        expect(await state.get('saved', 'b')).toBe('always');
      });
    });
  });
}
