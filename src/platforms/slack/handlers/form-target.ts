import { z } from 'zod';
import type { SlackContext } from '../context.ts';
import type { Place } from '../ids.ts';
import { MAX_METADATA } from '../limits.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { postedOutlet } from '../outlets/posted.ts';
import { privateOutlet } from '../outlets/private.ts';
import { ResponseUrl } from '../response-url.ts';
import type { Open } from '../unfinished.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Where something is answered: a conversation, publicly or for one person. It goes along with a form (in its
 * `private_metadata`), so that the form can be sent to another process, or after a restart.
 */
const schema = z.object({
  channel: z.string(),
  direct: z.boolean(),
  /** Seen by who asked alone. */
  only: z.boolean(),
  threadTs: z.string().optional(),
  conversationId: z.string().optional(),
  responseUrl: z.string().optional(),
  /** When the response_url was given, milliseconds since 1970. */
  at: z.number().optional(),
  /** Whether what was pressed on stands there: then nothing takes its place. */
  pressed: z.boolean().optional(),
});

export type Target = z.infer<typeof schema>;

/** Written for a form; without what does not fit. */
export function toMetadata(target: Target): string {
  const { conversationId: _, ...rest } = target;
  const whole = JSON.stringify(target);
  return whole.length <= MAX_METADATA ? whole : JSON.stringify(rest);
}

/** Reads what came back; `undefined` where it is none of ours. */
export function parseMetadata(metadata: string): Target | undefined {
  try {
    return schema.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}

/** In somebody's direct message with us: their id stands for it. */
export function directTarget(userId: string): Target {
  return { channel: userId, direct: true, only: false };
}

/** The outlet of a target, with its entry for {@link Open} work. */
export function reach(
  context: SlackContext,
  workspace: Workspace,
  { userId, language, id }: { readonly userId: string; readonly language: string; readonly id: string },
  target: Target,
): { readonly outlet: Outlet; readonly open: Open; readonly place: Place | undefined } {
  const { channel, direct, only, threadTs, responseUrl } = target;
  const response = responseUrl === undefined ? undefined : new ResponseUrl(responseUrl, target.at);
  const open: Open = {
    teamId: workspace.teamId,
    userId,
    channel,
    language,
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(response?.usable === true ? { responseUrl: response.url } : {}),
  };
  const where = { workspace, channel, userId, threadTs };
  const outlet =
    only && response !== undefined
      ? privateOutlet(context, { ...where, response, canShare: !direct, replaces: target.pressed !== true })
      : postedOutlet(context, {
          ...where,
          direct,
          response,
          onShown: ({ channel: at, ts }) =>
            context.unfinished.begin(id, { ...open, channel: at, shownTs: ts }),
          onReplacing: () => context.unfinished.writeDown(id, open),
        });
  return { outlet, open, place: placeOf(target, userId) };
}

function placeOf({ channel, direct, only, threadTs }: Target, userId: string): Place | undefined {
  if (threadTs !== undefined) return { kind: 'thread', channel, ts: threadTs };
  if (direct) return channel === userId ? undefined : { kind: 'direct', channel };
  return only ? { kind: 'person', channel, userId } : undefined;
}
