import type { App } from '@slack/bolt';
import type { SlackContext } from './context.ts';
import { onCommand } from './handlers/commands.ts';
import { onFileShared } from './handlers/file-shared.ts';
import { onForm } from './handlers/forms.ts';
import { onRevoked, onUninstalled } from './handlers/gone.ts';
import { onHomeOpened } from './handlers/home.ts';
import { onMessage } from './handlers/messages.ts';
import { onPress } from './handlers/presses.ts';
import { onLook, onLookalikes } from './handlers/shortcuts.ts';
import { ACTION_IDS } from './press.ts';
import { COMMAND, EVENTS, SHORTCUTS, VIEWS } from './surface.ts';
import type { Workspace } from './workspace.ts';

/** As much of Bolt as we register with: a test counts what is registered. */
export type Listening = Pick<App, 'event' | 'command' | 'shortcut' | 'action' | 'view'>;

type Handler = (context: SlackContext, workspace: Workspace, body: unknown) => Promise<void>;
type GoneHandler = (context: SlackContext, teamId: string, body: unknown) => Promise<void>;

interface Args {
  readonly body: unknown;
  readonly client: Workspace['client'];
  readonly context: {
    readonly teamId?: string;
    readonly enterpriseId?: string;
    readonly isEnterpriseInstall: boolean;
    readonly botToken?: string;
    readonly botUserId?: string;
  };
}

/** How a handler is run: what goes wrong in it is logged. */
export type Run = (what: string, work: () => Promise<void>) => Promise<void>;

/** Registers everything of `surface.ts`. Every event has been acknowledged before it comes here. */
export function listen(app: Listening, context: SlackContext, run: Run): void {
  const by = (what: string, handler: Handler) => (args: Args) => {
    const workspace = workspaceOf(args);
    if (workspace === undefined) return Promise.resolve();
    const { teamId } = workspace;
    return run(what, () => context.handling.run(teamId, () => handler(context, workspace, args.body)));
  };
  // When these come there is no token any more.
  const without = (what: string, handler: GoneHandler) => (args: Args) =>
    run(what, () => handler(context, teamOf(args), args.body));

  app.command(COMMAND, by('command', onCommand));
  app.shortcut({ callback_id: SHORTCUTS.lookalikes, type: 'message_action' }, by('shortcut', onLookalikes));
  app.shortcut({ callback_id: SHORTCUTS.look, type: 'shortcut' }, by('shortcut', onLook));
  app.action(ACTION_IDS, by('press', onPress));
  for (const id of VIEWS) app.view({ callback_id: id, type: 'view_submission' }, by('form', onForm));
  app.event(EVENTS.mention, by('mention', onMessage));
  app.event('message', by('message', onMessage));
  app.event(EVENTS.file, by('file', onFileShared));
  app.event(EVENTS.home, by('home', onHomeOpened));
  app.event(EVENTS.uninstalled, without('uninstalled', onUninstalled));
  app.event(EVENTS.revoked, without('revoked', onRevoked));
}

function teamOf({ context }: Args): string {
  const { teamId, enterpriseId, isEnterpriseInstall } = context;
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? teamId ?? '';
}

function workspaceOf(args: Args): Workspace | undefined {
  const { client, context } = args;
  if (context.botToken === undefined) return undefined;
  return { teamId: teamOf(args), client, token: context.botToken, botUserId: context.botUserId };
}
