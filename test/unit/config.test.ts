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
