import { z } from 'zod';
import type { Toggle } from '../../../conversation/results.ts';
import { toValue } from '../press.ts';
import type { Block } from './message.ts';
import { actionButton } from './parts.ts';

type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * The blocks of a message that was sent, with the button that was pressed as it is now; everything else as it was.
 * `undefined` where it is not among them.
 */
export function toggled(blocks: unknown, actionId: string, toggle: Toggle): readonly Block[] | undefined {
  const sent = z.array(z.json()).safeParse(blocks).data;
  const emoji = toggle.on ? '✅' : '🔖';
  const [button] = actionButton(toggle, { emoji }, () => undefined);
  if (
    sent === undefined ||
    button === undefined ||
    toValue({ kind: 'action', token: toggle.token }) === undefined
  ) {
    return undefined;
  }
  let found = false;
  const visit = (item: Json): Json => {
    if (Array.isArray(item)) return item.map(visit);
    if (typeof item !== 'object' || item === null) return item;
    if (item['type'] === 'image') return asSent(item);
    if (item['type'] === 'button' && item['action_id'] === actionId) {
      found = true;
      return { ...(button as unknown as { readonly [key: string]: Json }), action_id: actionId };
    }
    return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, visit(value)]));
  };
  const changed = visit(sent);
  return found ? (changed as unknown as readonly Block[]) : undefined;
}

/** Slack tells more of a picture than it takes: sizes, addresses of thumbnails. */
function asSent(image: { readonly [key: string]: Json }): Json {
  const { type, alt_text: altText, block_id: blockId, slack_file: file } = image;
  const fileId = typeof file === 'object' && file !== null && !Array.isArray(file) ? file['id'] : undefined;
  return {
    type: type ?? 'image',
    alt_text: altText ?? '',
    ...(blockId === undefined ? {} : { block_id: blockId }),
    ...(fileId === undefined ? { image_url: image['image_url'] ?? '' } : { slack_file: { id: fileId } }),
  };
}
