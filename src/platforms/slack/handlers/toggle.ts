import type { Toggle } from '../../../conversation/results.ts';
import type { SlackContext } from '../context.ts';
import type { PressPayload } from '../payloads.ts';
import { toggled } from '../render/toggled.ts';
import type { Workspace } from '../workspace.ts';
import type { Target } from './form-target.ts';

/**
 * Shows on the message what the button that was pressed is now: in a direct message, where nobody else's list is shown.
 * Of what one person sees alone Slack tells us nothing, so that it stays as it was.
 */
export async function changeButton(
  { outbox }: SlackContext,
  { client }: Workspace,
  payload: PressPayload,
  { channel, direct, only }: Target,
  toggle: Toggle,
): Promise<void> {
  const { message, container, actions } = payload;
  const blocks = message?.blocks ?? undefined;
  const ts = container.message_ts ?? undefined;
  const [pressed] = actions;
  if (!direct || only || blocks === undefined || ts === undefined || pressed === undefined) return;
  const changed = toggled(blocks, pressed.action_id, toggle);
  if (changed === undefined) return;
  const text = typeof message?.['text'] === 'string' ? message['text'] : '…';
  await outbox.edit(channel, () => client.chat.update({ channel, ts, text, blocks: [...changed] }));
}
