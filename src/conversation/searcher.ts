import type { Catalogue, Condition } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { Speech } from '../i18n/speech.ts';
import { planFilter } from '../ranking/plan.ts';
import { FLOOR } from '../ranking/relevance.ts';
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
import { capitalise, headline } from './words.ts';

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
  /** How the answer is said. */
  readonly speech: Speech;
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
      return { grid: { ...grid, ...nextOf(page, input) }, search };
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
    const { from, speech, facts } = input;
    const context = {
      query: from.query,
      speech,
      anchor: from.anchor?.kind,
      closeLook: CLOSE_LOOK,
    };
    return {
      kind: 'product-grid',
      resultId: input.resultId,
      heading: this.#heading(input),
      notices: [...input.notices, ...pageNotices(page, from, facts, speech)],
      searched: await this.#searched(input),
      chips: toChips(from, input.resultId, { currency: facts.currency, speech }),
      cards: page.hits.map((hit) => toCard(hit, context)),
      page: from.page,
      suggestions,
    };
  }

  #heading({ from, speech, facts }: SearchInput): string {
    const { anchor, query } = from;
    const wishes = headline(query, { currency: facts.currency, speech });
    if (anchor === undefined) return capitalise(wishes, speech);
    const start =
      anchor.kind === 'photo'
        ? speech.say('heading.photo')
        : speech.say('heading.product', { title: anchor.title });
    return isKindredOnly(query) ? start : speech.say('heading.refined', { start, wishes });
  }

  async #searched({ from, photo, speech }: SearchInput): Promise<Searched> {
    const { anchor } = from;
    if (anchor === undefined) return { kind: 'text' };
    if (anchor.kind === 'photo') {
      return {
        kind: 'photo',
        altText: speech.say('grid.photo'),
        ...(photo === undefined ? {} : { png: photo }),
      };
    }
    const [entry] = await this.#catalogue.get([anchor.productId]);
    const alt = entry === undefined ? anchor.title : altText(entry.product, speech);
    return { kind: 'product', title: anchor.title, picture: { productId: anchor.productId, altText: alt } };
  }

  // Words that will find something: the colours of what looks most like it in another colour.
  async #suggestions(
    { from, facts, speech }: SearchInput,
    page: Page,
    { vector }: Look,
  ): Promise<readonly string[]> {
    const { colour = [], shade: _, accent: __, ...want } = from.query.want;
    const values = [...new Set([...colour, ...(from.query.avoid.colour ?? [])].map(({ value }) => value))];
    const others: Condition = { kind: 'none', attribute: 'colour', values };
    const filter = [...planFilter({ ...from.query, want }, facts), others];
    const hits = await this.#catalogue.search({ vector, filter, limit: LOOK_AROUND });
    const colours = new Set(hits.flatMap(({ product }) => product.attributes.colour?.slice(0, 1) ?? []));
    const inColours = [...colours]
      .slice(0, 2)
      .map((value) => speech.say('phrase.colour', { colour: speech.nameOf('colour', value) }));
    return page.hits.length === 0 ? inColours : [speech.say('phrase.cheaper'), ...inColours];
  }
}

function nextOf(page: Page, { resultId, speech }: SearchInput): Pick<ProductGrid, 'next'> {
  if (!page.hasMore) return {};
  return { next: { token: toToken({ kind: 'next', resultId }), label: speech.say('grid.next') } };
}
