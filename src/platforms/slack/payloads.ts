import { z } from 'zod';
import { fileSchema } from './files.ts';

// What we read of what Slack sends: https://docs.slack.dev/reference/events, /reference/interaction-payloads. Whatever
// else is there is left alone; what is not there is not ours to answer.

export const mentionSchema = z.looseObject({
  event_id: z.string(),
  event: z.looseObject({
    channel: z.string(),
    user: z.string().nullish(),
    bot_id: z.string().nullish(),
    subtype: z.string().nullish(),
    channel_type: z.string().nullish(),
    text: z.string().nullish(),
    ts: z.string(),
    thread_ts: z.string().nullish(),
    files: z.array(fileSchema).nullish(),
    edited: z.unknown().optional(),
  }),
});

export const fileSharedSchema = z.looseObject({
  event_id: z.string(),
  event: z.looseObject({ file_id: z.string(), channel_id: z.string(), user_id: z.string() }),
});

export const homeSchema = z.looseObject({
  event_id: z.string(),
  event: z.looseObject({ user: z.string(), channel: z.string().nullish(), tab: z.string().nullish() }),
});

export const revokedSchema = z.looseObject({
  event: z.looseObject({ tokens: z.looseObject({ bot: z.array(z.string()).nullish() }).nullish() }),
});

export const commandSchema = z.looseObject({
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
});

export const messageShortcutSchema = z.looseObject({
  trigger_id: z.string(),
  response_url: z.string(),
  user: z.looseObject({ id: z.string() }),
  channel: z.looseObject({ id: z.string() }),
  message: z.looseObject({
    ts: z.string(),
    thread_ts: z.string().nullish(),
    text: z.string().nullish(),
    files: z.array(fileSchema).nullish(),
  }),
});

export const globalShortcutSchema = z.looseObject({
  trigger_id: z.string(),
  user: z.looseObject({ id: z.string() }),
});

const actionSchema = z.looseObject({
  action_id: z.string(),
  block_id: z.string().nullish(),
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
});

export const pressSchema = z.looseObject({
  trigger_id: z.string(),
  response_url: z.string().nullish(),
  user: z.looseObject({ id: z.string() }),
  channel: z.looseObject({ id: z.string() }).nullish(),
  container: z.looseObject({
    type: z.string(),
    message_ts: z.string().nullish(),
    thread_ts: z.string().nullish(),
    is_ephemeral: z.boolean().nullish(),
  }),
  message: z
    .looseObject({ thread_ts: z.string().nullish(), blocks: z.array(z.unknown()).nullish() })
    .nullish(),
  actions: z.array(actionSchema),
});

export type PressPayload = z.infer<typeof pressSchema>;

export const viewSchema = z.looseObject({
  user: z.looseObject({ id: z.string() }),
  view: z.looseObject({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().nullish(),
    state: z.looseObject({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.looseObject({
            value: z.string().nullish(),
            selected_option: z.looseObject({ value: z.string() }).nullish(),
            files: z.array(fileSchema).nullish(),
          }),
        ),
      ),
    }),
  }),
});
