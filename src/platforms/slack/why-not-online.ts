import { webApi } from '@slack/bolt';
import { errorCode, ThreadfinderError } from '../../errors.ts';

/** Why Slack did not let us in, for the operator. */
export function whyNotOnline(
  error: unknown,
  token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
): ThreadfinderError {
  if (
    errorCode(error) === 'EADDRINUSE' ||
    errorCode(error) === 'EACCES' ||
    errorCode(error) === 'EADDRNOTAVAIL'
  ) {
    return new ThreadfinderError('Slack’s events cannot be listened for.', {
      code: 'SLACK_PORT_UNAVAILABLE',
      fix: 'Set SLACK_HOST and SLACK_PORT to an address of this machine and a port that nobody else has.',
      cause: error,
    });
  }
  if (isRefused(error)) {
    const isApp = token === 'SLACK_APP_TOKEN';
    return new ThreadfinderError(`Slack does not take this ${isApp ? 'app-level' : 'bot'} token.`, {
      code: isApp ? 'SLACK_APP_TOKEN_INVALID' : 'SLACK_TOKEN_INVALID',
      fix: isApp
        ? 'Copy it again into SLACK_APP_TOKEN (api.slack.com/apps, your app, Basic Information, App-Level Tokens, with connections:write).'
        : 'Copy it again into SLACK_BOT_TOKEN (api.slack.com/apps, your app, OAuth & Permissions, after it is installed).',
      cause: error,
    });
  }
  return new ThreadfinderError('Slack cannot be reached.', {
    code: 'SLACK_UNREACHABLE',
    fix: 'Check the network of this machine, then start again.',
    cause: error,
  });
}

/** Whether Slack answered, and said no. */
function isRefused(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return true;
  return (
    error instanceof Error &&
    /invalid_auth|not_allowed_token_type|not_authed|account_inactive|token_revoked/.test(error.message)
  );
}
