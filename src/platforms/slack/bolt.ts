import { App, type AppOptions } from '@slack/bolt';
import type { Logger } from 'pino';
import { Lull } from './lull.ts';

type ReceiverEvent = Parameters<App['processEvent']>[0];

/**
 * Bolt, with every event acknowledged before anything is done about it, and before anything is done about those that came
 * with it: Slack waits three seconds, and finding out whose token an event needs may take a request of its own. Nothing of
 * ours goes along with an acknowledgement.
 */
export class PromptApp extends App {
  readonly #log: Logger;
  readonly #lull: Lull;

  constructor(options: AppOptions, log: Logger, lull = new Lull()) {
    // Bolt would look up a state of its own for every event; what we remember is in the State.
    super({ ...options, convoStore: false });
    this.#log = log;
    this.#lull = lull;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    try {
      await event.ack();
    } catch (error) {
      // It is delivered again; whoever takes it then finds it claimed.
      this.#log.warn({ err: error }, 'not acknowledged');
    }
    await this.#lull.after();
    await super.processEvent({ ...event, ack: async () => undefined });
  }
}
