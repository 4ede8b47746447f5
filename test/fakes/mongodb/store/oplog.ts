import { EventEmitter } from 'node:events';
import { Timestamp } from 'mongodb';
import { MongoFailure } from '../failure.ts';
import { type Doc, isDoc } from '../values.ts';

export interface Change {
  readonly sequence: number;
  readonly time: Timestamp;
  readonly wallTime: Date;
  readonly kind: 'insert' | 'update' | 'replace' | 'delete' | 'drop' | 'rename' | 'invalidate';
  readonly db: string;
  readonly collection: string;
  readonly id?: unknown;
  readonly doc?: Doc;
  readonly before?: Doc;
}

export type NewChange = Omit<Change, 'sequence' | 'time' | 'wallTime'>;

/** What happened, in order, as far back as the history reaches. Emits `change`. */
export class Oplog extends EventEmitter {
  #changes: Change[] = [];
  #next = 1;
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.setMaxListeners(0);
    this.#limit = limit;
  }

  append(change: NewChange): void {
    const wallTime = new Date();
    const sequence = this.#next;
    this.#next += 1;
    const time = new Timestamp({ t: Math.floor(wallTime.getTime() / 1000), i: sequence });
    this.#changes.push({ ...change, sequence, time, wallTime });
    // Trimmed in strides: shifting one at a time would move the whole history with each write.
    if (this.#changes.length > this.#limit * 1.25) this.#changes = this.#changes.slice(-this.#limit);
    this.emit('change');
  }

  /** The sequence number of the newest change. */
  get last(): number {
    return this.#next - 1;
  }

  get lastTime(): Timestamp {
    return this.#changes.at(-1)?.time ?? new Timestamp({ t: Math.floor(Date.now() / 1000), i: this.last });
  }

  /** Changes after a sequence number, oldest first. @throws MongoFailure 286 when the history does not reach back. */
  after(sequence: number): readonly Change[] {
    const oldest = this.#next - this.#changes.length;
    if (sequence < oldest - 1) {
      throw new MongoFailure(
        286,
        'PlanExecutor error during aggregation :: caused by :: Resume of change stream was not possible, as the ' +
          'resume point may no longer be in the oplog.',
        {},
        ['NonResumableChangeStreamError'],
      );
    }
    return this.#changes.slice(Math.max(0, sequence - oldest + 1));
  }

  /** The sequence number before the first change at or after a cluster time. */
  before(time: Timestamp): number {
    const first = this.#changes.find((change) => change.time.compare(time) >= 0);
    return first === undefined ? this.last : first.sequence - 1;
  }

  /** Forgets the history: whoever resumes from before now cannot. */
  forget(): void {
    this.#changes = [];
  }
}

/** The resume token of a position. */
export function tokenOf(sequence: number): Doc {
  return { _data: `82${sequence.toString(16).toUpperCase().padStart(16, '0')}` };
}

/** The position of a resume token. @throws MongoFailure 260 for what is not one. */
export function positionOf(token: unknown): number {
  const data = isDoc(token) ? token['_data'] : undefined;
  if (typeof data !== 'string' || !/^82[0-9A-F]{16}$/.test(data)) {
    throw new MongoFailure(260, 'invalid resume token: could not decode');
  }
  return Number.parseInt(data.slice(2), 16);
}
