import { RESTJSONErrorCodes as Code, DiscordAPIError } from 'discord.js';

/** What Discord refused, as far as we can do something about it. */
export type Refusal =
  /** Somebody (another process, or this one before) has acknowledged the interaction. */
  | 'acknowledged'
  /** The interaction, or its token, is not valid any more. */
  | 'expired'
  | 'forbidden'
  /** The message or channel is not there any more. */
  | 'gone'
  | 'thread-exists'
  | 'thread-locked'
  /** This person takes no direct messages from us. */
  | 'direct-blocked';

const REFUSALS: ReadonlyMap<number | string, Refusal> = new Map<number | string, Refusal>([
  [Code.InteractionHasAlreadyBeenAcknowledged, 'acknowledged'],
  [Code.UnknownInteraction, 'expired'],
  [Code.InvalidWebhookToken, 'expired'],
  [Code.UnknownWebhook, 'expired'],
  [Code.MissingAccess, 'forbidden'],
  [Code.MissingPermissions, 'forbidden'],
  [Code.UnknownMessage, 'gone'],
  [Code.UnknownChannel, 'gone'],
  [Code.ThreadAlreadyCreatedForMessage, 'thread-exists'],
  [Code.ThreadLocked, 'thread-locked'],
  [Code.InvalidActionOnArchivedThread, 'thread-locked'],
  [Code.CannotSendMessagesToThisUser, 'direct-blocked'],
]);

/** What kind of refusal an error is; `undefined` for everything else. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof DiscordAPIError ? REFUSALS.get(error.code) : undefined;
}
