/**
 * Something that is looked at afresh for everybody who asks, one look at a time: those who ask while a look is under way
 * share the next one. So nobody gets what was seen before they asked, and however many ask, no more than one is waiting
 * for an answer.
 */
export class FreshLook<T> {
  readonly #look: () => Promise<T>;
  #current: Promise<unknown> = Promise.resolve();
  #next: Promise<T> | undefined;

  constructor(look: () => Promise<T>) {
    this.#look = look;
  }

  /** @throws what the look throws. */
  now(): Promise<T> {
    this.#next ??= this.#begin();
    return this.#next;
  }

  async #begin(): Promise<T> {
    await this.#current;
    this.#next = undefined;
    const look = this.#look();
    this.#current = look.catch(() => undefined);
    return look;
  }
}
