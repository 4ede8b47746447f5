import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Reply } from '../../src/conversation/request.ts';
import type { PhotoPicker } from '../../src/conversation/results.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { Conversation, gridOf, noticesOf } from '../support/conversation.ts';
import { openDemoCore } from '../support/demo-core.ts';
import { person, pixelsOf, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';

let core: Core;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parser-'));
  core = await openDemoCore({ SEGMENTER: await writeModel(path.join(folder, 'tiny'), tinyParser()) });
});
afterAll(async () => {
  await core.close();
  await rm(folder, { recursive: true });
});

const outfit = async () => ({ bytes: await scene(`<g transform="translate(240,60)">${person()}</g>`) });

function pickerOf({ results }: Reply): PhotoPicker {
  const picker = results.find((result) => result.kind === 'photo-picker');
  if (picker === undefined) throw new Error(`no picker: ${JSON.stringify(results)}`);
  return picker;
}

describe('a photo with several garments', () => {
  it('is answered with the question which one is meant, each cut out', async () => {
    const talk = new Conversation(core.handle);
    const picker = pickerOf(await talk.say({ photo: await outfit() }));
    expect(picker.text).toMatch(/^I see trousers, a top, a bag, and shoes. Which one shall I search by\?$/);
    const labels = picker.choices.map(({ action }) => action.label);
    expect(labels).toEqual(['Trousers', 'Top', 'Bag', 'Shoes']);
    for (const { png, altText } of picker.choices) {
      expect(altText).toMatch(/, cut out of your photo$/);
      const { data, width, height } = await pixelsOf(png ?? new Uint8Array());
      expect([width, height]).toEqual([320, 320]);
      // On white, and nothing of the grey stripes behind.
      expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
    }
  });

  it('is searched by the garment that is chosen', async () => {
    const talk = new Conversation(core.handle);
    const picker = pickerOf(await talk.say({ photo: await outfit() }));
    const grids = [];
    for (const { action } of picker.choices.slice(0, 2)) grids.push(await talk.ask({ action: action.token }));
    expect(grids[0]?.searched.kind).toBe('photo');
    expect(grids[0]?.cards.map(({ productId }) => productId)).not.toEqual(
      grids[1]?.cards.map(({ productId }) => productId),
    );
  });

  it('is not asked about where the words name the garment', async () => {
    const grid = await new Conversation(core.handle).ask({ photo: await outfit(), text: 'this bag' });
    expect(grid.searched.kind).toBe('photo');
    expect(grid.notices.map(({ code }) => code)).not.toContain('photo-first-of');
  });

  it('is searched by the main one where nobody can be asked, and that is said', async () => {
    const reply = await core.handle({
      requestId: 'r',
      conversationId: 'test:nobody',
      locale: 'en',
      photo: await outfit(),
      askBack: false,
    });
    expect(gridOf(reply).cards.length).toBeGreaterThan(0);
    expect(noticesOf(reply).map(({ code }) => code)).toContain('photo-first-of');
  });

  it.each(LANGUAGES)('is asked about in %s', async (locale) => {
    const talk = new Conversation(core.handle, { locale });
    const { text, choices } = pickerOf(await talk.say({ photo: await outfit() }));
    expect(text).toMatch(/\?$/);
    if (locale !== 'en') expect(text).not.toContain('I see');
    expect(new Set(choices.map(({ action }) => action.label)).size).toBe(choices.length);
  });

  it('is never stored', async () => {
    const talk = new Conversation(core.handle);
    await talk.say({ photo: await outfit() });
    expect(JSON.stringify(await core.state.list('result', ''))).not.toContain('png');
  });

  it('of several people is about the one in the middle, and says so', async () => {
    const group = [90, 240, 390].map((x, at) => {
      const top = at === 1 ? 'Dress' : 'Upper-clothes';
      return `<g transform="translate(${x},120) scale(0.8)">${person({ top, bag: false })}</g>`;
    });
    const reply = await new Conversation(core.handle).say({ photo: { bytes: await scene(group.join('')) } });
    const picker = pickerOf(reply);
    expect(picker.notices.map(({ code }) => code)).toContain('photo-several-people');
    const labels = picker.choices.map(({ action }) => action.label);
    expect(labels).toContain('Dress');
    expect(labels).not.toContain('Top');
  });
});
