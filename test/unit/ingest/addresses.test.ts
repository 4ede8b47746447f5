import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { checkHost, guardedLookup, isPublicAddress } from '../../../src/ingest/image/address.ts';

const PRIVATE = [
  ...[
    '127.0.0.1',
    '127.9.9.9',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ],
  ...['224.0.0.1', '255.255.255.255', '240.0.0.1', '192.0.2.1', '198.18.0.1', '192.0.0.1'],
  ...['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1', 'fec0::1', '2001:db8::1'],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
  ],
  ...['', 'localhost', '1.2.3', 'not an address'],
];

describe('public addresses', () => {
  it.each(PRIVATE)('does not count %j among them', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'counts %s among them',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
  ])('refuses %s however it is written', (address) => {
    expect(() => checkHost(new URL(address).hostname)).toThrow(/not a public address/);
  });
});

describe('resolving names', () => {
  const resolved = (addresses: readonly string[], all: boolean) =>
    new Promise<unknown>((resolve, reject) => {
      const found: LookupAddress[] = addresses.map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
      const lookup = guardedLookup((_host, callback) => callback(null, found));
      lookup('shop.example', { all }, (error, address, family) =>
        error ? reject(error) : resolve([address, family]),
      );
    });

  it('hands on public addresses, one or all of them', async () => {
    expect(await resolved(['8.8.8.8', '2606:4700::1'], false)).toEqual(['8.8.8.8', 4]);
    expect(await resolved(['8.8.8.8', '2606:4700::1'], true)).toEqual([
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
      undefined,
    ]);
  });

  it.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['2606:4700::1', '::ffff:127.0.0.1']]])(
    'refuses a name that resolves to %j',
    async (addresses) => {
      await expect(resolved(addresses, true)).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' });
    },
  );

  it('says so when a name has no address', async () => {
    await expect(resolved([], true)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});
