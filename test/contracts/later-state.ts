import type { MongoConnection } from '../../src/mongodb/connect.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import type { State } from '../../src/state/port.ts';

/**
 * Opens the state on MongoDB for a test that has a clock of its own. The server deletes by its clock what has expired, so
 * the test's time goes on from now.
 */
export function openLater(connect: () => MongoConnection): (now: () => number) => Promise<State> {
  const start = Date.now() + 60_000;
  let first: number | undefined;
  return async (now) => {
    first ??= now();
    const offset = start - first;
    return withOffset(openMongoState({ connection: connect(), now: () => now() + offset }), offset);
  };
}

/** Times as the test's clock tells them. */
function withOffset(state: State, offset: number): State {
  return {
    get: (...args) => state.get(...args),
    update: (...args) => state.update(...args),
    claim: (...args) => state.claim(...args),
    remove: (...args) => state.remove(...args),
    list: (...args) => state.list(...args),
    sweep: () => state.sweep(),
    close: () => state.close(),
    async *items(space) {
      for await (const item of state.items(space)) {
        yield item.expires === undefined ? item : { ...item, expires: item.expires - offset };
      }
    },
  };
}
