import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takingTurns } from '../../../src/platforms/shared/turns.ts';
import { isLoopback, isOwnHost, isOwnOrigin, urlHost } from '../../../src/platforms/web/guard.ts';
import {
  conversationId,
  isKey,
  isVisitor,
  newKey,
  newVisitor,
  sameSecret,
  threadRef,
} from '../../../src/platforms/web/identity.ts';
import { preferredLanguage } from '../../../src/platforms/web/locale.ts';

describe('loopback', () => {
  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1', '[::1]', 'LOCALHOST'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', '127.0.0.1.example.org', 'localhost.example', 'example.org'])(
    'is not %s',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('puts IPv6 addresses in brackets in a URL', () => {
    expect(urlHost('::1')).toBe('[::1]');
    expect(urlHost('127.0.0.1')).toBe('127.0.0.1');
  });
});

describe('the Host header', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])('may be %s', (header) => {
    expect(isOwnHost(header, '127.0.0.1', 3000)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'evil.example:3000',
    'localhost:3001',
    'localhost',
    '127.0.0.1:3000@evil.example',
    'a b',
  ])('may not be %s', (header) => {
    expect(isOwnHost(header, '127.0.0.1', 3000)).toBe(false);
  });

  it('needs no port on port 80', () => {
    expect(isOwnHost('localhost', '127.0.0.1', 80)).toBe(true);
  });

  it('never makes the check throw', () => {
    fc.assert(
      fc.property(fc.string(), (header) => typeof isOwnHost(header, '127.0.0.1', 3000) === 'boolean'),
    );
  });
});

describe('the origin of a change', () => {
  const host = 'localhost:3000';

  it('may be the page itself, or no browser', () => {
    expect(isOwnOrigin({ host, origin: 'http://localhost:3000', secFetchSite: 'same-origin' })).toBe(true);
    expect(isOwnOrigin({ host, origin: undefined, secFetchSite: undefined })).toBe(true);
    expect(
      isOwnOrigin({ host: 'chat.example', origin: 'https://chat.example', secFetchSite: undefined }),
    ).toBe(true);
  });

  it.each([
    { origin: 'http://evil.example', secFetchSite: undefined },
    { origin: 'http://localhost:3001', secFetchSite: 'same-site' },
    { origin: 'null', secFetchSite: undefined },
    { origin: 'http://localhost:3000', secFetchSite: 'cross-site' },
    { origin: undefined, secFetchSite: 'none' },
  ])('may not be $origin with $secFetchSite', ({ origin, secFetchSite }) => {
    expect(isOwnOrigin({ host, origin, secFetchSite })).toBe(false);
  });
});

describe('identities', () => {
  it('are new every time and well formed', () => {
    expect(newVisitor()).not.toBe(newVisitor());
    expect(isVisitor(newVisitor())).toBe(true);
    expect(isKey(newKey())).toBe(true);
  });

  it('give another visitor another conversation behind the same address', () => {
    const key = newKey();
    const [one, other] = [newVisitor(), newVisitor()];
    expect(conversationId(one, key)).toBe(conversationId(one, key));
    expect(conversationId(one, key)).not.toBe(conversationId(other, key));
    expect(conversationId(one, key)).toMatch(/^web:[\w-]{24}$/);
  });

  it('name threads in letters that are safe in a URL', () => {
    fc.assert(fc.property(fc.string(), (id) => /^[\w-]{12}$/.test(threadRef(id))));
  });

  it('compare secrets of any length', () => {
    expect(sameSecret('', 'a')).toBe(false);
    expect(sameSecret('a', 'ab')).toBe(false);
    expect(sameSecret('ab', 'ab')).toBe(true);
  });
});

describe('the language', () => {
  it.each([
    ['de-CH,de;q=0.9', 'de-CH'],
    ['pt-br', 'pt-BR'],
    ['ja,de;q=0.8,en;q=0.5', 'de'],
    ['ja-JP,zh', 'ja-JP'],
    ['*', 'en'],
    ['not a language', 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('is always a language', () => {
    fc.assert(
      fc.property(fc.string(), (header) => Intl.getCanonicalLocales(preferredLanguage(header)).length === 1),
    );
  });
});

describe('taking turns', () => {
  it('runs no more than the limit at once, and everything in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 20 }),
        async (limit, count) => {
          const inTurn = takingTurns(limit);
          let running = 0;
          let most = 0;
          const work = async (): Promise<number> => {
            running++;
            most = Math.max(most, running);
            await Promise.resolve();
            return running--;
          };
          const done = await Promise.all(Array.from({ length: count }, () => inTurn(work)));
          expect(done).toHaveLength(count);
          expect(most).toBe(Math.min(limit, count));
        },
      ),
    );
  });

  it('goes on after a work that failed', async () => {
    const inTurn = takingTurns(1);
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(inTurn(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
