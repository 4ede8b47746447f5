/** What goes wrong with a command, on command. */
export interface Fault {
  /** Names of commands; all but those of the handshake unless said otherwise. */
  readonly commands?: readonly string[];
  readonly collection?: string;
  /** How many matching commands it strikes: one unless said otherwise. */
  readonly times?: number;
  /** Matching commands that are let through first. */
  readonly after?: number;
  /** Waits before executing; with a shorter `maxTimeMS` the command ends there with error 50. */
  readonly delayMs?: number;
  /** Fails with this code. */
  readonly code?: number;
  readonly message?: string;
  readonly labels?: readonly string[];
  /** Executes, but reports that the write was not replicated: `writeConcernError` with this code. */
  readonly writeConcernCode?: number;
  /** Executes so many statements of a write before the rest of this fault strikes. */
  readonly afterStatements?: number;
  /** Resets the connection: before executing, after executing but before the reply, or inside the reply. */
  readonly reset?: 'before' | 'after' | { readonly bytesOfReply: number };
  /** The primary steps down for this long; a write under way is interrupted. */
  readonly stepDownMs?: number;
}

const HANDSHAKE = new Set([
  'hello',
  'ismaster',
  'isMaster',
  'saslStart',
  'saslContinue',
  'endSessions',
  'ping',
]);

/** The faults that wait for their command. */
export class Faults {
  #waiting: { fault: Fault; left: number; letThrough: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1, letThrough: fault.after ?? 0 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Whether every fault has struck as often as it was to. */
  get spent(): boolean {
    return this.#waiting.length === 0;
  }

  /** The fault that strikes this command, if any. */
  take(name: string, collection: unknown): Fault | undefined {
    for (const entry of this.#waiting) {
      const { fault } = entry;
      if (fault.commands === undefined ? HANDSHAKE.has(name) : !fault.commands.includes(name)) continue;
      if (fault.collection !== undefined && fault.collection !== collection) continue;
      if (entry.letThrough > 0) {
        entry.letThrough -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== entry);
      return fault;
    }
    return undefined;
  }
}

/** Thrown where a fault wants the connection reset instead of an answer. */
export class ResetConnection extends Error {}
