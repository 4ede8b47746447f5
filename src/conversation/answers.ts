import type { Logger } from 'pino';
import { errorCode } from '../errors.ts';
import type { Speech } from '../i18n/speech.ts';
import { MAX_TEXT } from './follow-up.ts';
import type { Said } from './history.ts';
import {
  type Anchor,
  type ConversationRecord,
  type Memory,
  type SearchState,
  shortId,
  type TurnRecord,
} from './memory.ts';
import type { People } from './people.ts';
import type { Reply, Request } from './request.ts';
import type { Result } from './results.ts';
import { notRemembered } from './sentences.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What was said, and how it is answered. */
export interface Asked {
  readonly said: Said;
  readonly speech: Speech;
}

/** A search that was made for an answer, kept behind the short id that its buttons carry. */
export interface KeptSearch {
  readonly resultId: string;
  readonly search: SearchState;
  /** Wishes that were let go for some of the products shown. */
  readonly dropped: SearchState['letGo'];
}

/** Pictures that an answer asks to choose from. */
export interface KeptLooks {
  readonly resultId: string;
  readonly looks: readonly Anchor[];
}

/** Writes answers down and gives them: what has been answered can be shown again and gone on from. */
export class Answers {
  readonly #memory: Memory;
  readonly #people: People;
  readonly #log: Logger;

  constructor({ memory, people, log }: { memory: Memory; people: People; log: Logger }) {
    this.#memory = memory;
    this.#people = people;
    this.#log = log;
  }

  async give(
    request: Request,
    { said, speech }: Asked,
    results: readonly Result[],
    watch: Stopwatch,
    kept?: KeptSearch | KeptLooks,
  ): Promise<Reply> {
    const { conversationId, personId } = request;
    const turn = {
      conversationId,
      ...(personId === undefined ? {} : { personId }),
      said: { ...said, ...(said.text === undefined ? {} : { text: said.text.slice(0, MAX_TEXT) }) },
      language: speech.locale,
      results: results.map(withoutPhoto),
      ...(kept === undefined ? {} : 'looks' in kept ? { looks: kept.looks } : { search: kept.search }),
    };
    const stored = await watch.time('remember', () => this.#remember(kept?.resultId ?? shortId(), turn));
    const conversation = stored ?? (await this.#memory.conversation(conversationId));
    return {
      conversationId,
      ...(conversation?.thread === undefined ? {} : { thread: { title: conversation.thread.title } }),
      language: speech.locale,
      results: stored === undefined && !isApology(results) ? [...results, notRemembered(speech)] : results,
      ...(kept === undefined || 'looks' in kept
        ? {}
        : { search: { query: kept.search.query, letGo: kept.dropped } }),
      ms: watch.read(),
    };
  }

  // What was found is worth telling even where it cannot be remembered (a full disk, say).
  async #remember(id: string, turn: TurnRecord): Promise<ConversationRecord | undefined> {
    try {
      const [conversation] = await Promise.all([
        this.#memory.addTurn(id, turn),
        turn.personId === undefined ? undefined : this.#people.spoke(turn.personId, turn.conversationId),
      ]);
      return conversation;
    } catch (error) {
      this.#log.error({ code: errorCode(error), err: error }, 'an answer could not be remembered');
      return undefined;
    }
  }
}

/** Nothing in it that could be gone on from. */
function isApology(results: readonly Result[]): boolean {
  return results.every((result) => result.kind === 'notice' && result.tone === 'sorry');
}

// Photos are never stored: the picture goes out with the answer and is gone.
function withoutPhoto(result: Result): Result {
  if (result.kind === 'photo-picker') {
    return { ...result, choices: result.choices.map(({ png: _, ...choice }) => choice) };
  }
  if (result.kind !== 'product-grid' || result.searched.kind !== 'photo') return result;
  return { ...result, searched: { kind: 'photo', altText: result.searched.altText } };
}
