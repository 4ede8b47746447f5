import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import type { Reply } from '../../src/conversation/request.ts';
import type { PhotoPicker } from '../../src/conversation/results.ts';
import { Conversation, idsOf, noticesOf } from '../support/conversation.ts';
import { openDemoCore, productsOf } from '../support/demo-core.ts';
import { demoPicture } from '../support/pictures.ts';

let core: Core;

beforeAll(async () => {
  core = await openDemoCore();
});

afterAll(() => core.close());

const person = () => new Conversation(core.handle);

function pickerOf({ results }: Reply): PhotoPicker {
  const picker = results.find((result) => result.kind === 'photo-picker');
  if (picker === undefined) throw new Error(`no picker: ${JSON.stringify(results)}`);
  return picker;
}

/** Pictures of a dress, a shoe and a bag. */
async function pictures() {
  const found = await Promise.all(
    ['dress', 'sneakers', 'handbag'].map(async (words) => {
      const [product] = await productsOf(core, await person().ask(words));
      return { product, bytes: await demoPicture(core, product) };
    }),
  );
  return found;
}

describe('several photos in one message', () => {
  it('are shown to choose from, and the chosen one is searched by', async () => {
    const photos = await pictures();
    const talk = person();
    const picker = pickerOf(await talk.say({ photos }));
    expect(picker.text).toContain('3');
    expect(picker.choices.map(({ action }) => action.label)).toEqual(['Picture 1', 'Picture 2', 'Picture 3']);
    for (const { png } of picker.choices) {
      expect(Buffer.from(png?.subarray(1, 4) ?? []).toString()).toBe('PNG');
    }
    const grid = await talk.ask({ action: picker.choices[1]?.action.token ?? '' });
    expect(idsOf(grid)[0]).toBe(photos[1]?.product?.id);
    expect(grid.searched.kind).toBe('photo');
  });

  it('keep the words that they came with', async () => {
    const talk = person();
    const picker = pickerOf(await talk.say({ photos: await pictures(), text: 'but in blue' }));
    const grid = await talk.ask({ action: picker.choices[0]?.action.token ?? '' });
    for (const { attributes } of await productsOf(core, grid)) expect(attributes.colour).toContain('blue');
  });

  it('are never stored', async () => {
    const talk = person();
    await talk.say({ photos: await pictures() });
    const stored = JSON.stringify(await core.state.list('result', ''));
    expect(stored).toContain('photo-picker');
    expect(stored).not.toContain('png');
    const history = await core.stylist.history(talk.id);
    expect(history?.turns[0]?.results[0]?.kind).toBe('photo-picker');
  });

  it('of which one cannot be opened leave the others to choose from, and say so', async () => {
    const photos = [...(await pictures()).slice(0, 2), { bytes: Buffer.from('%PDF-1.7') }];
    const picker = pickerOf(await person().say({ photos }));
    expect(picker.choices).toHaveLength(2);
    expect(picker.notices.map(({ code }) => code)).toEqual(['photos-unreadable']);
  });

  it('of which only one can be opened are that one', async () => {
    const [first] = await pictures();
    const photos = [{ bytes: Buffer.from('nothing') }, { bytes: first?.bytes ?? new Uint8Array() }];
    expect(idsOf(await person().ask({ photos }))[0]).toBe(first?.product?.id);
  });

  it('of which none can be opened are answered as one would be', async () => {
    const photos = [{ bytes: Buffer.from('nothing') }, { bytes: Buffer.from('%PDF-1.7') }];
    expect(noticesOf(await person().say({ photos }))[0]?.code).toMatch(/^photo-/);
  });

  it('that were forgotten, or never offered, are answered kindly', async () => {
    const talk = person();
    expect(noticesOf(await talk.say({ action: 'p:gonegonegone:0' }))[0]?.code).toBe('action-expired');
    const picker = pickerOf(await talk.say({ photos: await pictures() }));
    expect(noticesOf(await talk.say({ action: `p:${picker.resultId}:9` }))[0]?.code).toBe('action-invalid');
  });
});

describe('the photo of one product', () => {
  it('is searched at once: nobody is asked which garment of it is meant', async () => {
    for (const words of ['dress', 'shirt', 'coat', 'skirt', 'cardigan', 'boots', 'scarf']) {
      const [product] = await productsOf(core, await person().ask(words));
      const grid = await person().ask({ photo: { bytes: await demoPicture(core, product) } });
      expect(idsOf(grid)).toContain(product?.id);
    }
  });
});
