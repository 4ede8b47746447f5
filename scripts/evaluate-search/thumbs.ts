import type { Core } from '../../src/app.ts';
import { shortId } from '../../src/conversation/memory.ts';
import type { ProductCard } from '../../src/conversation/results.ts';
import type { LabelledRow } from './queries.ts';

/** What a person has in mind and does not say, told by thumbs alone. */
type Hidden = 'colour' | 'pattern';

/** Share of the shown products that carry what a person has in mind, before a thumb and after one up, and one down. */
export interface ThumbScore {
  readonly hidden: Hidden;
  readonly conversations: number;
  readonly before: number;
  readonly afterUp: number;
  readonly afterDown: number;
}

const PAGE = 20;
/** What most of the first page carries needs no thumbs. */
const MOST_BEFORE = 12;

/** For every common type and every value that its first page shows: a thumb for the first with it, one against another. */
export async function scoreThumbs(
  core: Core,
  rows: ReadonlyMap<string, LabelledRow>,
  types: readonly string[],
  hidden: Hidden,
): Promise<ThumbScore> {
  const shares: (readonly [before: number, up: number, down: number])[] = [];
  const labelOf = ({ productId }: ProductCard): string | undefined => rows.get(productId)?.[hidden];
  for (const type of types) {
    const first = await ask(core, `evaluate:${shortId()}`, { text: type });
    for (const value of new Set(first.flatMap((card) => labelOf(card) ?? []))) {
      const carriers = first.filter((card) => labelOf(card) === value);
      const liked = carriers[0];
      const disliked = first.find((card) => (labelOf(card) ?? value) !== value);
      if (liked === undefined || disliked === undefined || carriers.length > MOST_BEFORE) continue;
      const share = (cards: readonly ProductCard[]): number => {
        const labelled = cards.filter((card) => card !== liked && labelOf(card) !== undefined);
        return labelled.filter((card) => labelOf(card) === value).length / Math.max(1, labelled.length);
      };
      const conversation = `evaluate:${shortId()}`;
      const same = (card: ProductCard, cards: readonly ProductCard[]) =>
        cards.find(({ productId }) => productId === card.productId);
      const asked = await ask(core, conversation, { text: type });
      const up = await ask(core, conversation, { action: same(liked, asked)?.like?.token ?? '' });
      const down = await ask(core, conversation, { action: same(disliked, asked)?.dislike?.token ?? '' });
      shares.push([share(first), share(up), share(down)]);
    }
  }
  const mean = (at: 0 | 1 | 2): number => shares.reduce((sum, one) => sum + one[at], 0) / shares.length;
  return { hidden, conversations: shares.length, before: mean(0), afterUp: mean(1), afterDown: mean(2) };
}

async function ask(
  core: Core,
  conversationId: string,
  what: { readonly text: string } | { readonly action: string },
): Promise<readonly ProductCard[]> {
  const request = { requestId: shortId(), conversationId, locale: 'en', limit: PAGE, ...what };
  const { results } = await core.handle(request);
  return results.flatMap((result) => (result.kind === 'product-grid' ? result.cards : []));
}

export function thumbTable(scores: readonly ThumbScore[]): string {
  const lines = scores.map(
    ({ hidden, conversations, before, afterUp, afterDown }) =>
      `| ${hidden} | ${conversations} | ${before.toFixed(3)} | ${afterUp.toFixed(3)} | ${afterDown.toFixed(3)} |`,
  );
  return [
    '| In mind, unsaid | n | shown before | after a thumb up | and one down |',
    '| --- | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}
