import type { Delivered } from '../delivery.ts';
import type { PersonFile } from '../files/files.ts';
import type { Part } from '../parts.ts';
import { actorPayload, messagePayload } from '../payloads.ts';
import type { Slack } from '../slack.ts';
import type { View } from '../views.ts';
import type { Channel, Message, Someone, Workspace } from '../world.ts';
import { escaped } from './escaped.ts';
import { holding, same } from './find.ts';
import { chosen, type FormInput, valuesOf } from './form.ts';
import { Handle } from './handle.ts';
import { blocksOf, buttonNamed, type Seen, selectNamed } from './look.ts';

export interface Saying {
  /** The first channel where nothing is said. */
  readonly channel?: string;
  /** A message of the thread to answer in, or its time stamp. */
  readonly thread?: string | Message;
  readonly files?: readonly PersonFile[];
}

type Payload = Readonly<Record<string, unknown>>;

/** Somebody who uses the bot by Slack's own client: what that does not let them do throws. */
export class Person {
  readonly user: Someone;
  readonly workspace: Workspace;
  readonly #slack: Slack;
  readonly #home: string;

  constructor(slack: Slack, user: Someone, home: string) {
    this.#slack = slack;
    this.user = user;
    this.workspace = slack.world.workspaceOf(user.workspaceId);
    this.#home = home;
  }

  get id(): string {
    return this.user.id;
  }

  /** The id of the direct conversation with the bot. */
  get im(): string {
    return this.#slack.world.imWith(this.user.id, this.workspace).id;
  }

  /** Calls a command; there is no such thing in threads. */
  slash(
    command: string,
    text = '',
    { channel: named = this.#home }: { readonly channel?: string } = {},
  ): Handle {
    if (!this.#slack.manifest.commands.includes(command))
      throw new Error(`${command} is not a valid command`);
    const channel = this.#enter(named);
    return this.#act(channel, (actId) => {
      const of = { actId, channel, user: this.user };
      const responseUrl = this.#slack.responseUrls.issue(of);
      const payload = {
        token: 'verification-token',
        team_id: this.workspace.id,
        team_domain: this.workspace.domain,
        channel_id: channel.id,
        channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
        user_id: this.id,
        user_name: this.user.name,
        command,
        text: escaped(text),
        api_app_id: this.#slack.world.appId,
        is_enterprise_install: 'false',
        response_url: responseUrl,
        trigger_id: this.#slack.views.trigger(this.user, actId),
      };
      const original = this.#slack.responseUrls.all.get(responseUrl.split('/').at(-1) ?? '');
      const heard = (body: unknown) => {
        if (original !== undefined && body !== undefined)
          this.#slack.responseUrls.acknowledged(original, body);
      };
      return [this.#slack.delivery.interact('slash_commands', command, payload, heard)];
    });
  }

  /** Writes a message that mentions the bot. */
  mention(text: string, saying: Saying = {}): Promise<Handle> {
    return this.say(`<@${this.workspace.botUserId}> ${text}`, saying);
  }

  /** Writes to the bot alone. */
  dm(text: string, saying: Omit<Saying, 'channel'> = {}): Promise<Handle> {
    return this.say(text, { ...saying, channel: this.im });
  }

  /** Writes a message that is for nobody in particular. */
  async say(text: string, { channel: named = this.#home, thread, files = [] }: Saying = {}): Promise<Handle> {
    const channel = this.#enter(named);
    const stored = await Promise.all(
      files.map((file) => this.#slack.files.add(file, this.workspace, this.id)),
    );
    for (const file of stored) file.channels.push(channel.id);
    const root = typeof thread === 'object' ? (thread.threadTs ?? thread.ts) : thread;
    const message: Message = {
      channel: channel.id,
      ts: this.#slack.world.ts(),
      user: this.id,
      text: escaped(text),
      blocks: [],
      fileIds: stored.map(({ id }) => id),
      edited: false,
      ...(root === undefined ? {} : { threadTs: root }),
    };
    this.#slack.world.keep(message);
    return this.#act(channel, () => this.#slack.events.written(message), message);
  }

  /** Presses a button of a message, a modal or their App Home. */
  async press(seen: Seen, name: RegExp | Part): Promise<Handle> {
    const now = this.#present(seen);
    const button = name instanceof RegExp ? buttonNamed(now, name) : same(now, name);
    const { type, action_id, value, text } = button;
    return this.#blockAction(now, button, {
      type,
      action_id,
      text,
      ...(value === undefined ? {} : { value }),
    });
  }

  /** Chooses an option by its value or label. */
  async choose(seen: Seen, name: RegExp | Part, option: string): Promise<Handle> {
    const now = this.#present(seen);
    const select = name instanceof RegExp ? selectNamed(now, name) : same(now, name);
    const { type, action_id } = select;
    const selected = chosen(select, option);
    const many = type.startsWith('multi_') || type === 'checkboxes';
    const said = many ? { selected_options: [selected] } : { selected_option: selected };
    return this.#blockAction(
      now,
      select,
      { type, action_id, ...said },
      { [action_id ?? '']: many ? [option] : option },
    );
  }

  /** Fills a modal and submits it. */
  async submit(view: View, input: FormInput = {}): Promise<Handle> {
    const now = this.#slack.views.all.get(view.id);
    if (now === undefined || now.closed) throw new Error('the modal is closed');
    if (now.body.submit === undefined) throw new Error('the modal has no button to submit it');
    const values = await this.#values(now, input);
    return this.#act(undefined, (actId) => {
      const payload = {
        ...this.#actor(actId, now.id),
        type: 'view_submission',
        view: this.#slack.views.payload(now, values),
        response_urls: [],
      };
      const heard = (body: unknown) => this.#slack.views.respond(now, this.user, actId, body);
      return [this.#slack.delivery.interact('interactive', 'view_submission', payload, heard)];
    });
  }

  /** Calls a shortcut: of a message where one is given, else a global one. */
  shortcut(callbackId: string, message?: Message): Handle {
    const type = message === undefined ? 'global' : 'message';
    const known = this.#slack.manifest.shortcuts.some(
      (one) => one.callbackId === callbackId && one.type === type,
    );
    if (!known) throw new Error(`there is no ${type} shortcut ${callbackId}`);
    const channel = message === undefined ? undefined : this.#enter(message.channel);
    return this.#act(channel, (actId) => {
      const common = { ...this.#actor(actId), callback_id: callbackId, action_ts: this.#slack.world.ts() };
      const payload: Payload =
        message === undefined || channel === undefined
          ? { ...common, type: 'shortcut' }
          : {
              ...common,
              type: 'message_action',
              channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
              message_ts: message.ts,
              message: messagePayload(this.#slack.world, this.#slack.files, message),
              response_url: this.#slack.responseUrls.issue({ actId, channel, user: this.user }),
            };
      return [this.#slack.delivery.interact('interactive', callbackId, payload)];
    });
  }

  /** Opens the bot's App Home. */
  openHome(): Handle {
    const view = this.#slack.views.homeOf(this.id);
    const shown = view === undefined ? undefined : this.#slack.views.payload(view);
    return this.#act(undefined, () => {
      const event = this.#slack.events.homeOpened(this.id, this.im, this.workspace.id, shown);
      return event === undefined ? [] : [event];
    });
  }

  /** What they see in a place, in order. */
  sees(channel: string): readonly Message[] {
    return [...this.#slack.world.messages.values()]
      .filter((message) => message.channel === channel)
      .filter(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === this.id);
  }

  async #blockAction(seen: Seen, part: Part, action: Payload, input: FormInput = {}): Promise<Handle> {
    const values = await this.#values(seen, input);
    const channel = 'body' in seen ? undefined : this.#enter(seen.channel);
    const blockId = holding(seen, part);
    return this.#act(channel, (actId) => {
      const common = {
        ...this.#actor(actId, 'body' in seen ? seen.id : undefined),
        type: 'block_actions',
        actions: [{ ...action, block_id: blockId, action_ts: this.#slack.world.ts() }],
      };
      const payload: Payload =
        'body' in seen || channel === undefined
          ? {
              ...common,
              container: { type: 'view', view_id: (seen as View).id },
              view: this.#slack.views.payload(seen as View, values),
            }
          : { ...common, ...this.#pressed(seen, channel, actId), state: { values } };
      return [this.#slack.delivery.interact('interactive', 'block_actions', payload)];
    });
  }

  /** The message that was pressed; of one that only they see, Slack tells no more than where it is. */
  #pressed(message: Message, channel: Channel, actId: string): Payload {
    const hidden = message.ephemeralTo !== undefined;
    const { threadTs } = message;
    return {
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: hidden,
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
      },
      channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
      ...(hidden ? {} : { message: messagePayload(this.#slack.world, this.#slack.files, message) }),
      response_url: this.#slack.responseUrls.issue({ actId, channel, user: this.user, message }),
    };
  }

  #values(seen: Seen, input: FormInput) {
    return valuesOf(blocksOf(seen), input, async (file) => {
      const { id } = await this.#slack.files.add(file, this.workspace, this.id);
      return this.#slack.files.payload(id);
    });
  }

  #actor(actId: string, viewId?: string): Payload {
    return {
      ...actorPayload(this.#slack.world, this.user),
      trigger_id: this.#slack.views.trigger(this.user, actId, viewId),
    };
  }

  #act(
    channel: Channel | undefined,
    tell: (actId: string) => readonly Delivered[],
    message?: Message,
  ): Handle {
    const id = crypto.randomUUID();
    const delivered: Delivered[] = [];
    const handle = new Handle(this.#slack, {
      id,
      user: this.user,
      delivered,
      ...(channel === undefined ? {} : { channel: channel.id }),
      ...(message === undefined ? {} : { message }),
    });
    delivered.push(...tell(id));
    return handle;
  }

  #enter(id: string): Channel {
    const channel = this.#slack.world.channels.get(id);
    if (channel === undefined || channel.workspaceId !== this.workspace.id)
      throw new Error(`no channel ${id}`);
    if (channel.kind === 'im' && channel.userId !== this.id)
      throw new Error('a conversation of somebody else');
    channel.members.add(this.id);
    return channel;
  }

  /** It as it is now. @throws Error where it is gone, or for others' eyes. */
  #present(seen: Seen): Seen {
    const now =
      'body' in seen ? this.#slack.views.all.get(seen.id) : this.#slack.world.message(seen.channel, seen.ts);
    if (now === undefined || ('closed' in now && now.closed)) throw new Error('it is there no more');
    const reader = 'body' in now ? now.userId : (now.ephemeralTo ?? this.id);
    if (reader !== this.id) throw new Error('somebody else sees this alone');
    return now;
  }
}
