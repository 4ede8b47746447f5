import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Catalogue } from '../catalogue/port.ts';
import { toBase64 } from '../embedding/arithmetic.ts';
import type { Encoder } from '../embedding/port.ts';
import { errorCode, PersonError } from '../errors.ts';
import { type LanguageSigns, replyLanguage } from '../i18n/reply-language.ts';
import { type Speech, speechFor } from '../i18n/speech.ts';
import { readMessage } from '../query/read.ts';
import type { State } from '../state/port.ts';
import { decodeImage } from '../vision/decode.ts';
import { searchedPng } from '../vision/searched-picture.ts';
import { LEXICONS } from '../vocabulary/gazetteer.ts';
import { CatalogueFacts, type Facts } from './catalogue-facts.ts';
import { toggleChip } from './chips.ts';
import { MAX_TEXT, type NextSearch, nextSearch, readText } from './follow-up.ts';
import type { History, PictureSource, Said } from './history.ts';
import { KeyedQueue } from './keyed-queue.ts';
import { kindredQuery } from './kindred.ts';
import {
  type Anchor,
  Memory,
  type SearchRecord,
  type SearchState,
  shortId,
  startOf,
  type TurnRecord,
} from './memory.ts';
import type { Photo, Reply, Request } from './request.ts';
import type { Notice, Result } from './results.ts';
import { PAGE_SIZE, Searcher } from './searcher.ts';
import { info, notRemembered, startedOver } from './sentences.ts';
import { Stopwatch } from './stopwatch.ts';

export interface StylistOptions {
  readonly encoder: Encoder;
  readonly catalogue: Catalogue;
  readonly state: State;
  /** Absolute: pictures that lie under it are stored relative to it. */
  readonly dataDirectory: string;
  readonly log: Logger;
}

/** A search that is about to be made, and how it came about. */
interface Intent {
  readonly speech: Speech;
  readonly said: Said;
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
  readonly #memory: Memory;
  readonly #facts: CatalogueFacts;
  readonly #searcher: Searcher;
  readonly #queue = new KeyedQueue();
  readonly #dataDirectory: string;
  readonly #log: Logger;

  constructor({ encoder, catalogue, state, dataDirectory, log }: StylistOptions) {
    this.#log = log;
    this.#encoder = encoder;
    this.#catalogue = catalogue;
    this.#memory = new Memory(state);
    this.#facts = new CatalogueFacts(catalogue);
    this.#searcher = new Searcher(encoder, catalogue);
    this.#dataDirectory = dataDirectory;
  }

  /** Reads and compiles ahead what the first message would otherwise wait for. */
  async warmUp(): Promise<void> {
    const { brands } = await this.#facts.now();
    await this.#encoder.encodeText(['']);
    for (const { language } of LEXICONS) {
      readMessage('', { locale: language, brands });
      // Compiling a lexicon takes a tenth of a second: others get a turn in between.
      await setImmediate();
    }
  }

  /** Words, a photo, or both; a first message or a follow-up. */
  async find(request: Request): Promise<Reply> {
    const watch = new Stopwatch();
    const seen =
      request.photo === undefined ? undefined : await watch.time('look', () => this.#see(request.photo));
    return this.#inOrder(request, async (facts) => {
      const previous = await this.#latest(request.conversationId);
      const readIn = previous?.language ?? request.locale;
      const reading = readText(request.text ?? '', readIn, facts, seen !== undefined);
      const speech = speechTo(request, { read: reading.query.language, previous: previous?.language });
      const said = { text: request.text ?? '', photo: seen !== undefined, action: false };
      const { steer } = reading.query;
      if (steer === 'start-over') return this.#startOver(request, said, speech);
      if (steer === 'undo') return this.#undo(request, { said, speech }, facts, watch);
      const next = await nextSearch({
        reading,
        previous: previous?.search,
        photo: seen?.anchor,
        catalogue: this.#catalogue,
        facts,
        speech,
      });
      return this.#search(request, facts, watch, {
        speech,
        said,
        next,
        ...(seen === undefined ? {} : { photo: seen.png }),
      });
    });
  }

  /** Neighbours of a product, in a thread of their own; in a thread already, the thread goes on. */
  async moreLikeThis(request: Request, productId: string): Promise<Reply> {
    const watch = new Stopwatch();
    const [entry] = await this.#catalogue.get([productId]);
    if (entry === undefined) throw new PersonError('product-gone');
    const { title } = entry.product;
    const conversation = await this.#memory.conversation(request.conversationId);
    const previous = await this.#latest(request.conversationId);
    const speech = speechTo(request, { previous: previous?.language });
    const inThread = conversation?.thread !== undefined;
    const threadId = inThread ? request.conversationId : threadOf(request.conversationId, productId);
    if (!inThread) await this.#memory.openThread(threadId, request.conversationId, title);
    return this.#inOrder({ ...request, conversationId: threadId }, async (facts) =>
      this.#search({ ...request, conversationId: threadId }, facts, watch, {
        speech,
        said: { text: speech.say('said.more-like', { title }), photo: false, action: true },
        next: {
          from: startOf({
            query: kindredQuery(entry.product),
            anchor: { kind: 'product', productId, title },
          }),
          notices: [],
        },
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
   * Answers that are no search (help, a refusal), kept with the conversation so that nothing is lost.
   * @param readIn BCP 47 that the message is in, where the caller knows better than the vocabulary.
   */
  async say(request: Request, notice: (speech: Speech) => Notice, readIn?: string): Promise<Reply> {
    const previous = (await this.#latest(request.conversationId))?.language;
    const read = readIn ?? languageRead(request, previous);
    const speech = speechTo(request, { read, previous });
    const said = {
      text: request.text ?? '',
      photo: request.photo !== undefined,
      action: request.action !== undefined,
    };
    return this.#answer(request, { said, speech }, [notice(speech)], new Stopwatch());
  }

  /** The conversation so far, or `undefined` where there is none (any more). */
  async history(conversationId: string): Promise<History | undefined> {
    const conversation = await this.#memory.conversation(conversationId);
    if (conversation === undefined) return undefined;
    const turns = await Promise.all(conversation.turnIds.map((id) => this.#memory.turn(id)));
    return {
      conversationId,
      ...(conversation.thread === undefined ? {} : { thread: conversation.thread }),
      turns: turns.flatMap((turn) =>
        turn === undefined ? [] : [{ said: turn.said, language: turn.language, results: turn.results }],
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

  async #see(photo: Photo | undefined): Promise<{ anchor: Anchor; png: Uint8Array }> {
    if (photo === undefined) throw new PersonError('nothing-to-search');
    const image = await decodeImage(photo.bytes);
    const [[embedding], png] = await Promise.all([this.#encoder.encodeImages([image]), searchedPng(image)]);
    if (embedding === undefined) throw new PersonError('photo-damaged');
    return { anchor: { kind: 'photo', hash: image.hash, embedding: toBase64(embedding) }, png };
  }

  async #inOrder(request: Request, run: (facts: Facts) => Promise<Reply>): Promise<Reply> {
    const facts = await this.#facts.now();
    if (facts.count === 0) throw new PersonError('catalogue-empty');
    return this.#queue.run(request.conversationId, () => run(facts));
  }

  async #search(request: Request, facts: Facts, watch: Stopwatch, intent: Intent): Promise<Reply> {
    const resultId = shortId();
    const { grid, search } = await this.#searcher.search({
      resultId,
      from: intent.next.from,
      speech: intent.speech,
      pageSize: request.limit ?? PAGE_SIZE,
      notices: intent.next.notices,
      ...(intent.photo === undefined ? {} : { photo: intent.photo }),
      facts,
      watch,
    });
    return this.#answer(request, intent, [grid], watch, { resultId, search });
  }

  async #startOver(request: Request, said: Said, speech: Speech): Promise<Reply> {
    await this.#memory.startOver(request.conversationId);
    return this.#answer(request, { said, speech }, [startedOver(speech)], new Stopwatch());
  }

  async #undo(
    request: Request,
    asked: Pick<Intent, 'said' | 'speech'>,
    facts: Facts,
    watch: Stopwatch,
  ): Promise<Reply> {
    const before = await this.#memory.undo(request.conversationId);
    const turn = before === undefined ? undefined : await this.#memory.turn(before);
    if (turn?.search === undefined) {
      const nothing = info('nothing-to-undo', asked.speech.say('notice.nothing-to-undo'));
      return this.#answer(request, asked, [nothing], watch);
    }
    const next = { from: startOf(turn.search), notices: [] };
    return this.#search(request, facts, watch, { ...asked, next });
  }

  async #answer(
    request: Request,
    { said, speech }: Pick<Intent, 'said' | 'speech'>,
    results: readonly Result[],
    watch: Stopwatch,
    kept?: { readonly resultId: string; readonly search: SearchState },
  ): Promise<Reply> {
    const { conversationId } = request;
    const turn = {
      conversationId,
      said: { ...said, ...(said.text === undefined ? {} : { text: said.text.slice(0, MAX_TEXT) }) },
      language: speech.locale,
      results: results.map(withoutPhoto),
      ...(kept === undefined ? {} : { search: kept.search }),
    };
    const remembered = await watch.time('remember', () => this.#remember(kept?.resultId ?? shortId(), turn));
    const conversation = await this.#memory.conversation(conversationId);
    return {
      conversationId,
      ...(conversation?.thread === undefined ? {} : { thread: { title: conversation.thread.title } }),
      language: speech.locale,
      results: remembered ? results : [...results, notRemembered(speech)],
      ...(kept === undefined ? {} : { search: { query: kept.search.query, letGo: kept.search.letGo } }),
      ms: watch.read(),
    };
  }

  // What was found is worth telling even where it cannot be remembered (a full disk, say).
  async #remember(id: string, turn: TurnRecord): Promise<boolean> {
    try {
      await this.#memory.addTurn(id, turn);
      return true;
    } catch (error) {
      this.#log.error({ code: errorCode(error), err: error }, 'an answer could not be remembered');
      return false;
    }
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

function speechTo({ locale }: Request, signs: Omit<LanguageSigns, 'locale'>): Speech {
  return speechFor(replyLanguage({ ...signs, locale }));
}

// In the language of the conversation where the words are of several.
function languageRead({ text, action, locale }: Request, previous: string | undefined): string | undefined {
  if (text === undefined || action !== undefined) return undefined;
  return readMessage(text, { locale: previous ?? locale }).query.language;
}

// One thread for each product of a conversation: pressing the button again goes on in the same one.
function threadOf(conversationId: string, productId: string): string {
  return `${conversationId}~${Buffer.from(productId).toString('base64url')}`;
}

// Photos are never stored: the picture goes out with the answer and is gone.
function withoutPhoto(result: Result): Result {
  if (result.kind !== 'product-grid' || result.searched.kind !== 'photo') return result;
  return { ...result, searched: { kind: 'photo', altText: result.searched.altText } };
}
