import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions.ts';
import type { ModalBody } from '../validation/modal.ts';
import type { MessageState } from '../world.ts';
import { isLoading, textOf } from './look.ts';

/** Whether a form of a message is what was waited for; any that is not "thinking" where nothing is said. */
export type Accept = (message: APIMessage) => boolean;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a person sees come of one thing that they did. */
export class Handle {
  readonly interaction: Interaction;
  readonly #discord: Discord;

  constructor(discord: Discord, interaction: Interaction) {
    this.#discord = discord;
    this.interaction = interaction;
  }

  /** Milliseconds until Discord had the callback. */
  get acknowledgedMs(): number | undefined {
    return this.interaction.acknowledgedMs;
  }

  /** Every form of every message made by this interaction's token, in order. */
  get states(): readonly MessageState[] {
    return this.#discord.world.states.filter(({ interactionId }) => interactionId === this.interaction.id);
  }

  /** Who sees the answer: `everyone`, or one person's id. */
  get visibleTo(): string {
    const last = this.states.at(-1)?.message.id ?? this.interaction.originalId ?? '';
    return this.#discord.world.messages.get(last)?.visibleTo ?? 'everyone';
  }

  /** Resolves with the callback's type, when it has come. */
  async acknowledged(withinMs?: number): Promise<InteractionResponseType> {
    const callback = await this.#until('a callback', () => this.interaction.callback, withinMs);
    return callback.type;
  }

  /** The first form that is accepted of what was made by this interaction's token. */
  answer(accept: Accept = () => true, withinMs?: number): Promise<APIMessage> {
    return this.#until(
      'an answer',
      () => this.states.find(({ message }) => !isLoading(message) && accept(message))?.message,
      withinMs,
    );
  }

  /** The modal that was opened. */
  async modal(): Promise<ModalBody> {
    const callback = await this.#until('a modal', () => this.interaction.callback);
    if (callback.type !== InteractionResponseType.Modal) throw new Error(`no modal but ${callback.type}`);
    return callback.data as ModalBody;
  }

  /** What was offered for completion. */
  async choices(): Promise<readonly Choice[]> {
    const { data } = await this.#until('choices', () => this.interaction.callback);
    return (data as { choices?: readonly Choice[] }).choices ?? [];
  }

  #until<T>(what: string, look: () => T | undefined, withinMs?: number): Promise<T> {
    const { name } = this.interaction;
    return this.#discord.world.changes.until(`${what} to ${name}`, look, () => this.#report(), withinMs);
  }

  #report(): string {
    const { callback, callbacks, late } = this.interaction;
    const texts = this.states.map(({ message }) => textOf(message).slice(0, 200));
    const { violations } = this.#discord.judge;
    return JSON.stringify({ callback: callback?.type, callbacks, late, texts, violations }).slice(0, 4000);
  }
}

/** What a person sees come of a message that they wrote. */
export class Said {
  readonly message: APIMessage;
  readonly #discord: Discord;
  readonly #from: number;

  constructor(discord: Discord, message: APIMessage) {
    this.#discord = discord;
    this.message = message;
    this.#from = discord.world.states.length;
  }

  /** What the bot has posted since: in the same place, or in the thread of the message. */
  get states(): readonly MessageState[] {
    const places = [this.message.channel_id, this.message.id];
    return this.#discord.world.states
      .slice(this.#from)
      .filter(
        ({ message, interactionId }) => interactionId === undefined && places.includes(message.channel_id),
      );
  }

  /** The first form that is accepted of what the bot has posted since. */
  answer(accept: Accept = () => true, withinMs?: number): Promise<APIMessage> {
    return this.#discord.world.changes.until(
      `an answer to "${this.message.content}"`,
      () => this.states.find(({ message }) => accept(message))?.message,
      () => JSON.stringify(this.states.map(({ message }) => textOf(message).slice(0, 200))),
      withinMs,
    );
  }
}
