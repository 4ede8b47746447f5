import { type Catalogue, type CatalogueEntry, type Condition, MAX_SEARCH_LIMIT } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import type { Encoder } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import type { Speech } from '../i18n/speech.ts';
import { EMPTY_QUERY, type Wishes } from '../query/style-query.ts';
import { planFilter } from '../ranking/plan.ts';
import { isLevelAlone, withLevelAsLimit } from '../ranking/price-level.ts';
import { toToken } from './actions.ts';
import { altText, type CardReader, plainCard, toCard } from './cards.ts';
import type { Facts } from './catalogue-facts.ts';
import { toChips } from './chips.ts';
import { thumbed } from './judge.ts';
import { isKindredOnly } from './kindred.ts';
import { type Look, lookOf } from './look.ts';
import type { SearchStart, SearchState } from './memory.ts';
import { pageNotices } from './page-notices.ts';
import type { Notice, ProductGrid, Searched } from './results.ts';
import { familiesOf, type Page, searchPage } from './search.ts';
import type { Stopwatch } from './stopwatch.ts';
import { capitalise, headline } from './words.ts';

/** Products on a page where the platform asks for no other number. */
export const PAGE_SIZE = 12;

/** Hits in other colours that are looked at for suggestions. */
const LOOK_AROUND = 16;

/** z-score from which a look is called close, in standard deviations above unrelated pictures. */
const CLOSE_LOOK = 3.5;

/** More variants of one style than this are not shown: no style has that many colours. */
const MAX_VARIANTS = 50;

/** Other variants of a page's products that are counted. */
const MAX_COUNTED = 500;

/** What every answer of products is made with. */
export interface Presentation extends CardReader {
  /** Short id that the answer will be kept behind. */
  readonly resultId: string;
  readonly facts: Facts;
}

export interface SearchInput extends Presentation {
  /** What to search for; `page` and `shown` tell which products came before. */
  readonly from: SearchStart;
  readonly pageSize: number;
  /** Said before anything about this page. */
  readonly notices: readonly Notice[];
  /** The treated photo, PNG, in the answer that it was sent for. */
  readonly photo?: Uint8Array;
  readonly watch: Stopwatch;
}

/** An answer, and what it was made of. */
export interface Found {
  readonly grid: ProductGrid;
  readonly search: SearchState;
  /** Wishes that not all of the products meet. */
  readonly dropped: Page['dropped'];
}

/** What is looked up beside the page itself. */
interface Extras {
  readonly suggestions: readonly string[];
  /** By family. */
  readonly variants: ReadonlyMap<string, readonly Product[]>;
}

/** Turns a search state into one page of cards and the state to go on from. */
export class Searcher {
  readonly #encoder: Encoder;
  readonly #catalogue: Catalogue;

  constructor(encoder: Encoder, catalogue: Catalogue) {
    this.#encoder = encoder;
    this.#catalogue = catalogue;
  }

  async search(input: SearchInput): Promise<Found> {
    const { watch, facts } = input;
    const sources = { encoder: this.#encoder, catalogue: this.#catalogue, facts };
    const look = await watch.time('encode', () => lookOf(input.from, sources));
    const from = await this.#withPriceLevel(input.from, look, facts);
    return this.#searchFor({ ...input, from }, look);
  }

  async #searchFor(input: SearchInput, look: Look): Promise<Found> {
    const { from, watch } = input;
    const page = await watch.time('search', () => this.#page(input, look));
    // Both at once: the store may be a network away.
    const [suggestions, variants] = await watch.time('suggest', () =>
      Promise.all([this.#suggestions(input, page, look), this.#variantsOf(page, look)]),
    );
    return watch.time('present', async () => {
      const grid = this.#present(input, page, look, { suggestions, variants });
      const ids = page.hits.map((hit) => hit.product.id);
      const search = {
        ...from,
        letGo: page.letGo,
        shown: [...from.shown, ...ids],
        families: [...(from.families ?? []), ...familiesOf(page.hits)],
        prices: page.hits.map((hit) => hit.product.price),
      };
      return { grid: { ...grid, ...nextOf(page, input) }, search, dropped: page.dropped };
    });
  }

  /** The other products of a product's family, the likest first. @throws PersonError `variants-gone` for none. */
  async variants({ product, embedding }: CatalogueEntry, presentation: Presentation): Promise<ProductGrid> {
    const { id, title, family } = product;
    if (family === undefined) throw new PersonError('variants-gone');
    const hits = await this.#catalogue.search({
      vector: embedding,
      filter: [
        { kind: 'family', family },
        { kind: 'exclude', ids: [id] },
      ],
      limit: MAX_VARIANTS,
    });
    if (hits.length === 0) throw new PersonError('variants-gone');
    return {
      kind: 'product-grid',
      resultId: presentation.resultId,
      heading: presentation.speech.say('heading.variants', { title }),
      notices: [],
      searched: searchedProduct(title, product, presentation.speech),
      chips: [],
      cards: hits.map((hit) => ({ ...plainCard(hit.product, presentation), score: hit.score })),
      page: 1,
      suggestions: [],
    };
  }

  // "Cheap" is measured by what is on offer of that kind, once for all pages of a search.
  async #withPriceLevel(from: SearchStart, { vector }: Look, facts: Facts): Promise<SearchStart> {
    const { price, ...query } = from.query;
    if (price === undefined || !isLevelAlone(price) || from.page > 1) return from;
    const kind = { ...EMPTY_QUERY, want: kindOf(query.want) };
    const anyPrice = { kind: 'price', currency: facts.currency } as const;
    const filter = [...planFilter(kind, facts), anyPrice];
    const hits = await this.#catalogue.search({ vector, filter, limit: MAX_SEARCH_LIMIT });
    const prices = hits.map(({ product }) => product.price);
    return { ...from, query: { ...query, price: withLevelAsLimit(price, prices) } };
  }

  #page({ from, facts, pageSize }: SearchInput, look: Look): Promise<Page> {
    const own = from.anchor?.kind === 'product' ? [from.anchor.productId] : [];
    const judged = [...thumbed(from, 'up'), ...thumbed(from, 'down')];
    return searchPage(this.#catalogue, {
      ...look,
      query: from.query,
      context: facts,
      likeness: facts.spread.image,
      aim: from.anchor === undefined ? 'words' : 'picture',
      shown: (from.anchor?.kind === 'photo' ? from.anchor.seen : undefined) ?? {},
      exclude: [...own, ...judged, ...from.shown],
      excludeFamilies: from.families ?? [],
      pageSize,
      letGo: from.letGo,
    });
  }

  #present(input: SearchInput, page: Page, look: Look, { suggestions, variants }: Extras): ProductGrid {
    const { from, speech, facts, resultId } = input;
    const context = {
      ...input,
      query: from.query,
      anchor: from.anchor?.kind,
      closeLook: CLOSE_LOOK,
      liked: thumbed(from, 'up'),
      disliked: thumbed(from, 'down'),
      variants,
    };
    return {
      kind: 'product-grid',
      resultId,
      heading: this.#heading(input),
      notices: [...input.notices, ...pageNotices(page, from, facts, speech)],
      searched: searchedWith(input, look),
      chips: toChips(from, resultId, { currency: facts.currency, speech }),
      cards: page.hits.map((hit) => toCard(hit, context)),
      page: from.page,
      suggestions,
    };
  }

  // One search for the variants of all cards: a page shows one product of each family.
  async #variantsOf({ hits }: Page, { vector }: Look): Promise<ReadonlyMap<string, readonly Product[]>> {
    const variants = new Map(familiesOf(hits).map((family): [string, Product[]] => [family, []]));
    if (variants.size === 0) return variants;
    const others = await this.#catalogue.search({
      vector,
      filter: [
        { kind: 'family', family: [...variants.keys()] },
        { kind: 'exclude', ids: hits.map(({ product }) => product.id) },
      ],
      limit: MAX_COUNTED,
    });
    for (const { product } of others) variants.get(product.family ?? '')?.push(product);
    return variants;
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

  // Words that will find something: the colours of what looks most like it in another colour.
  async #suggestions(
    { from, facts, speech }: SearchInput,
    page: Page,
    { vector }: Look,
  ): Promise<readonly string[]> {
    // Nothing is as cheap as was asked: there is nothing cheaper either, and colours at that price there are none.
    const isTooCheap = page.exact === 0 && page.dropped.includes('price');
    const { price: ___, ...priceless } = from.query;
    const query = isTooCheap ? priceless : from.query;
    const { colour = [], shade: _, accent: __, ...want } = query.want;
    const values = [...new Set([...colour, ...(query.avoid.colour ?? [])].map(({ value }) => value))];
    const others: Condition = { kind: 'none', attribute: 'colour', values };
    const filter = [...planFilter({ ...query, want }, facts), others];
    const hits = await this.#catalogue.search({ vector, filter, limit: LOOK_AROUND });
    const colours = new Set(hits.flatMap(({ product }) => product.attributes.colour?.slice(0, 1) ?? []));
    const inColours = [...colours]
      .slice(0, 2)
      .map((value) => speech.say('phrase.colour', { colour: speech.nameOf('colour', value) }));
    return page.hits.length === 0 || isTooCheap ? inColours : [speech.say('phrase.cheaper'), ...inColours];
  }
}

function searchedWith({ from: { anchor }, photo, speech }: SearchInput, { product }: Look): Searched {
  if (anchor?.kind === 'photo') {
    const altText = speech.say('grid.photo');
    return { kind: 'photo', altText, ...(photo === undefined ? {} : { png: photo }) };
  }
  return product === undefined
    ? { kind: 'text' }
    : searchedProduct(anchor?.title ?? product.title, product, speech);
}

function searchedProduct(title: string, product: Product, speech: Speech): Searched {
  return { kind: 'product', title, picture: { productId: product.id, altText: altText(product, speech) } };
}

// Cheap for what it is and for whom: not for its colour.
function kindOf({ type, gender }: Wishes): Wishes {
  return { ...(type === undefined ? {} : { type }), ...(gender === undefined ? {} : { gender }) };
}

function nextOf(page: Page, { resultId, speech }: SearchInput): Pick<ProductGrid, 'next'> {
  if (!page.hasMore) return {};
  return { next: { token: toToken({ kind: 'next', resultId }), label: speech.say('grid.next') } };
}
