/** Counts the calls that are using something, so that it is released only after the last has ended. */
export class Uses {
  #count = 0;
  #idle: (() => void)[] = [];

  /** Runs an action as one use. */
  async during<T>(action: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await action();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) {
        for (const resolve of this.#idle.splice(0)) resolve();
      }
    }
  }

  /** Resolves when nothing is using it. */
  idle(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }
}
