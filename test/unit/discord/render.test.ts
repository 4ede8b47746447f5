import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/conversation/results.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import type { Rendered, ShownPicture } from '../../../src/platforms/discord/render/message.ts';
import { renderResults } from '../../../src/platforms/discord/render/results.ts';
import { picturedProducts } from '../../../src/platforms/shared/pictured-products.ts';
import { payloadProblems } from '../../contracts/discord-payload.ts';
import { type Component, walk } from '../../fakes/discord/components.ts';
import { anyResult } from '../web/arbitrary.ts';
import { card, chip, grid } from './results.ts';

function pictures(results: readonly Result[]): ReadonlyMap<string, ShownPicture> {
  return new Map(
    picturedProducts(results).map((id, index) => [
      id,
      { kind: 'file', file: { name: `p${index}.webp`, bytes: new Uint8Array([index]) } },
    ]),
  );
}

function render(results: readonly Result[], canShare = false): Rendered {
  return renderResults(results, { speech: speechFor('en'), pictures: pictures(results), canShare });
}

function components({ messages }: Rendered): readonly Component[] {
  return messages.flatMap((message) =>
    walk(message.components as unknown as readonly Component[]).map(({ component }) => component),
  );
}

const labels = (rendered: Rendered): readonly (string | undefined)[] =>
  components(rendered)
    .filter(({ type }) => type === 2)
    .map(({ label, emoji }) => label ?? (emoji as { name: string }).name);
const texts = (rendered: Rendered): string =>
  components(rendered)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

describe('a search on Discord', () => {
  it('is one message: heading, what was understood, cards with all their buttons, ways on', () => {
    const rendered = render([grid()]);
    expect(rendered.messages).toHaveLength(1);
    expect(texts(rendered)).toContain('## Red floral dresses, at most €50');
    expect(texts(rendered)).toContain('Understood: dress · red');
    expect(texts(rendered)).toContain('### [Dress a](https://shop.example/p/a)\n**€49.90** · Alder & Finch');
    expect(texts(rendered)).toContain('-# ✓ red ✓ floral ✗ not silk');
    expect(labels(rendered)).toEqual([
      ...['a', 'b', 'c'].flatMap(() => ['More like this', 'Save', '👍', '👎', 'Open in shop']),
      ...['Show more', 'Refine', 'cheaper', 'in blue'],
    ]);
    expect(rendered.shortened).toEqual([]);
  });

  it('describes every picture', () => {
    const { messages } = render([grid()]);
    expect(messages[0]?.files.map(({ description }) => description)).toEqual(
      ['a', 'b', 'c'].map((id) => `A red dress, ${id}`),
    );
    const thumbnails = components({ messages, shortened: [] }).filter(({ type }) => type === 11);
    expect(thumbnails.map(({ description }) => description)).toEqual(
      ['a', 'b', 'c'].map((id) => `A red dress, ${id}`),
    );
  });

  it('shows other colours in the place of the shop button, whose link stays on the name', () => {
    const rendered = render([
      grid({ cards: [card('a', { variants: { token: 'v:a', label: '3 more colours', count: 3 } })] }),
    ]);
    expect(labels(rendered)).toContain('3 more colours');
    expect(labels(rendered)).not.toContain('Open in shop');
    expect(texts(rendered)).toContain('](https://shop.example/p/a)');
  });

  it('offers wishes in a select: in force to drop, dropped to bring back', () => {
    const rendered = render([grid({ chips: [chip(0, 'dress'), chip(1, 'red', true)] })]);
    const select = components(rendered).find(({ type }) => type === 3);
    expect(select?.options?.map(({ label }) => label)).toEqual(['Remove dress', 'Bring back red']);
    expect(texts(rendered)).toContain('Understood: dress · ~~red~~');
  });

  it('shows a product without a picture without one', () => {
    const { messages } = renderResults([grid()], { speech: speechFor('en'), pictures: new Map() });
    expect(messages[0]?.files).toEqual([]);
    expect(texts({ messages, shortened: [] })).toContain('Dress a');
  });

  it('can be shared where only one person sees it', () => {
    expect(labels(render([grid()], true))).toContain('Share');
    expect(labels(render([grid()], false))).not.toContain('Share');
  });

  it('that is a list of saved things has nothing to refine', () => {
    const { next: _, ...saved } = grid({ chips: [], suggestions: [] });
    expect(labels(render([saved]))).not.toContain('Refine');
  });

  it('with more cards than a message holds takes several, with the ways on at the end', () => {
    const rendered = render([grid({ cards: Array.from({ length: 7 }, (_, index) => card(`p${index}`)) })]);
    expect(rendered.messages).toHaveLength(3);
    expect(rendered.messages.map(({ files }) => files.length)).toEqual([3, 3, 1]);
    expect(labels(rendered).filter((label) => label === 'Show more')).toHaveLength(1);
  });

  it('says how many cards it leaves out, and tells in data', () => {
    const rendered = render([grid({ cards: Array.from({ length: 50 }, (_, index) => card(`p${index}`)) })]);
    expect(rendered.messages).toHaveLength(4);
    expect(rendered.shortened).toContainEqual({ what: 'cards', of: 'abcdefgh12', kept: 12, whole: 50 });
    expect(texts(rendered)).toContain('12 of 50 are shown.');
  });

  it('says that wishes do not fit the select, and that texts were cut', () => {
    const chips = Array.from({ length: 40 }, (_, index) => chip(index, `wish ${index}`));
    const rendered = render([grid({ chips, cards: [card('a', { title: 'long '.repeat(200) })] })]);
    expect(texts(rendered)).toContain('25 of 40 wishes can be changed here.');
    expect(texts(rendered)).toContain('Some texts are shortened to fit.');
    expect(rendered.shortened).toContainEqual(expect.objectContaining({ what: 'title', of: 'a' }));
  });

  it('links to no address that is not of the web, and none that breaks out of its link', () => {
    const rendered = render([
      grid({
        cards: [
          card('a', { shopUrl: 'javascript:alert(1)' }),
          card('b', { shopUrl: 'https://shop.example/a)b[c' }),
        ],
      }),
    ]);
    expect(texts(rendered)).not.toContain('javascript');
    expect(texts(rendered)).toContain('](https://shop.example/a%29b[c)');
  });
});

describe('what is said without products', () => {
  it('has its buttons: an answer to a question, words to go on with', () => {
    const rendered = render([
      {
        kind: 'notice',
        tone: 'info',
        code: 'forget-ask',
        text: 'Shall I forget everything?',
        actions: [{ token: 'f:', label: 'Yes, forget everything' }],
        suggestions: ['red dress'],
      },
    ]);
    expect(labels(rendered)).toEqual(['Yes, forget everything', 'red dress']);
  });

  it('stands above the cards where there are some', () => {
    const notice = {
      kind: 'notice',
      tone: 'sorry',
      code: 'not-remembered',
      text: 'Not written down.',
    } as const;
    const rendered = render([grid(), notice]);
    expect(rendered.messages).toHaveLength(1);
    expect(texts(rendered)).toContain('Not written down.');
  });

  it('lists facts', () => {
    const rendered = render([
      {
        kind: 'fact-sheet',
        code: 'catalogue',
        heading: 'The catalogue',
        facts: [{ label: 'Products', value: '840' }],
      },
    ]);
    expect(texts(rendered)).toBe('## The catalogue\n**Products**: 840');
  });
});

it('whatever results hold is sent within every limit', () => {
  fc.assert(
    fc.property(fc.array(anyResult, { maxLength: 3 }), fc.boolean(), (results, canShare) => {
      const { messages } = render(results, canShare);
      expect(messages.flatMap((message) => payloadProblems(message))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('the same results make the same messages', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      expect(render([result])).toEqual(render([result]));
    }),
    { numRuns: 30 },
  );
});
