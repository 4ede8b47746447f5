import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../src/app.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { tinyParser } from '../fakes/hub/tiny-parser.ts';
import { Conversation, noticesOf } from '../support/conversation.ts';
import { openDemoCore, productsOf } from '../support/demo-core.ts';
import { drawing, scene } from '../support/figures.ts';
import { writeModel } from '../support/parsers.ts';
import { demoPicture } from '../support/pictures.ts';

let plain: Core;
let parsing: Core;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parser-'));
  plain = await openDemoCore({ SEGMENTER: 'none' });
  parsing = await openDemoCore({ SEGMENTER: await writeModel(path.join(folder, 'tiny'), tinyParser()) });
});
afterAll(async () => {
  await plain.close();
  await parsing.close();
  await rm(folder, { recursive: true });
});

const SHIRT = 'M150 120h180l90 90-60 60-30-30v240H150V240l-30 30-60-60z';

/** What was answered: that products came, and what was said of the photo. */
async function answer(core: Core, bytes: Uint8Array, locale = 'en') {
  const reply = await new Conversation(core.handle, { locale }).say({ photo: { bytes } });
  const notices = noticesOf(reply);
  return {
    kinds: reply.results.map(({ kind }) => kind),
    codes: notices.map(({ code }) => code).filter((code) => code.startsWith('photo-')),
    texts: notices.map(({ text }) => text),
    segmented: reply.results[0],
  };
}

describe('a photo without any garment', () => {
  const landscape = () =>
    scene(
      '<rect y="400" width="480" height="240" fill="#7f7f7f"/><circle cx="380" cy="90" r="50" fill="#8a8a8a"/>',
    );

  it('is searched whole, and that is said: a parser saw no clothing', async () => {
    const { kinds, codes, texts } = await answer(parsing, await landscape());
    expect(kinds).toEqual(['product-grid']);
    expect(codes).toContain('photo-no-clothes');
    expect(texts.join()).toContain(
      'I can’t see any clothing in that picture, so I searched by the whole of it.',
    );
  });

  it('is searched whole, and that is said: nothing could see through the background', async () => {
    const { kinds, codes } = await answer(plain, await landscape());
    expect(kinds).toEqual(['product-grid']);
    expect(codes).toContain('photo-not-told-apart');
  });

  it('is told so in every language', async () => {
    const said = new Set<string>();
    for (const locale of LANGUAGES)
      said.add((await answer(parsing, await landscape(), locale)).texts[0] ?? '');
    expect(said.size).toBe(LANGUAGES.length);
    expect(said).not.toContain('');
  });

  it('of one colour too', async () => {
    for (const core of [plain, parsing]) {
      expect((await answer(core, await drawing('', 300, 400, '#7f7f7f'))).codes).toContain(
        'photo-no-clothes',
      );
    }
  });
});

describe('a picture that is no photo of a garment before a wall', () => {
  it('a drawing with breaks in its outline is cut out along it, filled', async () => {
    const outline = `<path d="${SHIRT}" fill="none" stroke="#222" stroke-width="6" stroke-dasharray="400 2"/>`;
    const bytes = await drawing(outline);
    expect((await answer(plain, bytes)).codes).toEqual([]);
    const { garments } = await plain.looker.segment(await decoded(bytes));
    expect(garments[0]?.share).toBeGreaterThan(0.25);
  });

  it('of a screenshot of a shop page its largest picture is searched, and that is said', async () => {
    const letters = Array.from({ length: 60 }, (_, at) => {
      const [x, y] = [30 + (at % 20) * 20, 500 + Math.floor(at / 20) * 40];
      return `<rect x="${x}" y="${y}" width="10" height="16" fill="#333"/>`;
    });
    const picture = `<rect x="60" y="60" width="360" height="400" fill="#e8e4dc"/><g transform="translate(96,40) scale(0.6)"><path d="${SHIRT}" fill="#b3242c"/></g>`;
    const bytes = await drawing(`${picture}${letters.join('')}`);
    expect((await answer(plain, bytes)).codes).toEqual(['photo-screenshot']);
    const { garments } = await plain.looker.segment(await decoded(bytes));
    const { left = 0, top = 0, width = 0, height = 0 } = garments[0]?.box ?? {};
    // The shirt in the picture on the page, not the picture's frame.
    expect([left > 110, top > 90, left + width < 370, top + height < 350]).toEqual([true, true, true, true]);
  });

  it('a garment folded on a patterned bed is searched whole where it cannot be told apart, and that is said', async () => {
    const quilt = Array.from(
      { length: 192 },
      (_, at) =>
        `<rect x="${(at % 12) * 40}" y="${Math.floor(at / 12) * 40}" width="40" height="40" fill="hsl(${(at * 67) % 360} 40% 60%)"/>`,
    );
    const bytes = await drawing(
      `${quilt.join('')}<rect x="110" y="190" width="250" height="240" fill="#2c4a7c"/>`,
    );
    const { kinds, codes } = await answer(plain, bytes);
    expect([...kinds, ...codes]).toEqual(['product-grid', 'photo-not-told-apart']);
  });

  it('a garment folded on a bed is found on it', async () => {
    const sheet = Array.from(
      { length: 24 },
      (_, at) =>
        `<path d="M0 ${at * 28}q240 ${30 - (at % 5) * 12} 480 0v14H0z" fill="hsl(35 14% ${79 + (at % 3)}%)"/>`,
    );
    const bytes = await drawing(
      `<rect width="480" height="640" fill="hsl(35 14% 80%)"/>${sheet.join('')}<rect x="110" y="190" width="250" height="240" rx="14" fill="#2c4a7c"/>`,
    );
    for (const core of [plain, parsing]) {
      const { kinds, codes } = await answer(core, bytes);
      expect([...kinds, ...codes]).toEqual(['product-grid']);
      const { garments } = await core.looker.segment(await decoded(bytes));
      const { left = 0, top = 0 } = garments[0]?.box ?? {};
      expect([Math.abs(left - 110) < 6, Math.abs(top - 190) < 6]).toEqual([true, true]);
    }
  });
});

describe('a picture that shows little', () => {
  const demo = async (words: string) => {
    const [product] = await productsOf(plain, await new Conversation(plain.handle).ask(words));
    return demoPicture(plain, product);
  };

  it('black and white is told apart from a black garment on white', async () => {
    const grey = await sharp(await scene(`<path d="${SHIRT}" fill="#b3242c"/>`))
      .greyscale()
      .jpeg()
      .toBuffer();
    expect((await answer(parsing, grey)).codes).toContain('photo-colourless');
    const black = await drawing(`<path d="${SHIRT}" fill="#101010"/>`);
    expect((await answer(plain, black)).codes).toEqual([]);
  });

  it('of 40 x 40 pixels is searched, and called a rough guess', async () => {
    const tiny = await sharp(await demo('red dress'))
      .resize(40, 40, { fit: 'contain', background: '#fff' })
      .png()
      .toBuffer();
    for (const core of [plain, parsing]) {
      const { kinds, codes, texts } = await answer(core, tiny);
      expect(kinds).toEqual(['product-grid']);
      expect(codes).toEqual(['photo-small']);
      expect(texts.join()).toContain('40 × 40');
    }
  });

  it.each([
    [2000, 24],
    [24, 2000],
    [640, 1],
    [1, 640],
    [1, 1],
    [3, 3],
  ])('of %i x %i pixels is answered', async (width, height) => {
    const bytes = await sharp(await demo('red dress'))
      .resize(width, height, { fit: 'fill' })
      .png()
      .toBuffer();
    for (const core of [plain, parsing]) expect((await answer(core, bytes)).kinds).toHaveLength(1);
  });
});

describe('a segmenter that fails', () => {
  it('costs nobody an answer: the picture is searched as if there were none', async () => {
    const core = await openDemoCore({
      SEGMENTER: await writeModel(path.join(folder, 'closing'), tinyParser()),
    });
    await core.looker.close();
    const { kinds, codes } = await answer(core, await scene(''));
    expect(kinds).toEqual(['product-grid']);
    expect(codes).toContain('photo-not-told-apart');
    await core.close();
  });
});

async function decoded(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
