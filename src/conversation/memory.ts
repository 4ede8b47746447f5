import { randomBytes } from 'node:crypto';
import { EMPTY_QUERY, type StyleQuery } from '../query/style-query.ts';
import type { Json, State } from '../state/port.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import type { SeenValues } from '../vocabulary/seen.ts';
import type { Said } from './history.ts';
import type { Result } from './results.ts';

/** Conversations and their answers are forgotten after this long without a word. */
const MEMORY_TTL_MS = 30 * 24 * 3_600_000;

/** Turns shown again after a reload; older ones fade, their buttons go on working until they expire. */
const MAX_TURNS = 100;

/** The look that a search starts from. */
export type Anchor =
  | { readonly kind: 'product'; readonly productId: string; readonly title: string }
  /** The photo itself is not kept: its SHA-256, its embedding (base64 of little-endian float32), what it shows. */
  | {
      readonly kind: 'photo';
      readonly hash: string;
      readonly embedding: string;
      readonly seen?: SeenValues;
    };

/** A product that got a thumb up or down: results move towards its look, or away from it. */
export interface Judged {
  readonly productId: string;
  readonly title: string;
  readonly thumb: 'up' | 'down';
  /** Taken away again; it can be brought back. */
  readonly dropped: boolean;
}

/** Everything that a search was made of, so that it can be gone on from. */
export interface SearchState {
  readonly query: StyleQuery;
  /** What the person took away: it can be brought back, chip by chip. */
  readonly dropped: StyleQuery;
  readonly anchor?: Anchor;
  /** An anchor that was taken away. */
  readonly droppedAnchor?: Anchor;
  /** Thumbs within this search, in the order they were given. */
  readonly judged?: readonly Judged[];
  /** What the last page had to let go of: the next one starts there. */
  readonly letGo: readonly (Attribute | 'price')[];
  readonly page: number;
  /** Ids of the products on all pages so far. */
  readonly shown: readonly string[];
  /** Families of the products on all pages so far: their other variants stand behind a button of their card. */
  readonly families?: readonly string[];
  /** Prices on this page, for "cheaper". */
  readonly prices: readonly number[];
}

/** A search about to be made: what it will have shown is not known yet. */
export type SearchStart = Omit<SearchState, 'prices'>;

/** A search from its first page on. */
export function startOf(
  parts: Partial<Pick<SearchState, 'query' | 'dropped' | 'anchor' | 'droppedAnchor' | 'judged'>>,
): SearchStart {
  const { query = EMPTY_QUERY, dropped = EMPTY_QUERY, anchor, droppedAnchor, judged } = parts;
  return {
    query,
    dropped,
    ...(anchor === undefined ? {} : { anchor }),
    ...(droppedAnchor === undefined ? {} : { droppedAnchor }),
    ...(judged === undefined || judged.length === 0 ? {} : { judged }),
    letGo: [],
    page: 1,
    shown: [],
  };
}

/** One stored answer, behind its short id. */
export interface TurnRecord {
  readonly conversationId: string;
  /** Whom it answered, where the platform tells people apart. */
  readonly personId?: string;
  readonly said: Said;
  /** BCP 47 that the answer is written in. */
  readonly language: string;
  readonly results: readonly Result[];
  readonly search?: SearchState;
  /** Looks of the pictures that it asks to choose from. */
  readonly looks?: readonly Anchor[];
}

/** An answer that was a search. */
export type SearchRecord = TurnRecord & { readonly search: SearchState };

export interface ConversationRecord {
  readonly thread?: { readonly title: string; readonly parentId: string };
  readonly turnIds: readonly string[];
  /** The answers that were searches, latest last: what a follow-up goes on from, and what undo goes back to. */
  readonly searchIds: readonly string[];
  readonly threads: readonly { readonly conversationId: string; readonly title: string }[];
}

const EMPTY_CONVERSATION: ConversationRecord = { turnIds: [], searchIds: [], threads: [] };

/** A short id nobody can guess: 72 bits, 12 characters, safe in a URL. */
export function shortId(): string {
  return randomBytes(9).toString('base64url');
}

/** Conversations and answers in the State port. What does not read back as ours counts as absent. */
export class Memory {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  async conversation(id: string): Promise<ConversationRecord | undefined> {
    return asConversation(await this.#state.get('conversation', id));
  }

  async turn(id: string): Promise<TurnRecord | undefined> {
    return asTurn(await this.#state.get('result', id));
  }

  /**
   * Stores an answer and adds it to its conversation.
   * @param id A new one, of `shortId()`.
   * @returns The conversation with it.
   */
  async addTurn(id: string, turn: TurnRecord): Promise<ConversationRecord> {
    const lifetime = { ttlMs: MEMORY_TTL_MS };
    // Together, so that the embedded state brings both to the disk at once. An id whose answer is not there is skipped.
    const [conversation] = await Promise.all([
      this.#change(turn.conversationId, (conversation) => ({
        ...conversation,
        turnIds: [...conversation.turnIds, id].slice(-MAX_TURNS),
        searchIds:
          turn.search === undefined
            ? conversation.searchIds
            : [...conversation.searchIds, id].slice(-MAX_TURNS),
      })),
      // Nobody else knows the id: there is nothing to read first.
      this.#state.claim('result', id, toJson(turn), lifetime),
    ]);
    return conversation;
  }

  /** Opens a thread of `parentId`, once: a second call with the same id changes nothing. */
  async openThread(id: string, parentId: string, title: string): Promise<void> {
    await this.#change(id, (conversation) => ({ ...conversation, thread: { title, parentId } }));
    await this.#change(parentId, (parent) =>
      parent.threads.some((thread) => thread.conversationId === id)
        ? parent
        : { ...parent, threads: [...parent.threads, { conversationId: id, title }].slice(-MAX_TURNS) },
    );
  }

  /** Forgets what was searched for, not what was said: the next message starts afresh. */
  async startOver(id: string): Promise<void> {
    await this.#change(id, (conversation) => ({ ...conversation, searchIds: [] }));
  }

  /** Takes back the latest search where there is one before it; resolves to the id of that one. */
  async undo(id: string): Promise<string | undefined> {
    const searchIds = (await this.conversation(id))?.searchIds ?? [];
    if (searchIds.length < 2) return undefined;
    // The one that is gone back to goes too: it is made again, as a new answer.
    await this.#change(id, (conversation) => ({ ...conversation, searchIds: searchIds.slice(0, -2) }));
    return searchIds.at(-2);
  }

  /** Erases what this person said in a conversation, with the answers. Resolves to whether there was anything. */
  async forgetTurnsOf(personId: string, id: string): Promise<boolean> {
    const conversation = await this.conversation(id);
    if (conversation === undefined) return false;
    const turns = await Promise.all(conversation.turnIds.map((turnId) => this.turn(turnId)));
    const theirs = new Set(conversation.turnIds.filter((_, at) => turns[at]?.personId === personId));
    await Promise.all([...theirs].map((turnId) => this.#state.remove('result', turnId)));
    const isLeft = conversation.turnIds.some((turnId) => !theirs.has(turnId));
    if (isLeft) {
      await this.#change(id, (now) => ({
        ...now,
        turnIds: now.turnIds.filter((turnId) => !theirs.has(turnId)),
        searchIds: now.searchIds.filter((turnId) => !theirs.has(turnId)),
      }));
    } else await this.#remove(id, conversation);
    return theirs.size > 0;
  }

  async #remove(id: string, { thread }: ConversationRecord): Promise<void> {
    await this.#state.remove('conversation', id);
    if (thread === undefined || (await this.conversation(thread.parentId)) === undefined) return;
    await this.#change(thread.parentId, (parent) => ({
      ...parent,
      threads: parent.threads.filter((one) => one.conversationId !== id),
    }));
  }

  async #change(
    id: string,
    change: (conversation: ConversationRecord) => ConversationRecord,
  ): Promise<ConversationRecord> {
    const stored = await this.#state.update(
      'conversation',
      id,
      (current) => toJson(change(asConversation(current) ?? EMPTY_CONVERSATION)),
      { ttlMs: MEMORY_TTL_MS },
    );
    return asConversation(stored) ?? EMPTY_CONVERSATION;
  }
}

// Version of the record's shape; records of another version are forgotten rather than misread.
const VERSION = 2;

function toJson(record: TurnRecord | ConversationRecord): Json {
  return { version: VERSION, record: JSON.parse(JSON.stringify(record)) as Json };
}

function asTurn(json: Json | undefined): TurnRecord | undefined {
  const record = recordOf(json);
  return record !== undefined && 'conversationId' in record ? (record as unknown as TurnRecord) : undefined;
}

function asConversation(json: Json | undefined): ConversationRecord | undefined {
  const record = recordOf(json);
  return record !== undefined && 'turnIds' in record ? (record as unknown as ConversationRecord) : undefined;
}

function recordOf(json: Json | undefined): { readonly [key: string]: Json } | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const { version, record } = json as { readonly [key: string]: Json };
  if (version !== VERSION || typeof record !== 'object' || record === null || Array.isArray(record))
    return undefined;
  return record as { readonly [key: string]: Json };
}
