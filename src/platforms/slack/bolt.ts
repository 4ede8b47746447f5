import { App, type AppOptions, AuthorizationError } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Running } from '../shared/running.ts';
import { Lull } from './lull.ts';
import type { Replays } from './replays.ts';

type ReceiverEvent = Parameters<App['processEvent']>[0];

export interface PromptOptions {
  readonly log: Logger;
  readonly replays: Replays;
  /** Counts what has been acknowledged and is not finished. */
  readonly running: Running;
  readonly lull?: Lull;
}

/**
 * Bolt, with every event acknowledged before anything is done about it, and before anything is done about those that came
 * with it: Slack waits three seconds, and finding out whose token an event needs may take a request of its own. Nothing of
 * ours goes along with an acknowledgement.
 */
export class PromptApp extends App {
  readonly #options: PromptOptions;
  readonly #lull: Lull;

  constructor(options: AppOptions, prompt: PromptOptions) {
    // Bolt would look up a state of its own for every event; what we remember is in the State.
    super({ ...options, convoStore: false });
    this.#options = prompt;
    this.#lull = prompt.lull ?? new Lull();
  }

  /** @throws AuthorizationError where the request is a replay: it is refused with 401. */
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const { log, replays, running } = this.#options;
    if (await replays.includes(event)) {
      throw new AuthorizationError('a request that was sent before', new Error('replayed'));
    }
    try {
      await event.ack();
    } catch (error) {
      // It is delivered again; whoever takes it then finds it claimed.
      log.warn({ err: error }, 'not acknowledged');
    }
    const work = this.#lull.after().then(() => super.processEvent({ ...event, ack: async () => undefined }));
    running.add(work.catch(() => undefined));
    await work;
  }
}
