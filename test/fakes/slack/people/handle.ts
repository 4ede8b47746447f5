import type { Delivered } from '../delivery.ts';
import type { Slack } from '../slack.ts';
import type { View } from '../views.ts';
import type { Message, MessageState, Someone } from '../world.ts';
import { textOf } from './look.ts';

/** Whether a form of a message is what was waited for; any where nothing is said. */
export type Accept = (message: Message) => boolean;

/** What a person did. */
export interface Act {
  readonly id: string;
  readonly user: Someone;
  /** Where it was done; none for what is done in an App Home or a modal. */
  readonly channel?: string;
  /** What the app was told of it. */
  readonly delivered: readonly Delivered[];
  /** The message that they wrote. */
  readonly message?: Message;
}

/** What a person sees come of one thing that they did. */
export class Handle {
  readonly act: Act;
  readonly #slack: Slack;
  readonly #from: number;
  readonly #homesFrom: number;

  /** To be made before the app is told. */
  constructor(slack: Slack, act: Act) {
    this.#slack = slack;
    this.act = act;
    this.#from = slack.world.states.length;
    this.#homesFrom = slack.views.homes.length;
  }

  /** Milliseconds until the last of what the app was told was acknowledged; none before that. */
  get acknowledgedMs(): number | undefined {
    const times = this.act.delivered.map(({ acknowledgedMs }) => acknowledgedMs ?? Number.NaN);
    const slowest = Math.max(...times);
    return times.length === 0 || Number.isNaN(slowest) ? undefined : slowest;
  }

  /** The person was told that the app did not respond. */
  get failed(): boolean {
    return this.act.delivered.some(({ failed }) => failed !== undefined);
  }

  /**
   * Every form that messages of the bot have had since: in the same place or thread, by this act's response_url, to
   * this person alone, or in their direct conversation.
   */
  get states(): readonly MessageState[] {
    const { world } = this.#slack;
    const { id, user, channel } = this.act;
    const own = world.imWith(user.id, world.workspaceOf(user.workspaceId)).id;
    return world.states.slice(this.#from).filter(({ message, actId }) => {
      if (actId !== undefined) return actId === id;
      if (message.ephemeralTo !== undefined) return message.ephemeralTo === user.id;
      return message.channel === channel || message.channel === own;
    });
  }

  /** Every form that one of those messages has had. */
  edits({ channel, ts }: Message): readonly Message[] {
    return this.states
      .filter(({ message }) => message.channel === channel && message.ts === ts)
      .map(({ message }) => message);
  }

  /** How often the response_url was used. */
  get responses(): number {
    return this.#slack.responseUrls.usesOf(this.act.id);
  }

  async acknowledged(withinMs?: number): Promise<number> {
    return this.#until('an acknowledgement', () => this.acknowledgedMs, withinMs);
  }

  /** The first form that is accepted of what the bot has posted since, and has not deleted. */
  answer(accept: Accept = () => true, withinMs?: number): Promise<Message> {
    return this.#until(
      'an answer',
      () => this.states.find(({ message, change }) => change !== 'deleted' && accept(message))?.message,
      withinMs,
    );
  }

  /** The modal that this opened, as it is now. */
  modal(accept: (view: View) => boolean = () => true, withinMs?: number): Promise<View> {
    const find = () =>
      [...this.#slack.views.all.values()].find((view) => view.actId === this.act.id && accept(view));
    return this.#until('a modal', find, withinMs);
  }

  /** The person's App Home as it was published since. */
  home(accept: (view: View) => boolean = () => true, withinMs?: number): Promise<View> {
    const find = () =>
      this.#slack.views.homes
        .slice(this.#homesFrom)
        .find((view) => view.userId === this.act.user.id && accept(view));
    return this.#until('an App Home', find, withinMs);
  }

  /** What was said to be wrong with a form, by `block_id`. */
  async errors(): Promise<Readonly<Record<string, string>>> {
    await this.acknowledged();
    const body = this.act.delivered[0]?.body as { errors?: Record<string, string> } | undefined;
    return body?.errors ?? {};
  }

  #until<T>(what: string, look: () => T | undefined, withinMs?: number): Promise<T> {
    const name = this.act.delivered.map((one) => one.name).join('+') || 'what nobody was told of';
    return this.#slack.world.changes.until(`${what} to ${name}`, look, () => this.#report(), withinMs);
  }

  #report(): string {
    const told = this.act.delivered.map(({ name, attempts, acknowledgedMs, failed }) => ({
      name,
      attempts,
      acknowledgedMs,
      failed,
    }));
    const texts = this.states.map(({ message, change }) => `${change}: ${textOf(message).slice(0, 200)}`);
    return JSON.stringify({ told, texts, violations: this.#slack.judge.violations }).slice(0, 4000);
  }
}
