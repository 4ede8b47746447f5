import {
  type APIAttachment,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { type Component, isSelect } from '../components.ts';
import type { Discord } from '../discord.ts';
import { plainMessage } from '../messages.ts';
import { userPayload } from '../payloads.ts';
import type { Command, Commands } from '../rest/commands.ts';
import type { ModalBody } from '../validation/modal.ts';
import type { Channel, Someone } from '../world.ts';
import { Handle, Said } from './handle.ts';
import { componentsOf } from './look.ts';
import { type FormInput, submitted } from './modal-form.ts';
import { fill, type OptionValue, type PersonFile } from './options.ts';

export interface Where {
  /** A channel, thread or direct conversation; the server's first channel where nothing is said. */
  readonly channel?: string;
  /** The person's language: their own where nothing is said. */
  readonly locale?: string;
}

/** Somebody who uses the bot by Discord's own client: what that does not let them do throws. */
export class Person {
  readonly user: Someone;
  readonly #discord: Discord;
  readonly #commands: Commands;
  readonly #home: string;

  constructor(discord: Discord, commands: Commands, user: Someone, home: string) {
    this.#discord = discord;
    this.#commands = commands;
    this.user = user;
    this.#home = home;
  }

  get id(): string {
    return this.user.id;
  }

  /** The id of the direct conversation with the bot. */
  get dm(): string {
    return this.#discord.world.dmWith(this.user.id).id;
  }

  /** Sends a slash command. */
  async slash(
    name: string,
    given: Record<string, OptionValue | undefined> = {},
    where: Where = {},
  ): Promise<Handle> {
    const channel = this.#channel(where);
    const command = this.#command(ApplicationCommandType.ChatInput, name, channel);
    const attachments: Record<string, APIAttachment> = {};
    const options = await fill(command.options ?? [], given, async (file) => {
      const attachment = await this.#upload(channel, file);
      attachments[attachment.id] = attachment;
      return attachment.id;
    });
    const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
    const data = { id: command.id, name, type: command.type, options, ...resolved };
    return this.#act(InteractionType.ApplicationCommand, name, channel, data, where);
  }

  /** Types into an option that completes. */
  async autocomplete(name: string, option: string, typed: string, where: Where = {}): Promise<Handle> {
    const channel = this.#channel(where);
    const command = this.#command(ApplicationCommandType.ChatInput, name, channel);
    if (command.options?.find((one) => one.name === option)?.autocomplete !== true) {
      throw new Error(`${option} of /${name} does not complete`);
    }
    const type = ApplicationCommandOptionType.String;
    const options = [{ name: option, type, value: typed, focused: true }];
    const data = { id: command.id, name, type: command.type, options };
    return this.#act(InteractionType.ApplicationCommandAutocomplete, name, channel, data, where);
  }

  /** Picks a command in a message's menu. */
  async contextMenu(name: string, message: APIMessage, where: Where = {}): Promise<Handle> {
    const channel = this.#channel({ channel: message.channel_id, ...where });
    const command = this.#command(ApplicationCommandType.Message, name, channel);
    const full = this.#discord.world.messages.get(message.id)?.api ?? message;
    const data = {
      id: command.id,
      name,
      type: command.type,
      target_id: message.id,
      resolved: { messages: { [message.id]: full } },
    };
    return this.#act(InteractionType.ApplicationCommand, name, channel, data, where);
  }

  /** Presses a button of a message that the person sees. */
  press(message: APIMessage, button: Component | string, where: Where = {}): Handle {
    const component = this.#component(message, button);
    if (component.type !== ComponentType.Button) throw new Error('not a button');
    return this.#use(message, component, {}, where);
  }

  /** Chooses in a select of a message that the person sees. */
  choose(
    message: APIMessage,
    select: Component | string,
    values: readonly string[],
    where: Where = {},
  ): Handle {
    const component = this.#component(message, select);
    if (!isSelect(component)) throw new Error('not a select');
    const known = new Set((component.options ?? []).map(({ value }) => value));
    if (!values.every((value) => known.has(value)))
      throw new Error(`no such option among ${[...known].join(', ')}`);
    if (values.length < (component.min_values ?? 1) || values.length > (component.max_values ?? 1)) {
      throw new Error(`${values.length} values cannot be chosen`);
    }
    return this.#use(message, component, { values }, where);
  }

  /** Sends a custom_id that the message does not have, as an old message or a changed client would. */
  forge(message: APIMessage, customId: string, where: Where = {}): Handle {
    return this.#use(message, { type: ComponentType.Button, id: 1, custom_id: customId }, {}, where);
  }

  /** Fills in and sends the modal that a handle opened. */
  async submitModal(opened: Handle, input: FormInput): Promise<Handle> {
    const modal: ModalBody = await opened.modal();
    const { channelId, messageId } = opened.interaction;
    const channel = this.#channel({ channel: channelId });
    const data = await submitted(modal, input, (file) => this.#upload(channel, file));
    const message = this.#discord.world.messages.get(messageId ?? '')?.api;
    return this.#act(InteractionType.ModalSubmit, modal.custom_id, channel, data, {}, message);
  }

  /** Writes a message; `mention` calls the bot, a reply to the bot does so by itself. */
  async say(
    channelId: string,
    text: string,
    { attachments = [], mention = false, replyTo }: SayOptions = {},
  ): Promise<Said> {
    const { world, messages } = this.#discord;
    const channel = this.#channel({ channel: channelId });
    const api = plainMessage(this.user, channel.id, world.now());
    api.content = mention ? `<@${world.bot.id}> ${text}`.trim() : text;
    for (const file of attachments) api.attachments.push(await this.#upload(channel, file));
    if (mention || replyTo?.author.id === world.bot.id) api.mentions = [userPayload(world.bot) as never];
    if (replyTo !== undefined) {
      api.type = MessageType.Reply;
      api.message_reference = { message_id: replyTo.id, channel_id: channel.id };
      api.referenced_message = replyTo;
    }
    const said = new Said(this.#discord, api);
    messages.add(channel, api);
    return said;
  }

  #channel({ channel: id = this.#home }: Where): Channel {
    const channel = this.#discord.world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    if (channel.kind === 'dm' && channel.recipientId !== this.id) throw new Error('a conversation of others');
    return channel;
  }

  #command(type: ApplicationCommandType, name: string, channel: Channel): Command {
    const command = this.#commands.find(type, name, channel.guildId);
    if (command === undefined) throw new Error(`the bot has registered no command ${name}`);
    const guild = this.#discord.world.guilds.get(channel.guildId ?? '');
    const context = guild === undefined ? 1 : 0;
    if (command.contexts?.includes(context) === false) throw new Error(`${name} is not offered here`);
    const installed = guild?.installed === false ? 1 : 0;
    if (guild !== undefined && !(command.integration_types ?? [0]).includes(installed)) {
      throw new Error(`${name} is not offered to this kind of installation`);
    }
    const needs = command.default_member_permissions ?? undefined;
    if (needs !== undefined && guild !== undefined && !this.user.admin)
      throw new Error(`${name} is for admins`);
    return command;
  }

  #component(message: APIMessage, wanted: Component | string): Component {
    const customId = typeof wanted === 'string' ? wanted : wanted.custom_id;
    const now = this.#discord.world.messages.get(message.id)?.api ?? message;
    const component = componentsOf(now).find(
      ({ custom_id }) => custom_id !== undefined && custom_id === customId,
    );
    if (component === undefined) throw new Error(`the message has no ${customId}`);
    if (component.disabled === true) throw new Error(`${customId} is disabled`);
    return component;
  }

  #use(message: APIMessage, component: Component, more: object, where: Where): Handle {
    const stored = this.#discord.world.messages.get(message.id);
    if (stored === undefined) throw new Error('the message is gone');
    if (stored.visibleTo !== undefined && stored.visibleTo !== this.id)
      throw new Error('the message is private');
    if (((stored.api.flags ?? 0) & MessageFlags.Loading) !== 0) throw new Error('the bot is still thinking');
    const channel = this.#channel({ channel: message.channel_id });
    const { custom_id = '', type, id } = component;
    const data = { id, custom_id, component_type: type, ...more };
    return this.#act(InteractionType.MessageComponent, custom_id, channel, data, where, stored.api);
  }

  #act(
    type: InteractionType,
    name: string,
    channel: Channel,
    data: unknown,
    { locale = this.user.locale }: Where,
    message?: APIMessage,
  ): Handle {
    const shown = message === undefined ? {} : { message: structuredClone(message) };
    const { interactions } = this.#discord;
    return new Handle(
      this.#discord,
      interactions.send({ type, name, user: this.user, channel, locale, data, ...shown }),
    );
  }

  async #upload(channel: Channel, file: PersonFile): Promise<APIAttachment> {
    const { bytes, name = 'photo.jpg', saidType, saidSize, url } = file;
    const stored = await this.#discord.cdn.store(channel.id, name, bytes);
    return {
      ...stored,
      ...(saidType === undefined ? {} : { content_type: saidType }),
      ...(saidSize === undefined ? {} : { size: saidSize }),
      ...(url === undefined ? {} : { url, proxy_url: url }),
    };
  }
}

export interface SayOptions {
  readonly attachments?: readonly PersonFile[];
  readonly mention?: boolean;
  readonly replyTo?: APIMessage;
}
