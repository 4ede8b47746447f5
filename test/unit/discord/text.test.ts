import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, fitMarkdown, fitParagraphs } from '../../../src/platforms/discord/render/text.ts';
import { fitLine, oneLine, type Shortened } from '../../../src/platforms/shared/text.ts';
import { hostileText } from '../web/arbitrary.ts';

const part = { what: 'title', of: 'p1' } as const;

function shortening(write: (note: (item: Shortened) => void) => string): {
  text: string;
  noted: readonly Shortened[];
} {
  const noted: Shortened[] = [];
  return { text: write((item) => noted.push(item)), noted };
}

describe('Markdown from outside', () => {
  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['[a link](https://evil.example)', '\\[a link\\](https\\://evil.example)'],
    ['<@123> <#4> <:e:5>', '\\<@123\\> \\<#4\\> \\<:e:5\\>'],
    ['# heading', '\\# heading'],
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['> a quote', '\\> a quote'],
    ['||hidden||', '\\|\\|hidden\\|\\|'],
    ['`code`', '\\`code\\`'],
    ['at most €49.90', 'at most €49.90'],
    ['t-shirt no. 5', 't-shirt no. 5'],
  ])('%s is shown as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no sign of mark-up, mention or link unescaped', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeMarkdown(text).replaceAll(/\\./gs, '');
        expect(bare).not.toMatch(/[*_~`|[\]<>]|:\/\/|^\s*[#+-]|^\s*\d+\./m);
      }),
    );
  });
});

describe('text that is too long', () => {
  it('is cut between characters, ends in an ellipsis, and is noted', () => {
    const { text, noted } = shortening((note) => fitLine('👩‍👩‍👧 family coat', 10, part, note));
    expect(text).toBe('👩‍👩‍👧…');
    expect(noted).toEqual([{ ...part, kept: 9, whole: 20 }]);
  });

  it('is left alone where it fits', () => {
    const { text, noted } = shortening((note) => fitMarkdown('a *red* dress', 15, part, note));
    expect(text).toBe('a \\*red\\* dress');
    expect(noted).toEqual([]);
  });

  it('is never longer than it may be, escapes included, and is noted exactly when it was cut', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (raw, max) => {
        for (const write of [fitLine, fitMarkdown, fitParagraphs]) {
          const { text, noted } = shortening((note) => write(raw, max, part, note));
          expect(text.length).toBeLessThanOrEqual(max);
          expect(noted.length > 0).toBe(text.endsWith('…') && !raw.trimEnd().endsWith('…'));
        }
      }),
    );
  });

  it('does not take long, however long it is', () => {
    const started = performance.now();
    shortening((note) => fitMarkdown('*'.repeat(5_000_000), 150, part, note));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('one line', () => {
  it('has no line breaks, control characters or halves of characters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
