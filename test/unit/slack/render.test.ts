import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/conversation/results.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import { picturedProducts } from '../../../src/platforms/shared/pictured-products.ts';
import { MAX_BLOCKS_TEXT } from '../../../src/platforms/slack/limits.ts';
import type { CardStyle, Rendered, ShownPicture } from '../../../src/platforms/slack/render/message.ts';
import { ownPictures, renderResults } from '../../../src/platforms/slack/render/results.ts';
import type { Part } from '../../fakes/slack/parts.ts';
import { blockProblems, blocksLength, fallbackProblems } from '../../fakes/slack/validation/message.ts';
import { card, chip, grid } from '../discord/results.ts';
import { anyResult } from '../web/arbitrary.ts';

const speech = speechFor('en');

function pictures(results: readonly Result[]): ReadonlyMap<string, ShownPicture> {
  return new Map(
    picturedProducts(results).map((id, index) => [id, { kind: 'file', fileId: `F0000000${index}` }]),
  );
}

function render(results: readonly Result[], more: { cards?: CardStyle; canShare?: boolean } = {}): Rendered {
  return renderResults(results, {
    speech,
    cards: 'carousel',
    pictures: pictures(results),
    uploads: new Map(
      ownPictures(results).map((png, index) => [png, { kind: 'file', fileId: `F0OWN0000${index}` }]),
    ),
    conversationId: 'slack:T1:Ev1',
    ...more,
  });
}

type Found = Readonly<Record<string, unknown>>;

/** Everything of a type, however deep. */
function all(value: unknown, type: string): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item) => all(item, type));
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Found)['type'] === type ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap((item) => all(item, type))];
}

const words = (value: unknown): string => (value as { text: string }).text;
const labels = ({ messages }: Rendered): readonly string[] =>
  all(messages, 'button').map(({ text }) => words(text));
const texts = ({ messages }: Rendered): string =>
  [...all(messages, 'mrkdwn'), ...all(messages, 'plain_text')].map(words).join('\n');

describe('a search on Slack', () => {
  it('is a carousel of cards: picture, name, price and brand, why, and three buttons each', () => {
    const rendered = render([grid()]);
    expect(rendered.messages).toHaveLength(1);
    const cards = all(rendered.messages, 'card');
    expect(cards).toHaveLength(3);
    expect(cards[0]).toMatchObject({
      hero_image: { slack_file: { id: 'F00000000' }, alt_text: 'A red dress, a' },
      title: { text: '*Dress a*' },
      subtitle: { text: '*€49.90* · Alder &amp; Finch' },
      body: { text: '✓ red ✓ floral ✗ not silk' },
    });
    expect(labels({ messages: all(cards[0], 'card') as never, shortened: [] })).toEqual([
      'More like this',
      '🔖 Save',
      'Open in shop',
    ]);
    expect(rendered.shortened).toEqual([]);
  });

  it('says what was understood above them, and offers each wish to drop or bring back', () => {
    const rendered = render([grid({ chips: [chip(0, 'dress'), chip(1, 'red', true)] })]);
    expect(words(all(rendered.messages, 'header')[0]?.['text'])).toBe('Red floral dresses, at most €50');
    expect(texts(rendered)).toContain('Understood: dress · ~red~');
    const [select] = all(rendered.messages, 'static_select');
    const options = (select?.['options'] ?? []) as Found[];
    expect(options.map(({ text }) => words(text))).toEqual(['✖️ Remove dress', '↩️ Bring back red']);
  });

  it('has the thumbs of all cards in one list below them', () => {
    const select = all(render([grid()]).messages, 'static_select').at(-1);
    const groups = select?.['option_groups'] as { label: Found; options: Found[] }[];
    expect(groups.map(({ label }) => words(label))).toEqual(['More in this direction', 'Less like this']);
    expect(groups[0]?.options.map(({ text, value }) => [words(text), value])).toEqual(
      ['a', 'b', 'c'].map((id, index) => [`👍 ${index + 1}. Dress ${id}`, `l:abcdefgh12:${id}`]),
    );
  });

  it('gives the place of the shop button to other colours; the shop stays a link', () => {
    const variants = { token: 'v:a', label: '3 more colours', count: 3 };
    const rendered = render([grid({ cards: [card('a', { variants })] })]);
    expect(labels(rendered)).toContain('🎨 3 more colours');
    expect(labels(rendered)).not.toContain('Open in shop');
    expect(texts(rendered)).toContain('<https://shop.example/p/a|Open in shop>');
  });

  it('goes on below: next page, form, words to say, and Share where one person sees it', () => {
    expect(labels(render([grid()], { canShare: true })).slice(-5)).toEqual([
      'Show more',
      '✏️ Refine',
      '📣 Share to channel',
      '💬 cheaper',
      '💬 in blue',
    ]);
    expect(labels(render([grid()]))).not.toContain('📣 Share to channel');
  });

  it('is sections with pictures, and every button on each, where there are no carousels', () => {
    const rendered = render([grid()], { cards: 'sections' });
    expect(all(rendered.messages, 'carousel')).toEqual([]);
    expect(labels(rendered).slice(0, 5)).toEqual(['More like this', '🔖 Save', '👍', '👎', 'Open in shop']);
    expect(all(rendered.messages, 'image').map(({ alt_text: text }) => text)).toEqual(
      ['a', 'b', 'c'].map((id) => `A red dress, ${id}`),
    );
  });

  it('names its conversation in whatever can be pressed, so that buttons go on with it for ever', () => {
    const signed = all(render([grid()]).messages, 'actions').concat(all(render([grid()]).messages, 'card'));
    expect(signed.length).toBeGreaterThan(4);
    for (const { block_id: id } of signed) expect(id).toMatch(/^go-\d+:slack:T1:Ev1$/);
  });

  it('shows a product without a picture without one', () => {
    const { messages } = renderResults([grid()], { speech, cards: 'carousel', pictures: new Map() });
    expect(all(messages, 'image')).toEqual([]);
    expect(all(messages, 'card')).toHaveLength(3);
  });

  it('shows what was searched with beside what was understood', () => {
    const png = new Uint8Array([1]);
    const searched = { kind: 'photo', altText: 'The photo that was searched', png } as const;
    const [first] = all(render([grid({ searched })]).messages, 'image');
    expect(first).toMatchObject({ alt_text: searched.altText, slack_file: { id: 'F0OWN00000' } });
  });

  it('that is a list of saved things has nothing to refine', () => {
    const { next: _, ...saved } = grid({ chips: [], suggestions: [] });
    expect(labels(render([saved]))).not.toContain('✏️ Refine');
  });

  it('with more cards than a message holds takes several, with the ways on at the end', () => {
    const rendered = render([grid({ cards: Array.from({ length: 20 }, (_, index) => card(`p${index}`)) })]);
    expect(rendered.messages.map((message) => all(message, 'card').length)).toEqual([8, 8, 4]);
    expect(labels(rendered).filter((label) => label === 'Show more')).toHaveLength(1);
  });

  it('says how many cards and wishes it leaves out, and that texts were cut, and tells in data', () => {
    const rendered = render([
      grid({
        cards: Array.from({ length: 50 }, (_, index) => card(`p${index}`, { title: 'long '.repeat(200) })),
        chips: Array.from({ length: 40 }, (_, index) => chip(index, `wish ${index}`)),
      }),
    ]);
    expect(rendered.messages).toHaveLength(4);
    expect(rendered.shortened).toContainEqual({ what: 'cards', of: 'abcdefgh12', kept: 32, whole: 50 });
    expect(texts(rendered)).toContain('32 of 50 are shown.');
    expect(texts(rendered)).toContain('20 of 40 wishes can be changed here.');
    expect(texts(rendered)).toContain('Some texts are shortened to fit.');
  });

  it('links to no address that is not of the web, and none that breaks out of its link', () => {
    const variants = { token: 'v:a', label: '3 more colours', count: 3 };
    const rendered = render([
      grid({
        cards: [
          card('a', { shopUrl: 'javascript:alert(1)' }),
          card('b', { shopUrl: 'https://shop.example/a>b|c?d=1&e=2', variants }),
        ],
      }),
    ]);
    expect(JSON.stringify(rendered)).not.toContain('javascript');
    expect(texts(rendered)).toContain('<https://shop.example/a%3Eb%7Cc?d=1&amp;e=2|Open in shop>');
  });

  it('shows names as they are: nobody is called, nothing is formatted', () => {
    const title = '<!channel> *bold* _it_ `code` <https://evil.example|here> & more';
    const rendered = render([grid({ cards: [card('a', { title })] })]);
    const shown = words(all(rendered.messages, 'card')[0]?.['title']);
    expect(shown).toContain('&lt;!channel&gt;');
    expect(shown).toContain('&lt;https://evil.example|here&gt; &amp; more');
    expect(shown.slice(1, -1)).not.toMatch(/\*bold\*|_it_|`code`/);
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
    expect(labels(rendered)).toEqual(['Yes, forget everything', '💬 red dress']);
    expect(all(rendered.messages, 'button')[0]).toMatchObject({ style: 'danger', value: 'f:' });
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
    expect(texts(rendered)).toBe('*Products*: 840\nThe catalogue');
  });
});

it.each(['carousel', 'sections'] as const)(
  'whatever results hold is sent within every limit, as %s',
  (cards) => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 3 }), fc.boolean(), (results, canShare) => {
        for (const { blocks, text } of render(results, { cards, canShare }).messages) {
          expect(blockProblems(blocks, 'message')).toEqual([]);
          expect(fallbackProblems(text)).toEqual([]);
          expect(blocksLength(blocks as unknown as readonly Part[])).toBeLessThanOrEqual(MAX_BLOCKS_TEXT);
        }
      }),
      { numRuns: 100 },
    );
  },
);

it('the longest of everything is still sent within every limit', () => {
  const long = '& long words '.repeat(400);
  const most = grid({
    heading: long,
    notices: [{ kind: 'notice', tone: 'let-go', code: 'let-go', text: long }],
    chips: Array.from({ length: 120 }, (_, index) => chip(index, `${index} ${long}`)),
    cards: Array.from({ length: 50 }, (_, index) =>
      card(`p${index}`, {
        title: long,
        brand: long,
        price: long,
        reasons: [long, long],
        shopUrl: `https://shop.example/${'a'.repeat(130)}`,
        variants: { token: `v:p${index}`, label: long, count: 2 },
        save: { token: `s:p${index}`, label: long, on: true },
      }),
    ),
    suggestions: [long, ...Array.from({ length: 20 }, (_, index) => `${index}${long}`.slice(0, 1900))],
    next: { token: 'n:abcdefgh12', label: long },
  });
  for (const cards of ['carousel', 'sections'] as const) {
    for (const { blocks } of render([most], { cards, canShare: true }).messages) {
      expect(blockProblems(blocks, 'message')).toEqual([]);
      expect(blocksLength(blocks as unknown as readonly Part[])).toBeLessThanOrEqual(MAX_BLOCKS_TEXT);
    }
  }
});

it('the same results make the same messages', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      expect(render([result])).toEqual(render([result]));
    }),
    { numRuns: 30 },
  );
});
