import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Cdn } from './cdn.ts';
import { shown } from './components.ts';
import { refuse } from './errors.ts';
import type { Events } from './events.ts';
import { userPayload } from './payloads.ts';
import { snowflake } from './snowflake.ts';
import type { Judge } from './validation/judge.ts';
import { isV2, type MessageBody, nameIn } from './validation/message.ts';
import type { Channel, Message, World } from './world.ts';

/** A file of a multipart body: `files[index]`. */
export interface Upload {
  readonly index: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By what a message of the bot is made or changed. */
export interface Writing {
  readonly route: string;
  readonly body: MessageBody;
  readonly files: readonly Upload[];
  /** Where it is done by an interaction's token. */
  readonly interactionId?: string;
  /** Who alone sees it. */
  readonly visibleTo?: string;
}

const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** A message that says that the bot is thinking. */
const LOADING = MessageFlags.Loading;

/** Makes, changes and deletes messages, and tells of it. */
export class Messages {
  readonly #world: World;
  readonly #cdn: Cdn;
  readonly #judge: Judge;
  readonly #events: Events;

  constructor(world: World, cdn: Cdn, judge: Judge, events: Events) {
    this.#world = world;
    this.#cdn = cdn;
    this.#judge = judge;
    this.#events = events;
  }

  /** @throws ApiError 10008 where there is no such message in the channel. */
  get(channelId: string, messageId: string): Message {
    const message = this.#world.messages.get(messageId);
    if (message === undefined || message.api.channel_id !== channelId) throw refuse.unknownMessage();
    return message;
  }

  /** A new message of the bot. */
  async create(channel: Channel, writing: Writing): Promise<Message> {
    const { body, route } = writing;
    this.#judge.message(route, body, {
      creates: true,
      interaction: writing.interactionId !== undefined,
      wasV2: false,
      filenames: writing.files.map(({ name }) => name),
    });
    if (isEmpty(body) && writing.files.length === 0) throw refuse.emptyMessage();
    const attachments = await this.#upload(channel, writing);
    const api = plainMessage(this.#world.bot, channel.id, this.#world.now());
    fill(api, body, attachments);
    api.flags = (body.flags ?? 0) as MessageFlags;
    const replied = this.#referenced(channel, body);
    if (replied !== undefined) {
      api.type = MessageType.Reply;
      api.message_reference = { message_id: replied.id, channel_id: channel.id };
      api.referenced_message = replied;
    }
    return this.add(channel, api, writing);
  }

  /** The message that says "thinking" until it is edited. */
  loading(channel: Channel, flags: number, by: Pick<Writing, 'interactionId' | 'visibleTo'>): Message {
    const api = plainMessage(this.#world.bot, channel.id, this.#world.now());
    api.flags = flags | LOADING;
    return this.add(channel, api, by);
  }

  /** Keeps a message, whoever wrote it, and tells of it. */
  add(channel: Channel, api: APIMessage, by: Pick<Writing, 'interactionId' | 'visibleTo'> = {}): Message {
    const message = { api, ...(by.visibleTo === undefined ? {} : { visibleTo: by.visibleTo }) };
    this.#world.messages.set(api.id, message);
    channel.lastMessageId = api.id;
    this.#events.message('MESSAGE_CREATE', message);
    if (api.author.id === this.#world.bot.id) this.#world.record(api, by.interactionId);
    this.#world.changes.happened();
    return message;
  }

  /** A change of a message of the bot: what the body leaves out stays. */
  async edit(channel: Channel, message: Message, writing: Writing): Promise<Message> {
    const { api } = message;
    if (api.author.id !== this.#world.bot.id) throw refuse.notYourMessage();
    const { body, files, route } = writing;
    const was = ((api.flags ?? 0) & LOADING) !== 0;
    const kept = api.attachments.filter(
      ({ id }) =>
        body.attachments === undefined || body.attachments?.some((named) => named.id === id) === true,
    );
    this.#judge.message(route, body, {
      creates: was,
      interaction: writing.interactionId !== undefined,
      wasV2: isV2(api.flags),
      filenames: [...kept.map(({ filename }) => filename), ...files.map(({ name }) => name)],
    });
    const attachments = [...kept, ...(await this.#upload(channel, writing))];
    if (!this.#world.messages.has(api.id)) throw refuse.unknownMessage();
    fill(api, body, attachments);
    const kind = MessageFlags.IsComponentsV2 & (body.flags ?? 0);
    api.flags = ((api.flags ?? 0) & ~LOADING) | kind;
    if (isV2(api.flags)) api.content = '';
    if (!was) api.edited_timestamp = new Date(this.#world.now()).toISOString();
    this.#events.message('MESSAGE_UPDATE', message);
    this.#world.record(api, writing.interactionId);
    return message;
  }

  remove(message: Message): void {
    this.#world.messages.delete(message.api.id);
    this.#world.deleted.add(message.api.id);
    if (message.visibleTo === undefined) this.#events.deleted(message.api);
    this.#world.changes.happened();
  }

  async #upload(channel: Channel, { body, files }: Writing): Promise<readonly APIAttachment[]> {
    if (files.some(({ bytes }) => bytes.length > MAX_FILE_BYTES)) throw refuse.tooLarge();
    return Promise.all(
      files.map(({ index, name, bytes }) => {
        const described = body.attachments?.find(({ id }) => id === String(index));
        return this.#cdn.store(channel.id, described?.filename ?? name, bytes, described?.description);
      }),
    );
  }

  #referenced(channel: Channel, { message_reference: reference }: MessageBody): APIMessage | undefined {
    if (reference === undefined || reference === null) return undefined;
    const replied = this.#world.messages.get(reference.message_id)?.api;
    if (replied?.channel_id === channel.id) return replied;
    if (reference.fail_if_not_exists === false) return undefined;
    throw refuse.unknownMessage();
  }
}

/** A message that says nothing yet. */
export function plainMessage(author: APIUser, channelId: string, now: number): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author: userPayload(author),
    content: '',
    timestamp: new Date(now).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: MessageType.Default,
    flags: 0 as MessageFlags,
  };
}

function isEmpty(body: MessageBody): boolean {
  return (
    (body.content ?? '') === '' && (body.embeds ?? []).length === 0 && (body.components ?? []).length === 0
  );
}

function fill(api: APIMessage, body: MessageBody, attachments: readonly APIAttachment[]): void {
  api.attachments = [...attachments];
  if (body.content !== undefined) api.content = body.content ?? '';
  if (body.embeds !== undefined) api.embeds = [...(body.embeds ?? [])] as APIMessage['embeds'];
  if (body.components === undefined) return;
  const urls = new Map(attachments.map(({ filename, url }) => [filename, url]));
  const components = shown(body.components ?? [], (link) =>
    link.startsWith('attachment://') ? (urls.get(nameIn(link)) ?? link) : link,
  );
  api.components = [...components] as unknown as NonNullable<APIMessage['components']>;
}
