import MiniSearch from 'minisearch';
import type { Core } from '../../src/app.ts';
import { shortId } from '../../src/conversation/memory.ts';
import { type LabelledRow, TOP } from './queries.ts';

/** Anything that answers a message with product ids, best first. */
export interface SearchSystem {
  readonly name: string;
  readonly search: (text: string) => Promise<readonly string[]>;
}

type Titled = Pick<LabelledRow, 'id' | 'title'>;

/** The whole of Threadfinder, as a person meets it: the cards of the first page. */
export function stylist(core: Core): SearchSystem {
  return {
    name: 'Threadfinder',
    search: async (text) => {
      const { results } = await core.handle({
        requestId: shortId(),
        conversationId: `evaluate:${shortId()}`,
        locale: 'en',
        text,
        limit: TOP,
      });
      return results.flatMap((result) =>
        result.kind === 'product-grid' ? result.cards.map(({ productId }) => productId) : [],
      );
    },
  };
}

/** BM25 over titles, with MiniSearch's own defaults: what a shop's search box usually is. */
export function titleSearch(rows: readonly Titled[]): SearchSystem {
  const index = new MiniSearch<Titled>({ fields: ['title'], idField: 'id' });
  index.addAll(rows);
  return {
    name: 'BM25 over titles (MiniSearch)',
    search: async (text) =>
      index
        .search(text)
        .slice(0, TOP)
        .map(({ id }) => String(id)),
  };
}

/** The message's own words, encoded, and the nearest pictures. */
export function clipAlone({ encoder, catalogue }: Core): SearchSystem {
  return {
    name: 'CLIP alone',
    search: async (text) => {
      const [vector] = await encoder.encodeText([text]);
      if (vector === undefined) return [];
      const hits = await catalogue.search({ vector, filter: [], limit: TOP });
      return hits.map(({ product }) => product.id);
    },
  };
}
