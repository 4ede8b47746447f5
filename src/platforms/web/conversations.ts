import type { History } from '../../conversation/history.ts';
import { threadRef } from './identity.ts';
import type { ThreadLink } from './render/threads.ts';

/** Threads remembered by the name they have in the URL; those forgotten are found again through the history. */
const MAX_REMEMBERED = 10_000;

/** Threads of threads are looked through this far, in histories read. */
const MAX_LOOKUPS = 50;

type ReadHistory = (conversationId: string, personId?: string) => Promise<History | undefined>;

/**
 * Finds threads by their name in the URL, and only among those of the given conversation: a name from another
 * conversation leads nowhere.
 */
export class Conversations {
  readonly #history: ReadHistory;
  readonly #remembered = new Map<string, string>();

  constructor(history: ReadHistory) {
    this.#history = history;
  }

  history(conversationId: string, personId?: string): Promise<History | undefined> {
    return this.#history(conversationId, personId);
  }

  /** Remembers that `threadId` was opened from `conversationId`. Returns its name in the URL. */
  remember(conversationId: string, threadId: string): string {
    const ref = threadRef(threadId);
    const key = `${conversationId} ${ref}`;
    this.#remembered.delete(key);
    this.#remembered.set(key, threadId);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MAX_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    return ref;
  }

  /** The thread's id; `undefined` where the conversation has no such thread. */
  async threadId(conversationId: string, ref: string): Promise<string | undefined> {
    const known = this.#remembered.get(`${conversationId} ${ref}`);
    if (known !== undefined) return known;
    const open = [conversationId];
    const seen = new Set(open);
    for (
      let id = open.shift(), reads = 0;
      id !== undefined && reads < MAX_LOOKUPS;
      id = open.shift(), reads++
    ) {
      for (const thread of (await this.#history(id))?.threads ?? []) {
        if (seen.has(thread.conversationId)) continue;
        seen.add(thread.conversationId);
        open.push(thread.conversationId);
        if (this.remember(conversationId, thread.conversationId) === ref) return thread.conversationId;
      }
    }
    return undefined;
  }

  /** Links to the threads of a conversation, each under the page that the conversation is shown on. */
  links(conversationId: string, history: History | undefined, url: string): readonly ThreadLink[] {
    return (history?.threads ?? []).map((thread) => ({
      title: thread.title,
      url: `${url}/t/${this.remember(conversationId, thread.conversationId)}`,
    }));
  }
}
