import type { Catalogue, Condition } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import { planFilter } from '../ranking/plan.ts';
import { FLOOR } from '../ranking/relevance.ts';
import { nameOf } from '../vocabulary/names.ts';
import { toToken } from './actions.ts';
import { altText, toCard } from './cards.ts';
import type { Facts } from './catalogue-facts.ts';
import { toChips } from './chips.ts';
import { isKindredOnly } from './kindred.ts';
import { type Look, lookOf } from './look.ts';
import type { SearchStart, SearchState } from './memory.ts';
import { pageNotices } from './page-notices.ts';
import type { Notice, ProductGrid, Searched } from './results.ts';
import { type Page, searchPage } from './search.ts';
import type { Stopwatch } from './stopwatch.ts';
import { headline } from './words.ts';

/** Products on a page where the platform asks for no other number. */
export const PAGE_SIZE = 12;

/** Hits in other colours that are looked at for suggestions. */
const LOOK_AROUND = 16;

/** z-score from which a look is called close, in standard deviations above unrelated pictures. */
const CLOSE_LOOK = 3.5;

export interface SearchInput {
  /** Short id that the answer will be kept behind. */
  readonly resultId: string;
  /** What to search for; `page` and `shown` tell which products came before. */
  readonly from: SearchStart;
  readonly locale: string;
  readonly pageSize: number;
  /** Said before anything about this page. */
  readonly notices: readonly Notice[];
  /** The treated photo, PNG, in the answer that it was sent for. */
  readonly photo?: Uint8Array;
  readonly facts: Facts;
  readonly watch: Stopwatch;
}

/** Turns a search state into one page of cards and the state to go on from. */
export class Searcher {
  readonly #encoder: Encoder;
  readonly #catalogue: Catalogue;

  constructor(encoder: Encoder, catalogue: Catalogue) {
    this.#encoder = encoder;
    this.#catalogue = catalogue;
  }

  async search(input: SearchInput): Promise<{ grid: ProductGrid; search: SearchState }> {
    const { from, watch } = input;
    const look = await watch.time('encode', () =>
      lookOf(from.query, from.anchor, { encoder: this.#encoder, catalogue: this.#catalogue }),
    );
    const page = await watch.time('search', () => this.#page(input, look));
    const suggestions = await watch.time('suggest', () => this.#suggestions(input, page, look));
    return watch.time('present', async () => {
      const grid = await this.#present(input, page, suggestions);
      const ids = page.hits.map((hit) => hit.product.id);
      const search = {
        ...from,
        letGo: page.letGo,
        shown: [...from.shown, ...ids],
        prices: page.hits.map((hit) => hit.product.price),
      };
      return { grid: { ...grid, ...nextOf(page, input.resultId) }, search };
    });
  }

  #page({ from, facts, pageSize }: SearchInput, look: Look): Promise<Page> {
    const own = from.anchor?.kind === 'product' ? [from.anchor.productId] : [];
    return searchPage(this.#catalogue, {
      vector: look.vector,
      query: from.query,
      context: facts,
      spread: facts.spread[look.spread],
      aim: from.anchor === undefined ? 'words' : 'picture',
      floor: look.hasLook ? FLOOR[look.spread] : Number.NEGATIVE_INFINITY,
      exclude: [...own, ...from.shown],
      pageSize,
      letGo: from.letGo,
    });
  }

  async #present(input: SearchInput, page: Page, suggestions: readonly string[]): Promise<ProductGrid> {
    const { from, locale, facts } = input;
    const context = {
      query: from.query,
      locale,
      anchor: from.anchor?.kind,
      closeLook: CLOSE_LOOK,
    };
    return {
      kind: 'product-grid',
      resultId: input.resultId,
      heading: this.#heading(input),
      notices: [...input.notices, ...pageNotices(page, from, facts, locale)],
      searched: await this.#searched(input),
      chips: toChips(from, input.resultId, { currency: facts.currency, locale }),
      cards: page.hits.map((hit) => toCard(hit, context)),
      page: from.page,
      suggestions,
    };
  }

  #heading({ from, locale, facts }: SearchInput): string {
    const money = { currency: facts.currency, locale };
    if (from.anchor === undefined) return headline(from.query, money);
    const start =
      from.anchor.kind === 'photo' ? 'Lookalikes of your photo' : `More like ${from.anchor.title}`;
    if (isKindredOnly(from.query)) return start;
    const words = headline(from.query, money);
    return `${start}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }

  async #searched({ from, photo }: SearchInput): Promise<Searched> {
    const { anchor } = from;
    if (anchor === undefined) return { kind: 'text' };
    if (anchor.kind === 'photo') {
      return {
        kind: 'photo',
        altText: 'The photo that was searched',
        ...(photo === undefined ? {} : { png: photo }),
      };
    }
    const [entry] = await this.#catalogue.get([anchor.productId]);
    const alt = entry === undefined ? anchor.title : altText(entry.product);
    return { kind: 'product', title: anchor.title, picture: { productId: anchor.productId, altText: alt } };
  }

  // Words that will find something: the colours of what looks most like it in another colour.
  async #suggestions({ from, facts }: SearchInput, page: Page, { vector }: Look): Promise<readonly string[]> {
    const { colour = [], shade: _, accent: __, ...want } = from.query.want;
    const values = [...new Set([...colour, ...(from.query.avoid.colour ?? [])].map(({ value }) => value))];
    const others: Condition = { kind: 'none', attribute: 'colour', values };
    const filter = [...planFilter({ ...from.query, want }, facts), others];
    const hits = await this.#catalogue.search({ vector, filter, limit: LOOK_AROUND });
    const colours = new Set(hits.flatMap(({ product }) => product.attributes.colour?.slice(0, 1) ?? []));
    const inColours = [...colours].slice(0, 2).map((value) => `in ${nameOf('colour', value)}`);
    return page.hits.length === 0 ? inColours : ['cheaper', ...inColours];
  }
}

function nextOf(page: Page, resultId: string): Pick<ProductGrid, 'next'> {
  return page.hasMore ? { next: { token: toToken({ kind: 'next', resultId }), label: 'Show more' } } : {};
}
