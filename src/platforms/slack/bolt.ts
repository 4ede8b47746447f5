import { App, type AppOptions, type types } from '@slack/bolt';
import type { Logger } from 'pino';

type ReceiverEvent = Parameters<App['processEvent']>[0];

/**
 * Bolt, with every event acknowledged before anything is done about it: Slack waits three seconds, and finding out whose
 * token an event needs may take a request of its own. Nothing of ours goes along with an acknowledgement.
 */
export class PromptApp extends App {
  readonly #log: Logger;

  constructor(options: AppOptions, log: Logger) {
    super(options);
    this.#log = log;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    try {
      await event.ack();
    } catch (error) {
      // It is delivered again; whoever takes it then finds it claimed.
      this.#log.warn({ err: error }, 'not acknowledged');
    }
    await super.processEvent({ ...event, ack: async () => undefined });
  }
}

export type { types };
