import type { Handle } from '../../commands/index.ts';
import { shortId } from '../../src/conversation/memory.ts';
import type { Reply, Request } from '../../src/conversation/request.ts';
import type { Notice, ProductGrid } from '../../src/conversation/results.ts';

type Say =
  | string
  | Pick<Request, 'text' | 'photo' | 'photos' | 'action' | 'limit' | 'command' | 'maxPrice' | 'brand'>;

/** Who is talking, and where. */
type Speaker = Partial<Pick<Request, 'conversationId' | 'personId' | 'locale'>>;

/** One person talking to a real handler; follows into the thread that an answer opens. */
export class Conversation {
  id: string;
  readonly #handle: Handle;
  readonly #speaker: Speaker;

  constructor(handle: Handle, speaker: Speaker = {}) {
    this.#handle = handle;
    this.#speaker = speaker;
    this.id = speaker.conversationId ?? `test:${shortId()}`;
  }

  async say(what: Say): Promise<Reply> {
    const said = typeof what === 'string' ? { text: what } : what;
    return this.#handle({
      locale: 'en',
      ...this.#speaker,
      ...said,
      requestId: shortId(),
      conversationId: this.id,
    });
  }

  /** Says it and expects products. */
  async ask(what: Say): Promise<ProductGrid> {
    return gridOf(await this.say(what));
  }
}

export function gridOf(reply: Reply): ProductGrid {
  const grid = reply.results.find((result) => result.kind === 'product-grid');
  if (grid === undefined) throw new Error(`no products: ${JSON.stringify(reply.results)}`);
  return grid;
}

/** All notices of an answer, in the order they are said. */
export function noticesOf(reply: Reply): readonly Notice[] {
  return reply.results.flatMap((result) => {
    if (result.kind === 'notice') return [result];
    return result.kind === 'product-grid' ? result.notices : [];
  });
}

export function idsOf(grid: ProductGrid): readonly string[] {
  return grid.cards.map((card) => card.productId);
}
