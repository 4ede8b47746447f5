import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductCard, ProductGrid, Result } from '../../../src/conversation/results.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import { webUrl } from '../../../src/platforms/web/render/html.ts';
import { renderResult } from '../../../src/platforms/web/render/result.ts';
import { threadPanel } from '../../../src/platforms/web/render/threads.ts';
import { said, turn } from '../../../src/platforms/web/render/turn.ts';
import { preparing } from '../../../src/platforms/web/render/welcome.ts';
import { anyResult, hostileText } from './arbitrary.ts';

const card: ProductCard = {
  productId: 'a/1',
  title: 'Poppy dress',
  brand: 'Maison Ondine',
  price: '€49.90',
  picture: { productId: 'a/1', altText: 'A red dress with poppies' },
  shopUrl: 'https://shop.example/1',
  score: 0.31,
  reasons: ['red'],
  misses: ['sleeve unknown'],
  moreLikeThis: { token: 'm:a/1', label: 'More like this' },
};

const grid: ProductGrid = {
  kind: 'product-grid',
  resultId: 'r1234567',
  heading: 'Red dresses',
  notices: [{ kind: 'notice', tone: 'let-go', code: 'let-go', text: 'I let the pattern go.' }],
  searched: { kind: 'text' },
  chips: [
    {
      id: 'want:colour:red',
      kind: 'want',
      label: 'red',
      dropped: false,
      action: { token: 'c:1', label: 'Without red' },
    },
    {
      id: 'want:type:dress',
      kind: 'want',
      label: 'dress',
      dropped: true,
      action: { token: 'c:2', label: 'Dress again' },
    },
  ],
  cards: [card],
  page: 1,
  next: { token: 'n:r1234567', label: 'Show more' },
  suggestions: ['cheaper'],
};

const ENGLISH = speechFor('en');
const rendered = (result: Result): string => renderResult(result, 2, ENGLISH).toString();

/** Tags and attribute names in order, without what stands in them: what an escape from a text would change. */
function skeleton(markup: string): readonly string[] {
  return markup.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
}

/** The same result with every free text replaced by a harmless one. */
function harmless(value: unknown, key = ''): unknown {
  if (key === 'kind' || key === 'tone') return value;
  if (key === 'shopUrl')
    return typeof value === 'string' && webUrl(value) !== undefined ? 'https://x.example/' : '';
  if (typeof value === 'string') return 'x';
  if (Array.isArray(value)) return value.map((item) => harmless(item));
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, harmless(item, name)]));
}

describe('a result as HTML', () => {
  it('keeps its structure whatever the texts in it say', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(skeleton(rendered(result))).toEqual(skeleton(rendered(harmless(result) as Result)));
      }),
    );
  });

  it('links to http(s) addresses and to nothing else', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        for (const [, href] of rendered(result).matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('holds no inline script, style or event handler', () => {
    const markup = rendered(grid);
    expect(markup).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  it('shows photo, name, brand, price, reasons and misses of a product', () => {
    const markup = rendered(grid);
    expect(markup).toContain('alt="A red dress with poppies"');
    expect(markup).toContain('src="/pictures/a%2F1"');
    expect(markup).toMatch(/width="480" height="600"/);
    for (const words of ['Poppy dress', 'Maison Ondine', '€49.90', 'red', 'sleeve unknown']) {
      expect(markup).toContain(words);
    }
  });

  it('opens the shop in a new tab that knows nothing of this one', () => {
    expect(rendered(grid)).toContain(
      'href="https://shop.example/1" target="_blank" rel="noopener noreferrer"',
    );
    const elsewhere = { ...grid, cards: [{ ...card, shopUrl: 'javascript:alert(1)' }] };
    expect(rendered(elsewhere)).not.toContain('Open in shop');
  });

  it('strikes a dropped wish through and offers to bring it back', () => {
    const markup = rendered(grid);
    expect(markup).toMatch(/data-action="c:1".*Remove: <\/span>red/);
    expect(markup).toMatch(/data-action="c:2".*Bring back: <\/span><s>dress<\/s>/);
  });

  it('says notices before the products', () => {
    const markup = rendered(grid);
    expect(markup.indexOf('I let the pattern go.')).toBeLessThan(markup.indexOf('Poppy dress'));
  });

  it('shows the photo that was searched with from the answer, and a tile without it', () => {
    const photo = { kind: 'photo', altText: 'A dress, cut out' } as const;
    const live = rendered({ ...grid, searched: { ...photo, png: new Uint8Array([1, 2, 3]) } });
    expect(live).toContain('src="data:image/png;base64,AQID" alt="A dress, cut out"');
    const again = rendered({ ...grid, searched: photo });
    expect(again).toContain('data-photo="searched" data-of="r1234567"');
    expect(again).not.toContain('data:image');
  });

  it('shows the product that was searched with', () => {
    const searched = { kind: 'product', title: 'Poppy dress', picture: card.picture } as const;
    expect(rendered({ ...grid, searched })).toMatch(/<figure class="searched"><img src="\/pictures\/a%2F1"/);
  });

  it('numbers the pages after the first', () => {
    expect(rendered({ ...grid, page: 2 })).toContain('page 2');
    expect(rendered(grid)).not.toContain('page 1');
  });

  it('nests its headings below the pane that it stands in', () => {
    expect(rendered(grid)).toMatch(/<h2.*<h3/s);
    expect(renderResult(grid, 3, ENGLISH).toString()).toMatch(/<h3.*<h4/s);
  });
});

describe('a message and its answer', () => {
  it('ties the own photo to the result that it led to', () => {
    const own = { text: 'in blue', photo: true, action: false };
    expect(turn({ said: own, language: 'en', results: [grid] }, 2, ENGLISH).toString()).toContain(
      'data-photo="own" data-of="r1234567"',
    );
  });

  it('escapes what the person said', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const own = { photo: false, action: false };
        const expected = skeleton(said({ ...own, text: 'x' }, ENGLISH).toString());
        expect(skeleton(said({ ...own, text }, ENGLISH).toString())).toEqual(expected);
      }),
    );
  });
});

describe('around the conversation', () => {
  it('hides the thread panel while no thread is open', () => {
    expect(threadPanel(undefined, ENGLISH).toString()).toMatch(/<aside[^>]* hidden>/);
    const open = threadPanel({ title: '<b>More</b>', url: '/c/a/t/b', turns: [] }, ENGLISH).toString();
    expect(open).not.toMatch(/<aside[^>]* hidden>/);
    expect(open).toContain('&lt;b&gt;More&lt;/b&gt;');
  });

  it('says how far the preparation is', () => {
    const markup = preparing(
      {
        state: 'preparing',
        done: 230,
        total: 640,
        step: 'hanging',
      },
      ENGLISH,
    ).toString();
    expect(markup).toContain('Hanging up the clothes: 230 of 640');
    expect(markup).toContain('max="640" value="230"');
  });

  it('says why the shop could not open', () => {
    expect(preparing({ state: 'failed', message: 'The disk is <full>.' }, ENGLISH).toString()).toContain(
      'The disk is &lt;full&gt;.',
    );
  });
});
