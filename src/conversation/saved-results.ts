import type { Product } from '../catalogue/product.ts';
import { plainCard, saveToggle } from './cards.ts';
import type { Notice, Result } from './results.ts';
import type { Presentation } from './searcher.ts';
import { EXAMPLES } from './sentences.ts';

/** Cards of one answer; who saved more finds the rest by taking some off. */
const MAX_CARDS = 50;

const NOTHING_SAVED: Notice = {
  kind: 'notice',
  tone: 'info',
  code: 'saved-empty',
  text: 'You have not saved anything yet. Press “Save” on a card, and it stays here.',
  suggestions: EXAMPLES,
};

/** A person's saved products, latest first; products that are gone from the catalogue are left out. */
export function savedResults(products: readonly Product[], presentation: Presentation): readonly Result[] {
  if (products.length === 0) return [NOTHING_SAVED];
  return [
    {
      kind: 'product-grid',
      resultId: presentation.resultId,
      heading: 'What you saved',
      notices: [],
      searched: { kind: 'text' },
      chips: [],
      cards: products.slice(0, MAX_CARDS).map((product) => plainCard(product, presentation)),
      page: 1,
      suggestions: [],
    },
  ];
}

/** A result of an earlier answer, with the products marked that are saved now. */
export function withSaved(result: Result, saved: readonly string[]): Result {
  if (result.kind !== 'product-grid') return result;
  const cards = result.cards.map((card) =>
    card.save === undefined ? card : { ...card, save: saveToggle(card.productId, new Set(saved)) },
  );
  return { ...result, cards };
}
