import type { SlackContext } from '../context.ts';
import { type PressPayload, pressSchema } from '../payloads.ts';
import { LINK_ID, type Press, parseValue } from '../press.ts';
import { FORMS } from '../render/forms.ts';
import { conversationOfBlock } from '../render/parts.ts';
import type { Workspace } from '../workspace.ts';
import { type Act, ask } from './ask.ts';
import { directTarget, type Target } from './form-target.ts';
import { chooseLanguage, onHomePress } from './home.ts';
import { openForm } from './open-form.ts';
import { share } from './share.ts';
import { changeButton } from './toggle.ts';

/** A press on a button or a choice in a list, however old the message is that it stands on. */
export async function onPress(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const payload = pressSchema.parse(body);
  const [pressed] = payload.actions;
  // A link has been opened already.
  if (pressed === undefined || pressed.action_id.startsWith(LINK_ID)) return;
  const press = parseValue(pressed.selected_option?.value ?? pressed.value ?? '');
  const act: Act = { id: payload.trigger_id, workspace, userId: payload.user.id };
  const isHome = payload.container.type === 'view';
  const target = isHome
    ? directTarget(payload.user.id)
    : targetOf(
        payload,
        conversationOfBlock(pressed.block_id ?? undefined),
        await isDirect(context, workspace, payload),
      );
  switch (press.kind) {
    case 'refine':
      return openForm(context, act, FORMS.refine, target);
    case 'look':
      return openForm(context, act, FORMS.look, target);
    case 'language':
      return chooseLanguage(context, act, press.language);
    case 'share':
      return share(context, act, target, press.resultId);
    case 'say':
    case 'action':
      if (isHome) return onHomePress(context, act, press);
      return askPressed(context, act, target, press, payload);
  }
}

function askPressed(
  context: SlackContext,
  act: Act,
  target: Target,
  press: Extract<Press, { kind: 'say' | 'action' }>,
  payload: PressPayload,
): Promise<void> {
  const person = target.only
    ? ({ kind: 'person', channel: target.channel, userId: act.userId } as const)
    : undefined;
  switch (press.kind) {
    case 'say':
      return ask(context, act, {
        target,
        alsoIn: person,
        hasPhoto: false,
        asked: async () => ({ text: press.text }),
      });
    case 'action':
      return ask(context, act, {
        target,
        alsoIn: person,
        hasPhoto: false,
        asked: async () => ({ action: press.token }),
        toggle: (toggle) => changeButton(context, act.workspace, payload, target, toggle),
      });
  }
}

async function isDirect(
  context: SlackContext,
  { teamId }: Workspace,
  payload: PressPayload,
): Promise<boolean> {
  const channel = payload.channel?.id ?? '';
  if (!channel.startsWith('D')) return false;
  // What only one person sees may stand in somebody else's direct message.
  return payload.container.is_ephemeral !== true || context.directs.isOurs(teamId, channel);
}

/** What follows a press goes to the thread of the message that it stands on, or is as private as that. */
function targetOf(
  { channel, container, message, response_url: url }: PressPayload,
  conversationId: string | undefined,
  direct: boolean,
): Target {
  const only = container.is_ephemeral === true;
  const thread = container.thread_ts ?? message?.thread_ts ?? undefined;
  const threadTs = thread ?? (only || direct ? undefined : (container.message_ts ?? undefined));
  return {
    channel: channel?.id ?? '',
    direct,
    only,
    pressed: true,
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(url === undefined || url === null ? {} : { responseUrl: url, at: Date.now() }),
  };
}
