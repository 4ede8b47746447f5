import type { Product } from '../catalogue/product.ts';
import { speechFor } from '../i18n/speech.ts';
import { plainCard, saveToggle } from './cards.ts';
import type { Result } from './results.ts';
import type { Presentation } from './searcher.ts';
import { examples, info } from './sentences.ts';

/** Cards of one answer; who saved more finds the rest by taking some off. */
const MAX_CARDS = 50;

/** A person's saved products, latest first; products that are gone from the catalogue are left out. */
export function savedResults(products: readonly Product[], presentation: Presentation): readonly Result[] {
  const { speech } = presentation;
  if (products.length === 0) {
    const empty = info('saved-empty', speech.say('notice.saved-empty'));
    return [{ ...empty, suggestions: examples(speech) }];
  }
  return [
    {
      kind: 'product-grid',
      resultId: presentation.resultId,
      heading: speech.say('heading.saved'),
      notices: [],
      searched: { kind: 'text' },
      chips: [],
      cards: products.slice(0, MAX_CARDS).map((product) => plainCard(product, presentation)),
      page: 1,
      suggestions: [],
    },
  ];
}

/**
 * A result of an earlier answer, with the products marked that are saved now.
 * @param language BCP 47 that the answer is written in.
 */
export function withSaved(result: Result, saved: readonly string[], language: string): Result {
  if (result.kind !== 'product-grid') return result;
  const speech = speechFor(language);
  const cards = result.cards.map((card) => {
    const { productId, save } = card;
    if (save === undefined) return card;
    return { ...card, save: saveToggle(productId, saved.includes(productId), speech) };
  });
  return { ...result, cards };
}
