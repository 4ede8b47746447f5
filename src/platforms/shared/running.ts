/** Everything that has been begun and not ended yet, so that it can be waited for before we go. */
export class Running {
  readonly #works = new Set<Promise<void>>();

  /** @param work Never rejects. */
  add(work: Promise<void>): void {
    this.#works.add(work);
    void work.finally(() => this.#works.delete(work));
  }

  /** Resolves when all of it has ended, what is begun meanwhile included, or after `ms`. */
  async ended(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    let late = false;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        late = true;
        resolve();
      }, ms);
    });
    while (this.#works.size > 0 && !late) await Promise.race([Promise.all(this.#works), timeout]);
    clearTimeout(timer);
  }
}
