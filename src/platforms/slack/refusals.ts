import { webApi } from '@slack/bolt';
import { ResponseUrlError } from './response-url.ts';

/** What Slack refused, as far as we can do something about it. */
export type Refusal =
  /** We are not in that conversation, or may not write there. */
  | 'may-not-write'
  /** A picture in the message is not there (any more), or Slack has not got it ready. */
  | 'bad-picture'
  /** A kind of block that this workspace does not know. */
  | 'bad-blocks'
  /** The message or channel is not there any more. */
  | 'gone'
  /** A message with this id was sent before, and cannot be shown any more. */
  | 'sent-before'
  | 'file-deleted'
  | 'file-hidden'
  | 'scope-missing'
  /** The token is not good (any more). */
  | 'token-dead';

const REFUSALS: Readonly<Record<string, Refusal>> = {
  not_in_channel: 'may-not-write',
  channel_not_found: 'may-not-write',
  is_archived: 'may-not-write',
  restricted_action: 'may-not-write',
  restricted_action_read_only_channel: 'may-not-write',
  restricted_action_thread_locked: 'may-not-write',
  user_not_in_channel: 'may-not-write',
  message_not_found: 'gone',
  cant_update_message: 'gone',
  thread_not_found: 'gone',
  duplicate_message_not_found: 'sent-before',
  duplicate_channel_not_found: 'sent-before',
  invalid_blocks: 'bad-blocks',
  invalid_blocks_format: 'bad-blocks',
  file_deleted: 'file-deleted',
  file_not_found: 'file-hidden',
  access_denied: 'file-hidden',
  missing_scope: 'scope-missing',
  not_allowed_token_type: 'token-dead',
  invalid_auth: 'token-dead',
  not_authed: 'token-dead',
  account_inactive: 'token-dead',
  token_revoked: 'token-dead',
  token_expired: 'token-dead',
};

/** What kind of refusal an error is; `undefined` for everything else. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof ResponseUrlError) return error.reason === 'bad-blocks' ? 'bad-blocks' : undefined;
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  const refusal = REFUSALS[error.data.error];
  if (refusal !== 'bad-blocks') return refusal;
  const said = error.data.response_metadata?.messages ?? [];
  return said.some((message) => /slack.file|image/i.test(message)) ? 'bad-picture' : 'bad-blocks';
}

/** The scope that a call needed and did not have, as Slack names it. */
export function neededScope(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  const needed = error.data['needed' as keyof typeof error.data] as unknown;
  return typeof needed === 'string' ? needed.split(',')[0] : undefined;
}
