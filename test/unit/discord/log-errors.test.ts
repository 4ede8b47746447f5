import { DiscordAPIError, HTTPError } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { withSafeErrors } from '../../../src/platforms/shared/log-errors.ts';

const url = 'https://discord.com/api/v10/webhooks/1/secret-token/messages/@original';
const body = { body: { content: 'what anna said' }, files: [] };

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = withSafeErrors(pino({ level: 'info' }, { write: (text: string) => void lines.push(text) }));
  log.error({ err: error }, 'not answered');
  return lines.join('');
}

describe('errors in the log', () => {
  it.each([
    [
      'of the API',
      new DiscordAPIError({ code: 10008, message: 'Unknown Message' }, 10008, 404, 'PATCH', url, body),
    ],
    ['of the connection', new HTTPError(502, 'Bad Gateway', 'PATCH', url, body)],
    [
      'behind another',
      new Error('not sent', { cause: new HTTPError(502, 'Bad Gateway', 'PATCH', url, body) }),
    ],
  ])('%s hold neither a token nor what was said', (_, error) => {
    const line = logged(error);
    expect(line).not.toContain('secret-token');
    expect(line).not.toContain('what anna said');
  });

  it('say what it was', () => {
    const error = new DiscordAPIError(
      { code: 10008, message: 'Unknown Message' },
      10008,
      404,
      'PATCH',
      url,
      body,
    );
    expect(JSON.parse(logged(error))).toMatchObject({
      err: { message: 'Unknown Message', code: 10008, status: 404, method: 'PATCH' },
    });
  });
});
