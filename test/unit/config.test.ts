import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readConfig } from '../../src/config.ts';
import { ThreadfinderError } from '../../src/errors.ts';

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      web: { host: '127.0.0.1', port: 3000 },
      model: { id: 'threadfinder-mini' },
      currency: 'EUR',
    });
  });

  it('counts a key that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', WEB_TOKEN: ' ' }).web).toEqual({ host: '127.0.0.1', port: 3000 });
  });

  it('reports every problem at once, by key, and says what to do', () => {
    const error = thrownBy(() =>
      readConfig({ PORT: '99999', LOG_LEVEL: 'loud', WEB_TOKEN: 'short', CURRENCY: '€' }),
    );
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    for (const key of ['PORT', 'LOG_LEVEL', 'WEB_TOKEN', 'CURRENCY'])
      expect(error.message).toContain(`${key}: `);
    expect(error.message).toContain('.env.example');
  });

  it('brings Slack online by Socket Mode where both ways in are set, and leaves the web chat out', () => {
    const SLACK_BOT_TOKEN = 'xoxb-1234567890';
    const config = readConfig({
      SLACK_BOT_TOKEN,
      SLACK_APP_TOKEN: 'xapp-1-A1',
      SLACK_SIGNING_SECRET: 'a'.repeat(32),
    });
    expect(config.slack).toMatchObject({
      receiving: { kind: 'socket', appToken: 'xapp-1-A1' },
      installing: { kind: 'token', botToken: SLACK_BOT_TOKEN },
      host: '127.0.0.1',
      answers: 'private',
    });
    expect(config.web).toBeUndefined();
  });

  it('takes many Slack workspaces by OAuth, with a key of 32 bytes', () => {
    const { slack } = readConfig({
      SLACK_SIGNING_SECRET: 'a'.repeat(32),
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'secret',
      SLACK_ENCRYPTION_KEY: 'ab'.repeat(32),
    });
    expect(slack?.installing.kind === 'oauth' && slack.installing.encryptionKey.byteLength).toBe(32);
  });

  it('says of Slack what is missing, what does not fit together and what is malformed, all at once', () => {
    const { message } = thrownBy(() =>
      readConfig({ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_CLIENT_ID: '1.2', PORT: 'x' }),
    );
    for (const key of [
      'PORT',
      'SLACK_APP_TOKEN',
      'SLACK_CLIENT_SECRET',
      'SLACK_ENCRYPTION_KEY',
      'SLACK_BOT_TOKEN',
    ]) {
      expect(message).toContain(`${key}: expected`);
    }
  });

  it('is described key by key in .env.example, with the same defaults', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]);
    expect(named.map(([key]) => key).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
    expect(readConfig(Object.fromEntries(named))).toEqual(readConfig({}));
  });
});

function thrownBy(run: () => unknown): ThreadfinderError {
  try {
    run();
  } catch (error) {
    if (error instanceof ThreadfinderError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
