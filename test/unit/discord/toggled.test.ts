import { describe, expect, it } from 'vitest';
import { speechFor } from '../../../src/i18n/speech.ts';
import type { ShownPicture } from '../../../src/platforms/discord/render/message.ts';
import { renderResults } from '../../../src/platforms/discord/render/results.ts';
import { type SentFile, toggled } from '../../../src/platforms/discord/render/toggled.ts';
import { payloadProblems } from '../../contracts/discord-payload.ts';
import { type Component, walk } from '../../fakes/discord/components.ts';
import { grid } from './results.ts';

const files = ['a', 'b', 'c'].map((id) => ({ name: `${id}.webp`, bytes: new Uint8Array([1]) }));
const pictures = new Map<string, ShownPicture>(
  ['a', 'b', 'c'].map((id, index) => [
    id,
    { kind: 'file', file: files[index] ?? { name: '', bytes: new Uint8Array() } },
  ]),
);
const [sent] = renderResults([grid()], { speech: speechFor('en'), pictures }).messages;
const uploaded: readonly SentFile[] = files.map(({ name }, index) => ({
  id: String(index),
  name,
  url: `https://cdn.discordapp.com/attachments/1/${index}/${name}?ex=1&hm=now`,
}));

/** The message as Discord gives it back: its pictures at signed addresses. */
const received = JSON.parse(
  JSON.stringify(sent?.components).replaceAll(
    /attachment:\/\/(\w)\.webp/g,
    (_, id: string) =>
      `https://cdn.discordapp.com/attachments/1/${'abc'.indexOf(id)}/${id}.webp?ex=1&hm=then`,
  ),
) as NonNullable<typeof sent>['components'];

const all = (components: readonly unknown[]): readonly Component[] =>
  walk(components as readonly Component[]).map(({ component }) => component);

describe('a button that was pressed in a private answer', () => {
  const changed = toggled(received, uploaded, 's:b', { token: 'u:b', label: 'Saved', on: true });

  it('is what it is now, and nothing else has changed', () => {
    const before = all(received).filter(({ type }) => type === 2);
    const after = all(changed).filter(({ type }) => type === 2);
    const at = before.findIndex(({ custom_id }) => custom_id === 's:b');
    expect(after[at]).toEqual({ ...before[at], custom_id: 'u:b', label: 'Saved', style: 3 });
    expect(after.filter((_, index) => index !== at)).toEqual(before.filter((_, index) => index !== at));
  });

  it('keeps the pictures as files of the message', () => {
    expect(payloadProblems({ components: changed, files })).toEqual([]);
    const thumbnails = all(changed).filter(({ type }) => type === 11);
    expect(thumbnails.map(({ media }) => media?.url)).toEqual(
      files.map(({ name }) => `attachment://${name}`),
    );
  });

  it('that has no words gets none', () => {
    const liked = toggled(received, uploaded, 'l:abcdefgh12:a', {
      token: 'l:abcdefgh12:a',
      label: 'More in this direction',
      on: true,
    });
    const button = all(liked).find(({ custom_id }) => custom_id === 'l:abcdefgh12:a');
    expect(button).toMatchObject({ style: 3, emoji: { name: '👍' } });
    expect(button).not.toHaveProperty('label');
  });
});
