/** A row that was left out, and why. */
export interface Rejection {
  /** From 1, the header of a CSV included. */
  readonly line: number;
  readonly id?: string;
  /** For the operator: `price: expected a number, got 'free'`. */
  readonly reason: string;
}

/** What has happened to the rows of a feed so far. */
export class Tally {
  read = 0;
  added = 0;
  updated = 0;
  unchanged = 0;
  rejected = 0;
  /** Of the rejected: rows whose id an earlier row has. */
  duplicates = 0;
  otherShards = 0;
  /** Pictures that were encoded. */
  encoded = 0;
  readonly #onRejected: (rejection: Rejection) => void | Promise<void>;

  constructor(onRejected: (rejection: Rejection) => void | Promise<void>) {
    this.#onRejected = onRejected;
  }

  async reject(rejection: Rejection): Promise<void> {
    this.rejected++;
    await this.#onRejected(rejection);
  }

  get done(): number {
    return this.added + this.updated + this.unchanged + this.rejected + this.otherShards;
  }
}
