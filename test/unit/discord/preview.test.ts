import { describe, expect, it } from 'vitest';
import { modal } from '../../../scripts/preview/components.ts';
import { markdown } from '../../../scripts/preview/markdown.ts';
import { page } from '../../../scripts/preview/page.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import type { ShownPicture } from '../../../src/platforms/discord/render/message.ts';
import { refineModal } from '../../../src/platforms/discord/render/refine-modal.ts';
import { renderResults } from '../../../src/platforms/discord/render/results.ts';
import { escapeMarkdown } from '../../../src/platforms/discord/render/text.ts';
import { card, grid } from './results.ts';

const speech = speechFor('en');

describe('Markdown in the preview', () => {
  it.each([
    ['## Red dresses', '<h3>Red dresses</h3>'],
    ['-# ✓ red ~~blue~~', '<p class="small">✓ red <s>blue</s></p>'],
    [
      '### [Dress](https://shop.example/a)\n**€5**',
      '<h4><a href="https://shop.example/a">Dress</a></h4><p><strong>€5</strong></p>',
    ],
    ['<@42>', '<p><span class="mention">@Threadfinder</span></p>'],
  ])('%s', (text, html) => {
    expect(markdown(text)).toBe(html);
  });

  it.each([
    '**not bold**',
    '[no](https://link.example)',
    '<script>alert(1)</script>',
    '# no heading',
    '1. no list',
  ])('shows what was escaped as it was: %s', (text) => {
    const shown = markdown(escapeMarkdown(text)).replace(/^<p>(.*)<\/p>$/s, '$1');
    expect(shown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(text);
    expect(shown).not.toContain('<');
  });
});

describe('the preview', () => {
  const pictures = new Map<string, ShownPicture>([
    ['a', { kind: 'file', file: { name: 'a.webp', bytes: new Uint8Array([1, 2, 3]) } }],
  ]);
  const { messages } = renderResults([grid({ cards: [card('a')] })], { speech, pictures });
  const html = page([{ title: 'A search', done: '/find "<dress>"', messages }]);

  it('is one page with everything in it', () => {
    expect(html).toContain('src="data:image/webp;base64,AQID"');
    expect(html).not.toContain('attachment://');
    expect(html).not.toContain('<dress>');
  });

  it('shows pictures with their words, buttons with what they do, wishes to drop', () => {
    expect(html).toContain('alt="A red dress, a"');
    expect(html).toContain('title="m:a"');
    expect(html).toContain('Remove dress');
  });

  it('shows the form', () => {
    expect(modal(refineModal(speech))).toContain('Refine your search');
  });
});
