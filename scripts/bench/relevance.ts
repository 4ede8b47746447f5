import type { Core } from '../../src/app.ts';
import type { Product } from '../../src/catalogue/product.ts';
import { shortId } from '../../src/conversation/memory.ts';
import { describeForEncoder } from '../../src/query/describe.ts';
import { readMessage } from '../../src/query/read.ts';
import { sample } from './statistics.ts';

/** Share of the top 10 that carries the asked labels, over queries such as "navy blue tshirts". */
export interface LabelPrecision {
  readonly queries: number;
  /** Through the whole stylist. */
  readonly stylist: number;
  /** The same words by the embedding alone, without filters or labels. */
  readonly embeddingAlone: number;
  /** Queries with fewer than ten right, worst first. */
  readonly worst: readonly string[];
}

const TOP = 10;

/** Fewest styles that share a query's labels; with fewer than ten, all of them should be in the top 10. */
const FEWEST = 8;

/** Colour-plus-type queries built from the feed's own labels, each with at least eight right answers. Seeded. */
export async function labelPrecision(
  core: Core,
  products: readonly Product[],
  count: number,
  seed: number,
): Promise<LabelPrecision> {
  const queries = sample(labelPairs(products), count, seed);
  const scored: { text: string; right: number; alone: number }[] = [];
  for (const pair of queries) {
    const text = `${pair.colour} ${pair.type}`.toLowerCase();
    const right = shareRight(await ask(core, text), pair);
    const alone = shareRight(await embeddingAlone(core, text), pair);
    scored.push({ text, right, alone });
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: scored.length,
    stylist: mean(scored.map(({ right }) => right)),
    embeddingAlone: mean(scored.map(({ alone }) => alone)),
    worst: [...scored]
      .filter(({ right }) => right < 1)
      .sort((a, b) => a.right - b.right)
      .slice(0, 8)
      .map(({ text, right }) => `${text} (${right})`),
  };
}

interface Pair {
  readonly colour: string;
  readonly type: string;
  /** Colour variants of one style make one card, so that they count once. */
  readonly styles: ReadonlySet<string>;
}

function labelPairs(products: readonly Product[]): readonly Pair[] {
  const pairs = new Map<string, Pair & { readonly styles: Set<string> }>();
  for (const product of products) {
    const colour = product.labels['colour'];
    const type = product.labels['type'];
    if (colour === undefined || type === undefined) continue;
    const key = `${colour} ${type}`;
    const pair = pairs.get(key) ?? { colour, type, styles: new Set<string>() };
    pair.styles.add(styleOf(product));
    pairs.set(key, pair);
  }
  return [...pairs.values()].filter(({ styles }) => styles.size >= FEWEST);
}

function styleOf({ id, family }: Product): string {
  return family ?? id;
}

async function ask(core: Core, text: string): Promise<readonly Product[]> {
  const reply = await core.handle({
    requestId: shortId(),
    conversationId: `bench:${shortId()}`,
    locale: 'en',
    text,
    limit: TOP,
  });
  const ids = reply.results.flatMap((result) =>
    result.kind === 'product-grid' ? result.cards.map((card) => card.productId) : [],
  );
  return (await core.catalogue.get(ids)).map(({ product }) => product);
}

async function embeddingAlone(core: Core, text: string): Promise<readonly Product[]> {
  const { query } = readMessage(text, {});
  const [vector] = await core.encoder.encodeText([describeForEncoder(query)]);
  if (vector === undefined) return [];
  return (await core.catalogue.search({ vector, filter: [], limit: TOP })).map(({ product }) => product);
}

function shareRight(products: readonly Product[], { styles, colour, type }: Pair): number {
  const right = products.filter(({ labels }) => labels['colour'] === colour && labels['type'] === type);
  return new Set(right.map(styleOf)).size / Math.min(TOP, styles.size);
}
