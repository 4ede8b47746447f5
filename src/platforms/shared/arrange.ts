import type { Notice, ProductGrid, Result } from '../../conversation/results.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Shortened, ShortenedPart } from './text.ts';

/** What is said beside products stands above their cards; what wants an answer stands alone. */
export function arrange(results: readonly Result[]): {
  readonly beside: readonly Notice[];
  readonly alone: readonly Result[];
} {
  const hasProducts = results.some(({ kind }) => kind === 'product-grid');
  const isBeside = (result: Result): result is Notice =>
    hasProducts && result.kind === 'notice' && (result.actions ?? []).length === 0;
  return { beside: results.filter(isBeside), alone: results.filter((result) => !isBeside(result)) };
}

/** Whether there is a search behind it that can be changed: a list of saved things has none. */
export function isSearch({ chips, next, searched }: ProductGrid): boolean {
  return chips.length > 0 || next !== undefined || searched.kind !== 'text';
}

/** Parts of an answer of products that are texts, or look like them where they are missing. */
const TEXTS: ReadonlySet<ShortenedPart> = new Set([
  'heading',
  'wishes',
  'notice',
  'title',
  'brand',
  'price',
  'reasons',
  'label',
  'button',
  'shop-link',
  'picture',
  'alt-text',
]);

/** What is said of all that did not fit into an answer of products; empty where everything did. */
export function shortenedWords(
  shortened: readonly Shortened[],
  { resultId }: ProductGrid,
  speech: Speech,
): string {
  const cards = shortened.find(({ what }) => what === 'cards');
  const chips = shortened.find(({ what, of }) => what === 'chips' && of === resultId);
  const texts = shortened.some(({ what }) => TEXTS.has(what));
  return [
    ...(cards === undefined ? [] : [speech.say('chat.left', { shown: cards.kept, all: cards.whole })]),
    ...(chips === undefined ? [] : [speech.say('chat.chips-left', { shown: chips.kept, all: chips.whole })]),
    ...(texts ? [speech.say('chat.shortened')] : []),
  ].join(' ');
}
