import { EventEmitter } from 'node:events';

/** Wakes who waits for something to become true; nothing is polled. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  #pending = false;

  /** Many changes at once are looked at once: whoever waits takes no time from what is tested. */
  happened(): void {
    if (this.#pending) return;
    this.#pending = true;
    setImmediate(() => {
      this.#pending = false;
      this.#emitter.emit('change');
    });
  }

  /**
   * Resolves with the first thing that `look` finds, now or after any change.
   * @throws Error that says what was awaited, and `otherwise` what there was instead.
   */
  until<T>(what: string, look: () => T | undefined, otherwise: () => string, withinMs = 20_000): Promise<T> {
    const found = look();
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#emitter.off('change', check);
      };
      const check = (): void => {
        const now = look();
        if (now === undefined) return;
        stop();
        resolve(now);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited ${withinMs} ms for ${what}; instead: ${otherwise()}`));
      }, withinMs);
      this.#emitter.on('change', check);
    });
  }
}
