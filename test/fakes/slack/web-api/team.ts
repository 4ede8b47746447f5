import { SlackError } from '../errors.ts';
import type { Slack } from '../slack.ts';
import type { SocketMode } from '../socket/socket-mode.ts';
import { placed, text } from './chat.ts';
import { bearer, type Router } from './router.ts';

/** Who one is, who others are, and Socket Mode's door. */
export function teamMethods(router: Router, slack: Slack, socketMode: SocketMode): void {
  const { world, views, tokens, events } = slack;

  router.on('auth.test', ({ workspace }) => ({
    url: `https://${workspace.domain}.slack.com/`,
    team: workspace.name,
    user: 'threadfinder',
    team_id: workspace.id,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }));

  router.on('auth.revoke', ({ token, workspace }) => {
    tokens.revoke(token);
    events.tokensRevoked(workspace.id, [workspace.botUserId]);
    return { revoked: true };
  });

  router.on('team.info', ({ workspace: { id, name, domain } }) => ({ team: { id, name, domain } }));

  router.on('users.info', (call) => {
    const user = world.users.get(text(call, 'user'));
    if (user?.workspaceId !== call.workspace.id) throw new SlackError('user_not_found');
    const { id, name, locale } = user;
    const wantsLocale = String(call.args['include_locale']) === 'true';
    const profile = { real_name: name, display_name: name };
    return { user: { id, team_id: user.workspaceId, name, profile, ...(wantsLocale ? { locale } : {}) } };
  });

  router.on('bots.info', ({ workspace }) => ({
    bot: { id: workspace.botId, app_id: world.appId, user_id: workspace.botUserId, name: 'threadfinder' },
  }));

  router.on('views.open', (call) => ({
    view: views.payload(views.open('views.open', text(call, 'trigger_id'), call.args['view'])),
  }));

  router.on('views.push', (call) => ({
    view: views.payload(views.open('views.push', text(call, 'trigger_id'), call.args['view'])),
  }));

  router.on('views.update', ({ args }) => {
    const { view_id: id, external_id: externalId, hash } = args as Record<string, string | undefined>;
    const by = {
      ...(id === undefined ? {} : { id }),
      ...(externalId === undefined ? {} : { externalId }),
      ...(hash === undefined ? {} : { hash }),
    };
    return { view: views.payload(views.update(by, args['view'])) };
  });

  router.on('views.publish', (call) => {
    if (!slack.manifest.home) throw new SlackError('not_enabled');
    const user = world.users.get(text(call, 'user_id'));
    if (user?.workspaceId !== call.workspace.id) throw new SlackError('user_not_found');
    return { view: views.payload(views.publish(user.id, call.workspace.id, call.args['view'])) };
  });

  // Somebody who is told that something is on its way: nothing to keep.
  router.on('assistant.threads.setStatus', (call) => {
    placed(slack, { ...call, args: { channel: call.args['channel_id'] } });
    return {};
  });

  router.onOpen('apps.connections.open', (args, authorization) => {
    const token = bearer(authorization) ?? args['token'];
    if (token !== tokens.app) throw new SlackError('invalid_auth');
    return { url: socketMode.open() };
  });
}
