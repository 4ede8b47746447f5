import { z } from 'zod';
import { ALL_SCOPES } from './scopes.ts';

/** What an app has declared to Slack. */
export interface Manifest {
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly shortcuts: readonly { readonly type: 'message' | 'global'; readonly callbackId: string }[];
  readonly interactivity: boolean;
  readonly home: boolean;
  readonly messages: boolean;
}

const strings = z.array(z.string()).default([]);

// https://docs.slack.dev/reference/app-manifest
const schema = z.looseObject({
  features: z.looseObject({
    app_home: z
      .looseObject({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(false),
      })
      .optional(),
    shortcuts: z
      .array(z.looseObject({ type: z.enum(['message', 'global']), callback_id: z.string() }))
      .default([]),
    slash_commands: z.array(z.looseObject({ command: z.string() })).default([]),
  }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: strings }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: strings }).optional(),
    interactivity: z.looseObject({ is_enabled: z.boolean() }).optional(),
  }),
});

/** Reads an app manifest that was parsed from YAML or JSON. @throws ZodError */
export function readManifest(parsed: unknown): Manifest {
  const { features, oauth_config: oauth, settings } = schema.parse(parsed);
  return {
    scopes: oauth.scopes.bot,
    events: settings.event_subscriptions?.bot_events ?? [],
    commands: features.slash_commands.map(({ command }) => command),
    shortcuts: features.shortcuts.map(({ type, callback_id: callbackId }) => ({ type, callbackId })),
    interactivity: settings.interactivity?.is_enabled ?? false,
    home: features.app_home?.home_tab_enabled ?? false,
    messages: features.app_home?.messages_tab_enabled ?? false,
  };
}

/** An app that has declared everything: for tests that are about something else. */
export const EVERYTHING: Manifest = {
  scopes: ALL_SCOPES,
  events: [
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'file_shared',
    'message.im',
    'tokens_revoked',
  ],
  commands: ['/find'],
  shortcuts: [
    { type: 'message', callbackId: 'find_lookalikes' },
    { type: 'global', callbackId: 'find_a_look' },
  ],
  interactivity: true,
  home: true,
  messages: true,
};
