import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Catalogue, CatalogueEntry } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import type { Encoder } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { parseMessages } from '../i18n/messages.ts';
import type { Speech } from '../i18n/speech.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { readMessage } from '../query/read.ts';
import { Answers, type Asked } from './answers.ts';
import { CatalogueFacts, type Facts } from './catalogue-facts.ts';
import { toggleChip } from './chips.ts';
import { Eyes, type EyesOptions, type Seen } from './eyes.ts';
import { type NextSearch, nextSearch, readRequest } from './follow-up.ts';
import type { History, PictureSource } from './history.ts';
import { isSameSearch, withThumb } from './judge.ts';
import { neighboursOf } from './kindred.ts';
import {
  type Anchor,
  type Judged,
  type Memory,
  type SearchRecord,
  type SearchState,
  shortId,
  startOf,
  type TurnRecord,
} from './memory.ts';
import type { People } from './people.ts';
import { lookAtPhotos, type PhotoQuestion } from './photo-desk.ts';
import { searchedPhotoNotices } from './photo-notices.ts';
import type { Reply, Request } from './request.ts';
import type { Result } from './results.ts';
import type { SavedItems } from './saved-items.ts';
import { savedResults, withSaved } from './saved-results.ts';
import { PAGE_SIZE, type Presentation, Searcher } from './searcher.ts';
import { info, startedOver } from './sentences.ts';
import { languageRead, readingLanguage, speechTo } from './speaking.ts';
import { Stopwatch } from './stopwatch.ts';

export interface StylistOptions extends EyesOptions {
  readonly catalogue: Catalogue;
  readonly memory: Memory;
  readonly people: People;
  readonly saved: SavedItems;
  /** Absolute: pictures that lie under it are stored relative to it. */
  readonly dataDirectory: string;
  readonly log: Logger;
}

/** A search that is about to be made, and how it came about. */
interface Intent extends Asked {
  readonly next: NextSearch;
  readonly photo?: Uint8Array;
}

/**
 * The conversation, whichever platform it is held on: reads a message in the light of what was said before, searches,
 * and remembers. Every method answers with data; what cannot be used is thrown as a `PersonError`.
 */
export class Stylist {
  readonly #encoder: Encoder;
  readonly #catalogue: Catalogue;
  readonly #eyes: Eyes;
  readonly #memory: Memory;
  readonly #saved: SavedItems;
  readonly #answers: Answers;
  readonly #facts: CatalogueFacts;
  readonly #searcher: Searcher;
  readonly #queue = new KeyedQueue();
  readonly #dataDirectory: string;

  constructor(options: StylistOptions) {
    const { encoder, catalogue, memory, people, saved, dataDirectory, log } = options;
    this.#encoder = encoder;
    this.#catalogue = catalogue;
    this.#eyes = new Eyes(options);
    this.#memory = memory;
    this.#saved = saved;
    this.#answers = new Answers({ memory, people, log });
    this.#facts = new CatalogueFacts(catalogue);
    this.#searcher = new Searcher(encoder, catalogue);
    this.#dataDirectory = dataDirectory;
  }

  /** Reads and compiles ahead what the first message would otherwise wait for. */
  async warmUp(): Promise<void> {
    const { brands } = await this.#facts.now();
    await this.#encoder.encodeText(['']);
    for (const language of LANGUAGES) {
      readMessage('', { locale: language, brands });
      // Compiling a lexicon takes a tenth of a second: others get a turn in between.
      await setImmediate();
      parseMessages(language);
      await setImmediate();
    }
    // Last: until then the model is free for who is quicker with words than with a photo.
    await this.#eyes.warmUp();
  }

  /** Words, a photo, or both; a first message or a follow-up. Of several photos it is asked which one is meant. */
  async find(request: Request): Promise<Reply> {
    const watch = new Stopwatch();
    const looked = await watch.time('look', () => lookAtPhotos(this.#eyes, request));
    return looked !== undefined && 'picker' in looked
      ? this.#ask(request, looked, watch)
      : this.#findBy(request, looked, watch);
  }

  /** The picture, or the garment, that was chosen of several, with the words that they came with. */
  async pick(request: Request, resultId: string, index: number): Promise<Reply> {
    const turn = await this.#memory.turn(resultId);
    if (turn?.looks === undefined) throw new PersonError('action-expired');
    const anchor = turn.looks[index];
    if (anchor === undefined) throw new PersonError('action-invalid');
    const { text = '' } = turn.said;
    return this.#findBy({ ...request, text }, anchor, new Stopwatch());
  }

  async #findBy(request: Request, by: Seen | Anchor | undefined, watch: Stopwatch): Promise<Reply> {
    const seen = by !== undefined && 'looks' in by ? by : undefined;
    const anchor = by !== undefined && 'looks' in by ? by.looks[0].anchor : by;
    return this.#inOrder(request, async (facts) => {
      const previous = await this.#latest(request.conversationId);
      const readIn = readingLanguage(request, previous?.language);
      const reading = readRequest(request, readIn, facts, anchor !== undefined);
      const speech = speechTo(request, { read: reading.query.language, previous: previous?.language });
      const said = { text: request.text ?? '', photo: anchor !== undefined, action: false };
      const { steer } = reading.query;
      if (steer === 'start-over') return this.#startOver(request, { said, speech });
      if (steer === 'undo') return this.#undo(request, { said, speech }, facts, watch);
      const next = await nextSearch({
        reading,
        previous: previous?.search,
        photo: anchor,
        catalogue: this.#catalogue,
        facts,
        speech,
      });
      const notices = [...searchedPhotoNotices(seen, speech), ...next.notices];
      const photo = seen?.looks[0].png === undefined ? {} : { photo: seen.looks[0].png };
      return this.#search(request, facts, watch, { speech, said, next: { ...next, notices }, ...photo });
    });
  }

  async #ask(request: Request, { looks, picker }: PhotoQuestion, watch: Stopwatch): Promise<Reply> {
    const previous = (await this.#latest(request.conversationId))?.language;
    const speech = speechTo(request, { read: languageRead(request, previous), previous });
    const resultId = shortId();
    const said = { text: request.text ?? '', photo: true, action: false };
    const kept = { resultId, looks: looks.map(({ anchor }) => anchor) };
    return this.#answers.give(request, { said, speech }, [picker(resultId, speech)], watch, kept);
  }

  /** Neighbours of a product, in a thread of their own; in a thread already, the thread goes on. */
  async moreLikeThis(request: Request, productId: string): Promise<Reply> {
    const watch = new Stopwatch();
    const product = await this.product(productId);
    const { title } = product;
    const conversation = await this.#memory.conversation(request.conversationId);
    const speech = await this.speech(request);
    const inThread = conversation?.thread !== undefined;
    const threadId = inThread ? request.conversationId : threadOf(request.conversationId, productId);
    if (!inThread) await this.#memory.openThread(threadId, request.conversationId, title);
    return this.#inOrder({ ...request, conversationId: threadId }, async (facts) =>
      this.#search({ ...request, conversationId: threadId }, facts, watch, {
        speech,
        said: { text: speech.say('said.more-like', { title }), photo: false, action: true },
        next: { from: neighboursOf(product), notices: [] },
      }),
    );
  }

  /** The page after the one whose button was pressed. Pages share no product. */
  async nextPage(request: Request, resultId: string): Promise<Reply> {
    const watch = new Stopwatch();
    const { search, language } = await this.#searchBehind(resultId);
    const speech = speechTo(request, { previous: language });
    return this.#inOrder(request, (facts) =>
      this.#search(request, facts, watch, {
        speech,
        said: { text: speech.say('said.next'), photo: false, action: true },
        next: { from: { ...search, page: search.page + 1 }, notices: [] },
      }),
    );
  }

  /** Takes one understood wish away, or brings it back; everything else stays. */
  async changeWish(request: Request, resultId: string, index: number): Promise<Reply> {
    const watch = new Stopwatch();
    const { search, language } = await this.#searchBehind(resultId);
    const speech = speechTo(request, { previous: language });
    return this.#inOrder(request, (facts) => {
      const changed = toggleChip(search, index, { currency: facts.currency, speech });
      if (changed === undefined) throw new PersonError('action-invalid');
      const said = { text: changed.said, photo: false, action: true };
      const next = { from: changed.search, notices: [] };
      return this.#search(request, facts, watch, { speech, said, next });
    });
  }

  /**
   * A thumb up or down for a product of an answer: the search is made again, nearer to the looks that were liked and
   * farther from those that were not. The same thumb once more takes it back.
   */
  async rate(
    request: Request,
    { resultId, productId, thumb }: { resultId: string } & Pick<Judged, 'productId' | 'thumb'>,
  ): Promise<Reply> {
    const watch = new Stopwatch();
    const product = await this.product(productId);
    const { title } = product;
    const turn = await this.#memory.turn(resultId);
    const speech = await this.speech(request, turn?.language);
    return this.#inOrder(request, async (facts) => {
      const latest = (await this.#latest(request.conversationId))?.search;
      // A search that has been forgotten is made anew from the product in the button.
      const search = latestOf(latest, turn?.search) ?? neighboursOf(product);
      return this.#search(request, facts, watch, {
        speech,
        said: {
          text: `${speech.say(thumb === 'up' ? 'card.like' : 'card.dislike')}: ${title}`,
          photo: false,
          action: true,
        },
        next: { from: withThumb(search, { productId, title, thumb }), notices: [] },
      });
    });
  }

  /** The other variants of a product's style, mostly other colours. */
  async variants(request: Request, productId: string): Promise<Reply> {
    const watch = new Stopwatch();
    const entry = await this.#entry(productId);
    const speech = await this.speech(request);
    return this.#inOrder(request, async (facts) => {
      const presentation = await this.#presentation(request, facts, speech);
      const grid = await this.#searcher.variants(entry, presentation);
      const said = { text: grid.heading, photo: false, action: true };
      return this.#answers.give(request, { said, speech }, [grid], watch);
    });
  }

  /**
   * What this person saved, latest first.
   * @param readIn BCP 47 that they asked in, where they did so in words.
   */
  async savedItems(request: Request, readIn?: string): Promise<Reply> {
    const { personId } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const entries = await this.#catalogue.get(await this.#saved.of(personId));
    const products = entries.map(({ product }) => product);
    const facts = await this.#facts.now();
    const speech = await this.speech(request, readIn);
    const results = savedResults(products, await this.#presentation(request, facts, speech));
    const said = { text: request.text || speech.say('heading.saved'), photo: false, action: false };
    return this.#answers.give(request, { said, speech }, results, new Stopwatch());
  }

  /**
   * Answers that are no search (help, a refusal), kept with the conversation so that nothing is lost.
   * @param readIn BCP 47 that the message is in, where the caller knows better than the vocabulary.
   */
  async say(request: Request, result: (speech: Speech) => Result, readIn?: string): Promise<Reply> {
    const previous = (await this.#latest(request.conversationId))?.language;
    const read = readIn ?? languageRead(request, previous);
    const speech = speechTo(request, { read, previous });
    const said = {
      text: request.text ?? '',
      photo: request.photo !== undefined,
      action: request.action !== undefined,
    };
    return this.#answers.give(request, { said, speech }, [result(speech)], new Stopwatch());
  }

  /** How to speak to who pressed a button: in the language of the answer that it stands in, or of the conversation. */
  async speech(request: Request, answered?: string): Promise<Speech> {
    const previous = answered ?? (await this.#latest(request.conversationId))?.language;
    return speechTo(request, { previous });
  }

  /** The product of a button. @throws PersonError `product-gone` when it is no longer in the catalogue. */
  async product(productId: string): Promise<Product> {
    return (await this.#entry(productId)).product;
  }

  async #entry(productId: string): Promise<CatalogueEntry> {
    const [entry] = await this.#catalogue.get([productId]);
    if (entry === undefined) throw new PersonError('product-gone');
    return entry;
  }

  /**
   * The conversation so far, or `undefined` where there is none (any more).
   * @param personId Whose saved products are marked.
   */
  async history(conversationId: string, personId?: string): Promise<History | undefined> {
    const conversation = await this.#memory.conversation(conversationId);
    if (conversation === undefined) return undefined;
    const [turns, saved] = await Promise.all([
      Promise.all(conversation.turnIds.map((id) => this.#memory.turn(id))),
      personId === undefined ? [] : this.#saved.of(personId),
    ]);
    return {
      conversationId,
      ...(conversation.thread === undefined ? {} : { thread: conversation.thread }),
      turns: turns.flatMap((turn) =>
        turn === undefined
          ? []
          : [{ ...turn, results: turn.results.map((result) => withSaved(result, saved, turn.language)) }],
      ),
      threads: conversation.threads,
    };
  }

  /** Where a product's picture is, or `undefined` for an unknown product. */
  async picture(productId: string): Promise<PictureSource | undefined> {
    const [entry] = await this.#catalogue.get([productId]);
    if (entry === undefined) return undefined;
    const { image } = entry.product;
    if (/^https?:\/\//i.test(image)) return { kind: 'url', url: image };
    return { kind: 'file', path: path.resolve(this.#dataDirectory, image) };
  }

  async #inOrder(request: Request, run: (facts: Facts) => Promise<Reply>): Promise<Reply> {
    const facts = await this.#facts.now();
    if (facts.count === 0) throw new PersonError('catalogue-empty');
    return this.#queue.run(request.conversationId, () => run(facts));
  }

  async #search(request: Request, facts: Facts, watch: Stopwatch, intent: Intent): Promise<Reply> {
    const presentation = await this.#presentation(request, facts, intent.speech);
    const { grid, ...made } = await this.#searcher.search({
      ...presentation,
      from: intent.next.from,
      pageSize: request.limit ?? PAGE_SIZE,
      notices: intent.next.notices,
      ...(intent.photo === undefined ? {} : { photo: intent.photo }),
      watch,
    });
    return this.#answers.give(request, intent, [grid], watch, {
      resultId: presentation.resultId,
      ...made,
    });
  }

  async #presentation({ personId }: Request, facts: Facts, speech: Speech): Promise<Presentation> {
    const saved = personId === undefined ? undefined : new Set(await this.#saved.of(personId));
    return { resultId: shortId(), speech, facts, ...(saved === undefined ? {} : { saved }) };
  }

  async #startOver(request: Request, asked: Asked): Promise<Reply> {
    await this.#memory.startOver(request.conversationId);
    return this.#answers.give(request, asked, [startedOver(asked.speech)], new Stopwatch());
  }

  async #undo(request: Request, asked: Asked, facts: Facts, watch: Stopwatch): Promise<Reply> {
    const before = await this.#memory.undo(request.conversationId);
    const turn = before === undefined ? undefined : await this.#memory.turn(before);
    if (turn?.search === undefined) {
      const nothing = info('nothing-to-undo', asked.speech.say('notice.nothing-to-undo'));
      return this.#answers.give(request, asked, [nothing], watch);
    }
    const next = { from: startOf(turn.search), notices: [] };
    return this.#search(request, facts, watch, { ...asked, next });
  }

  async #latest(conversationId: string): Promise<SearchRecord | undefined> {
    const id = (await this.#memory.conversation(conversationId))?.searchIds.at(-1);
    const turn = id === undefined ? undefined : await this.#memory.turn(id);
    return turn === undefined ? undefined : asSearch(turn);
  }

  async #searchBehind(resultId: string): Promise<SearchRecord> {
    const turn = await this.#memory.turn(resultId);
    const record = turn === undefined ? undefined : asSearch(turn);
    if (record === undefined) throw new PersonError('action-expired');
    return record;
  }
}

function asSearch(turn: TurnRecord): SearchRecord | undefined {
  return turn.search === undefined ? undefined : { ...turn, search: turn.search };
}

// A second thumb on an older answer adds to the first.
function latestOf(latest: SearchState | undefined, behind: SearchState | undefined): SearchState | undefined {
  if (latest === undefined || behind === undefined) return behind;
  return isSameSearch(latest, behind) ? latest : behind;
}

// One thread for each product of a conversation: pressing the button again goes on in the same one.
function threadOf(conversationId: string, productId: string): string {
  return `${conversationId}~${Buffer.from(productId).toString('base64url')}`;
}
