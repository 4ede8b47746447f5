import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/conversation/results.ts';
import { speechFor } from '../../src/i18n/speech.ts';
import type { ShownPicture } from '../../src/platforms/discord/render/message.ts';
import { refineModal } from '../../src/platforms/discord/render/refine-modal.ts';
import { renderResults } from '../../src/platforms/discord/render/results.ts';
import { picturedProducts } from '../../src/platforms/shared/pictured-products.ts';
import { results } from './any-results.ts';
import { modalPayloadProblems, payloadProblems } from './discord-payload.ts';

// Whatever a shop's feed or a person wrote: the messages that show it are within what Discord takes.

/** A picture for every product: at an address of its own, or a file, as `pick` says. */
function pictures(of: readonly Result[], pick: 'url' | 'file' | 'none'): ReadonlyMap<string, ShownPicture> {
  if (pick === 'none') return new Map();
  return new Map(
    picturedProducts(of).map((id, index) => [
      id,
      pick === 'url'
        ? { kind: 'url', url: `https://example.com/${index}.jpg` }
        : { kind: 'file', file: { name: `picture${index}.webp`, bytes: new Uint8Array([index]) } },
    ]),
  );
}

describe('what Discord is sent', () => {
  it('is within every limit, whatever the results hold', () => {
    fc.assert(
      fc.property(results, fc.constantFrom('url', 'file', 'none'), fc.boolean(), (of, pick, canShare) => {
        const speech = speechFor('en');
        const { messages } = renderResults(of, { speech, pictures: pictures(of, pick), canShare });
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap((message) => payloadProblems(message))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['en', 'es', 'ca', 'fr', 'de', 'it', 'pt'])('opens a form that fits in %s', (locale) => {
    expect(modalPayloadProblems(refineModal(speechFor(locale)))).toEqual([]);
  });
});
