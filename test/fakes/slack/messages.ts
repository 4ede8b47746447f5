import { SlackError } from './errors.ts';
import type { EventSource } from './events.ts';
import type { Files } from './files/files.ts';
import { type Part, walk } from './parts.ts';
import type { Judge } from './validation/judge.ts';
import type { Channel, Message, Workspace, World } from './world.ts';

/** By what a message of the bot is made or changed. */
export interface Writing {
  /** `chat.postMessage`, `response_url`, `ack`. */
  readonly by: string;
  readonly workspace: Workspace;
  readonly text: unknown;
  readonly blocks: unknown;
  readonly threadTs?: string;
  readonly ephemeralTo?: string;
  readonly actId?: string;
}

/** Makes, changes and deletes the bot's messages, and tells of it. */
export class Messages {
  readonly #world: World;
  readonly #judge: Judge;
  readonly #files: Files;
  readonly #events: EventSource;

  constructor(world: World, judge: Judge, files: Files, events: EventSource) {
    this.#world = world;
    this.#judge = judge;
    this.#files = files;
    this.#events = events;
  }

  create(channel: Channel, writing: Writing): Message {
    const { by, workspace, ephemeralTo, actId, threadTs } = writing;
    const message: Message = {
      channel: channel.id,
      ts: this.#world.ts(),
      user: workspace.botUserId,
      botId: workspace.botId,
      ...this.#content(writing),
      fileIds: [],
      edited: false,
      ...(threadTs === undefined ? {} : { threadTs: this.#thread(channel, threadTs, writing) }),
      ...(ephemeralTo === undefined ? {} : { ephemeralTo }),
    };
    this.#world.keep(message);
    this.#world.record({ message, change: 'posted', by, ...(actId === undefined ? {} : { actId }) });
    this.#events.botMessage('posted', message);
    return message;
  }

  /** Replaces what a message says; blocks that are not named stay only where the text is not either. */
  edit(message: Message, writing: Writing): Message {
    const { by, actId } = writing;
    const edited: Message = { ...message, ...this.#content(writing), edited: true };
    this.#world.keep(edited);
    this.#world.record({ message: edited, change: 'edited', by, ...(actId === undefined ? {} : { actId }) });
    this.#events.botMessage('edited', edited);
    return edited;
  }

  remove(message: Message, by: string, actId?: string): void {
    this.#world.forget(message);
    this.#world.record({ message, change: 'deleted', by, ...(actId === undefined ? {} : { actId }) });
    this.#events.botMessage('deleted', message);
  }

  #content({ by, text, blocks, workspace }: Writing): {
    readonly text: string;
    readonly blocks: readonly Part[];
  } {
    const parts = this.#judge.message(by, { text, blocks });
    for (const { part, path } of walk(parts)) {
      if (part.slack_file === undefined) continue;
      const problem = this.#files.slackFileProblem(part.slack_file, workspace);
      if (problem === 'not ready' || problem === 'gone')
        throw new SlackError('invalid_blocks', invalidFile(path));
      if (problem !== undefined)
        this.#judge.refuse(by, { text, blocks }, 'invalid_blocks', `/${path}`, problem);
    }
    return { text: String(text), blocks: withIds(parts) };
  }

  /** A reply in a thread belongs to the thread of the message that it was given, if that is in one itself. */
  #thread(channel: Channel, threadTs: string, { by, text, blocks }: Writing): string {
    const root = this.#world.message(channel.id, threadTs);
    if (root?.ephemeralTo !== undefined) {
      this.#judge.refuse(
        by,
        { text, blocks },
        'cannot_reply_to_message',
        '/thread_ts',
        'an ephemeral message',
      );
    }
    if (root === undefined && !this.#world.wasDeleted(channel.id, threadTs)) {
      this.#judge.refuse(
        by,
        { text, blocks },
        'thread_not_found',
        '/thread_ts',
        `there was no message ${threadTs}`,
      );
    }
    return root?.threadTs ?? threadTs;
  }
}

/** What is not the bot's fault: somebody deleted the file, or it is still being looked through. */
function invalidFile(path: string): Readonly<Record<string, unknown>> {
  const said = `invalid slack file [json-pointer:/${path}/slack_file]`;
  return { errors: [said], response_metadata: { messages: [`[ERROR] ${said}`] } };
}

/** Slack names the blocks that have no name of their own. */
function withIds(blocks: readonly Part[]): readonly Part[] {
  return blocks.map((block, at) => ({ block_id: `b${at}`, ...block }));
}
