import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/conversation/results.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import { picturedProducts } from '../../src/platforms/shared/pictured-products.ts';
import { FORMS, searchForm } from '../../src/platforms/slack/render/forms.ts';
import type { ShownPicture } from '../../src/platforms/slack/render/message.ts';
import { ownPictures, renderResults } from '../../src/platforms/slack/render/results.ts';
import { walk } from '../fakes/slack/parts.ts';
import { results } from './any-results.ts';
import { messagePayloadProblems, viewPayloadProblems } from './slack-payload.ts';

// Whatever a shop's feed or a person wrote: the messages that show it are within what Slack takes.

function pictures(of: readonly Result[], pick: 'url' | 'file' | 'none'): ReadonlyMap<string, ShownPicture> {
  if (pick === 'none') return new Map();
  return new Map(
    picturedProducts(of).map((id, index) => [
      id,
      pick === 'url'
        ? { kind: 'url', url: `https://example.com/${index}.jpg` }
        : { kind: 'file', fileId: `F0PICTURE${index}` },
    ]),
  );
}

describe('what Slack is sent', () => {
  it('is within every limit, escaped and calls nobody, whatever the results hold', () => {
    fc.assert(
      fc.property(
        results,
        fc.constantFrom('url' as const, 'file' as const, 'none' as const),
        fc.constantFrom('carousel' as const, 'sections' as const),
        fc.boolean(),
        (of, pick, cards, canShare) => {
          const { messages } = renderResults(of, {
            speech: speechFor('en'),
            cards,
            canShare,
            pictures: pictures(of, pick),
            uploads: new Map(
              ownPictures(of).map((png, index) => [png, { kind: 'file', fileId: `F0UPLOADED${index}` }]),
            ),
            conversationId: 'slack:T0123456789:abcdefgh12',
          });
          expect(messages.length).toBeGreaterThan(0);
          expect(messages.flatMap((message) => messagePayloadProblems(message))).toEqual([]);
          const parts = messages.flatMap(({ blocks }) => walk(blocks as never)).map(({ part }) => part);
          const called = parts.filter(({ text }) => typeof text === 'object' && text.type === 'mrkdwn');
          for (const { text } of called) expect(JSON.stringify(text)).not.toMatch(/<[@#!]/);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(['en', 'es', 'ca', 'fr', 'de', 'it', 'pt'])('opens forms that fit in %s', (locale) => {
    for (const form of Object.values(FORMS)) {
      expect(viewPayloadProblems(searchForm(form, 'x'.repeat(3000), speechFor(locale)))).toEqual([]);
    }
  });
});
