import type { Catalogue } from '../src/catalogue/port.ts';
import type { Reply } from '../src/conversation/request.ts';
import type { Notice, ProductCard, Result } from '../src/conversation/results.ts';
import type { StyleQuery, Wishes } from '../src/query/style-query.ts';

export interface TurnOutput {
  /** Of the batch row. */
  readonly id?: string | number;
  readonly turn: number;
  readonly text: string;
  readonly reply: Reply;
}

/** One JSON line for a turn; the shape that DESIGN promises to scripts. */
export async function toJsonLine(
  catalogue: Catalogue,
  { id, turn, text, reply }: TurnOutput,
): Promise<string> {
  const cards = cardsOf(reply);
  const entries = await catalogue.get(cards.map((card) => card.productId));
  const products = new Map(entries.map(({ product }) => [product.id, product]));
  const notices = noticesOf(reply).map((notice) => notice.text);
  return JSON.stringify({
    ...(id === undefined ? {} : { id }),
    turn,
    text,
    understood: reply.search === undefined ? {} : understood(reply.search.query),
    dropped: reply.search?.letGo ?? [],
    notice: notices.length === 0 ? null : notices.join(' '),
    results: cards.map((card) => {
      const product = products.get(card.productId);
      return {
        id: card.productId,
        score: Math.round((card.score ?? 0) * 10_000) / 10_000,
        title: card.title,
        price: product?.price,
        currency: product?.currency,
        brand: card.brand,
        attributes: product?.attributes,
        reasons: card.reasons,
        misses: card.misses,
      };
    }),
    ms: reply.ms,
  });
}

/** The turn for a person at a terminal. */
export function toLines(reply: Reply): readonly string[] {
  const grids = reply.results.filter((result) => result.kind === 'product-grid');
  const lines = grids.flatMap((grid) => ['', grid.heading]);
  for (const notice of noticesOf(reply)) lines.push(`  ${notice.text}`);
  for (const [index, card] of cardsOf(reply).entries()) {
    const why = [...card.reasons, ...card.misses.map((miss) => `(${miss})`)].join(', ');
    lines.push(
      `${String(index + 1).padStart(3)}. ${card.title} · ${card.price} · ${(card.score ?? 0).toFixed(3)}`,
    );
    lines.push(`     ${why}  [${card.productId}]`);
  }
  return [...lines, `     ${reply.ms['total'] ?? 0} ms`];
}

function understood({ want, avoid, price, freeText, language }: StyleQuery): Record<string, unknown> {
  return { language, want: values(want), avoid: values(avoid), price: price ?? null, freeText };
}

function values(wishes: Wishes): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(wishes).map(([attribute, list]) => [attribute, list.map((wish) => wish.value)]),
  );
}

function cardsOf(reply: Reply): readonly ProductCard[] {
  return reply.results.flatMap((result) => (result.kind === 'product-grid' ? result.cards : []));
}

function noticesOf(reply: Reply): readonly Notice[] {
  return reply.results.flatMap((result: Result) => {
    if (result.kind === 'notice') return [result];
    return result.kind === 'product-grid' ? result.notices : [];
  });
}
