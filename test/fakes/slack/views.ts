import { SlackError } from './errors.ts';
import { secret, slackId } from './ids.ts';
import type { Part } from './parts.ts';
import type { Judge } from './validation/judge.ts';
import type { ViewBody } from './validation/view.ts';
import type { Someone, World } from './world.ts';

/** A modal that is open, or an App Home as it is published. */
export interface View {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
  /** Of the lowest modal of the stack. */
  readonly rootId: string;
  readonly previousId?: string;
  readonly body: ViewBody;
  readonly hash: string;
  /** The act by which it was opened. */
  readonly actId?: string;
  closed: boolean;
}

interface Trigger {
  readonly user: Someone;
  readonly actId: string;
  readonly issuedMs: number;
  /** The view that was being looked at: a new one is pushed onto it. */
  readonly viewId?: string;
  used: boolean;
}

/** Milliseconds. */
const TRIGGER_LIFE_MS = 3000;
/** Modals one upon the other. https://docs.slack.dev/surfaces/modals */
const MAX_STACK = 3;

/** Modals and Homes; triggers, each of which opens one modal within three seconds. */
export class Views {
  readonly all = new Map<string, View>();
  /** What every person's App Home has shown, in order. */
  readonly homes: View[] = [];
  readonly #triggers = new Map<string, Trigger>();
  readonly #world: World;
  readonly #judge: Judge;

  constructor(world: World, judge: Judge) {
    this.#world = world;
    this.#judge = judge;
  }

  trigger(user: Someone, actId: string, viewId?: string): string {
    const id = `${Math.floor(performance.now() * 1000)}.${secret('').slice(0, 24)}`;
    const more = viewId === undefined ? {} : { viewId };
    this.#triggers.set(id, { user, actId, issuedMs: this.#world.now(), used: false, ...more });
    return id;
  }

  /** @throws SlackError `invalid_trigger_id`, `expired_trigger_id`, `exchanged_trigger_id`, `invalid_arguments`. */
  open(method: 'views.open' | 'views.push', triggerId: string, body: unknown): View {
    const trigger = this.#exchange(triggerId);
    const modal = this.#judge.view(method, body, 'modal');
    const below = method === 'views.push' ? this.all.get(trigger.viewId ?? '') : undefined;
    if (method === 'views.push' && below === undefined) throw new SlackError('not_found');
    return this.#stack(modal, trigger.user, trigger.actId, below);
  }

  /** @throws SlackError `not_found`, `hash_conflict`, `invalid_arguments`. */
  update(
    by: { readonly id?: string; readonly externalId?: string; readonly hash?: string },
    body: unknown,
  ): View {
    const found = [...this.all.values()].find(
      (view) => !view.closed && (view.id === by.id || (by.externalId ?? '-') === view.body.external_id),
    );
    if (found === undefined) throw new SlackError('not_found');
    if (by.hash !== undefined && by.hash !== found.hash) throw new SlackError('hash_conflict');
    return this.#replace(found, this.#judge.view('views.update', body, 'modal'));
  }

  publish(userId: string, workspaceId: string, body: unknown): View {
    const home = this.#judge.view('views.publish', body, 'home');
    const id = slackId('V');
    const view = { id, userId, workspaceId, rootId: id, body: named(home), hash: hash(), closed: false };
    this.all.set(id, view);
    this.homes.push(view);
    this.#world.changes.happened();
    return view;
  }

  /** What a person's App Home shows now. */
  homeOf(userId: string): View | undefined {
    return this.homes.findLast((view) => view.userId === userId);
  }

  /** What the app answers to a submission: nothing closes the view. */
  respond(view: View, user: Someone, actId: string, response: unknown): void {
    const { response_action: action, view: body } = (response ?? {}) as {
      response_action?: string;
      view?: unknown;
    };
    const modal = (): ViewBody => this.#judge.view(`response_action ${action}`, body, 'modal');
    if (action === 'update') this.#replace(view, modal());
    else if (action === 'push') this.#stack(modal(), user, actId, view);
    else if (action === 'clear') this.#close((one) => one.rootId === view.rootId);
    else if (action !== 'errors') this.#close((one) => one.id === view.id);
  }

  payload(view: View, values: unknown = {}): Readonly<Record<string, unknown>> {
    const { id, workspaceId, rootId, previousId, body, hash: at } = view;
    const { botId } = this.#world.workspaceOf(workspaceId);
    return {
      id,
      team_id: workspaceId,
      private_metadata: '',
      callback_id: '',
      external_id: '',
      clear_on_close: false,
      notify_on_close: false,
      close: null,
      submit: null,
      title: { type: 'plain_text', text: 'View Title', emoji: true },
      ...body,
      state: { values },
      hash: at,
      previous_view_id: previousId ?? null,
      root_view_id: rootId,
      app_id: this.#world.appId,
      app_installed_team_id: workspaceId,
      bot_id: botId,
    };
  }

  #exchange(id: string): Trigger {
    const trigger = this.#triggers.get(id);
    if (trigger === undefined) throw new SlackError('invalid_trigger_id');
    if (this.#world.now() > trigger.issuedMs + TRIGGER_LIFE_MS) throw new SlackError('expired_trigger_id');
    if (trigger.used) throw new SlackError('exchanged_trigger_id');
    trigger.used = true;
    return trigger;
  }

  #stack(body: ViewBody, user: Someone, actId: string, below: View | undefined): View {
    const root = below?.rootId;
    const stacked = [...this.all.values()].filter(
      (one) => root !== undefined && !one.closed && one.rootId === root,
    );
    if (stacked.length >= MAX_STACK) throw new SlackError('push_limit_reached');
    const id = slackId('V');
    const view: View = {
      id,
      userId: user.id,
      workspaceId: user.workspaceId,
      rootId: root ?? id,
      ...(below === undefined ? {} : { previousId: below.id }),
      body: named(body),
      hash: hash(),
      actId,
      closed: false,
    };
    this.all.set(id, view);
    this.#world.changes.happened();
    return view;
  }

  #replace(view: View, body: ViewBody): View {
    const next = { ...view, body: named(body), hash: hash() };
    this.all.set(view.id, next);
    this.#world.changes.happened();
    return next;
  }

  #close(which: (view: View) => boolean): void {
    for (const view of this.all.values()) if (which(view)) view.closed = true;
    this.#world.changes.happened();
  }
}

function hash(): string {
  return `${Math.floor(Date.now() / 1000)}.${secret('').slice(0, 8)}`;
}

/** Slack names the blocks that have no name of their own. */
function named(body: ViewBody): ViewBody {
  return { ...body, blocks: body.blocks.map((block: Part, at) => ({ block_id: `v${at}`, ...block })) };
}
