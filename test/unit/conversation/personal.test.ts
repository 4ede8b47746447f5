import { beforeEach, describe, expect, it } from 'vitest';
import { Memory } from '../../../src/conversation/memory.ts';
import { People } from '../../../src/conversation/people.ts';
import { Personal } from '../../../src/conversation/personal.ts';
import { SavedItems } from '../../../src/conversation/saved-items.ts';
import { EMPTY_QUERY } from '../../../src/query/style-query.ts';
import type { State } from '../../../src/state/port.ts';
import { openMemoryState } from '../../contracts/memory-state.ts';
import { grid } from '../discord/results.ts';

let state: State;
let kept: { memory: Memory; people: People; saved: SavedItems };
let personal: Personal;

beforeEach(() => {
  state = openMemoryState();
  kept = { memory: new Memory(state), people: new People(state), saved: new SavedItems(state) };
  personal = new Personal(kept);
});

/** Somebody searches, and is answered under a heading. */
async function search(
  personId: string,
  conversationId: string,
  heading: string,
  photo = false,
): Promise<void> {
  const anchor = photo ? { anchor: { kind: 'photo' as const, hash: 'h', embedding: '' } } : {};
  await kept.memory.addTurn(`${conversationId}-${heading}`, {
    conversationId,
    personId,
    said: { text: heading, photo, action: false },
    language: 'en',
    results: [grid({ heading })],
    search: {
      query: EMPTY_QUERY,
      dropped: EMPTY_QUERY,
      letGo: [],
      page: 1,
      shown: [],
      prices: [],
      ...anchor,
    },
  });
  await kept.people.spoke(personId, conversationId);
}

describe('recent searches', () => {
  it('are a person’s own, latest first, each once, in words', async () => {
    await search('slack:T1:U1', 'c1', 'Red dresses');
    await search('slack:T1:U1', 'c2', 'Black boots');
    await search('slack:T1:U1', 'c2', 'Lookalikes of your photo', true);
    await search('slack:T1:U2', 'c2', 'Blue shirts');
    await search('slack:T1:U1', 'c3', 'Red dresses');
    expect(await personal.recent('slack:T1:U1', 5)).toEqual(['Red dresses', 'Black boots']);
    expect(await personal.recent('slack:T1:U1', 1)).toEqual(['Red dresses']);
    expect(await personal.recent('slack:T1:U9', 5)).toEqual([]);
  });
});

describe('forgetting everybody of a workspace', () => {
  it('erases what they said, saved and chose, and nothing of others', async () => {
    for (const who of ['slack:T1:U1', 'slack:T10:U1']) {
      await search(who, `${who}:c`, 'Red dresses');
      await kept.saved.save(who, 'p1');
      await kept.people.chooseLanguage(who, 'de');
    }
    await kept.saved.save('slack:T1:U2', 'p2');
    await personal.forgetPeople('slack:T1:');
    for (const space of ['conversation', 'result', 'saved', 'person'] as const) {
      expect(JSON.stringify(await state.list(space, ''))).not.toContain('slack:T1:');
    }
    expect(await kept.saved.of('slack:T10:U1')).toEqual(['p1']);
    expect(await personal.recent('slack:T10:U1', 5)).toEqual(['Red dresses']);
  });
});
