import { FORMS } from './render/forms.ts';

/*
 * Everything that we listen to. `slack/manifest.yaml` declares it to Slack, and a test holds the two, and what the code
 * registers, to each other.
 */

/** The slash command, as it is typed; the other commands are words after it (`/find saved`). */
export const COMMAND = '/find';

/** By their `callback_id`. */
export const SHORTCUTS = {
  /** On a message: its picture, or its words, are searched. */
  lookalikes: 'find_lookalikes',
  /** From anywhere: opens the form. */
  look: 'find_a_look',
} as const;

/** Events as the manifest names them. */
export const EVENTS = {
  home: 'app_home_opened',
  mention: 'app_mention',
  uninstalled: 'app_uninstalled',
  file: 'file_shared',
  direct: 'message.im',
  revoked: 'tokens_revoked',
} as const;

export const VIEWS = Object.values(FORMS);

/** The least that works, and why. */
export const SCOPES = [
  // Mentions.
  'app_mentions:read',
  // To answer.
  'chat:write',
  // `/find` and the shortcuts.
  'commands',
  // Photos that people post and that forms take; whether a picture that we uploaded is ready.
  'files:read',
  // Pictures of products that have no public address.
  'files:write',
  // Direct messages.
  'im:history',
  // The language that people set in Slack.
  'users:read',
] as const;
