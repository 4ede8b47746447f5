import { MongoNetworkError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { describeMongoError } from '../../../src/mongodb/errors.ts';
import { patiently } from '../../../src/mongodb/retry.ts';

/** Fails so often with this, then answers. */
function failing(times: number, error: Error): { calls: number; call: () => Promise<string> } {
  const state = {
    calls: 0,
    call: async () => {
      state.calls += 1;
      if (state.calls <= times) throw error;
      return 'done';
    },
  };
  return state;
}

// What the driver lets through as it is, where a connection breaks at the moment of writing to it.
const bare = () => Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET', syscall: 'write' });

describe('a call that may be repeated', () => {
  it('is repeated for as long as there is patience, while the server is away', async () => {
    const away = failing(3, new MongoNetworkError('connection closed'));
    expect(await patiently(10_000, away.call)).toBe('done');
    expect(away.calls).toBe(4);
  });

  it('without patience is left to the driver, which has repeated it', async () => {
    const away = failing(1, new MongoNetworkError('connection closed'));
    await expect(patiently(0, away.call)).rejects.toThrow('connection closed');
    expect(away.calls).toBe(1);
  });

  it('is repeated once where the driver does not: when writing shows that the connection is broken', async () => {
    const once = failing(1, bare());
    expect(await patiently(0, once.call)).toBe('done');
    const twice = failing(2, bare());
    await expect(patiently(0, twice.call)).rejects.toThrow('ECONNRESET');
  });

  it('is not repeated for what does not pass', async () => {
    const broken = failing(1, new TypeError('a bug'));
    await expect(patiently(10_000, broken.call)).rejects.toThrow('a bug');
    expect(broken.calls).toBe(1);
  });
});

describe('a broken connection', () => {
  it('is an outage, also where the driver does not say so', () => {
    expect(describeMongoError('STATE', bare())).toMatchObject({ code: 'MONGODB_UNREACHABLE' });
  });
});
