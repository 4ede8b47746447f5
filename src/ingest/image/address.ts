import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host that must not be asked: private, loopback, link-local, multicast, or another address that is not public. */
class ForbiddenAddressError extends Error {
  readonly code = 'ADDRESS_FORBIDDEN';
}

/**
 * Whether an IP address is one of the public internet. IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4,
 * Teredo) are not, or are judged by the address that they carry.
 */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'unicast';
}

/** Asks for all addresses of a host, as `dns.lookup` with `all` does. */
export type Resolve = (
  host: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

/**
 * @throws ForbiddenAddressError when a host is written as an address that is not public. Names are judged by
 *   {@link guardedLookup} when they are resolved, which Node skips for addresses.
 */
export function checkHost(host: string): void {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isPublicAddress(bare))
    throw new ForbiddenAddressError(`${bare} is not a public address`);
}

/** Whether an address of a host may be connected to. */
export type IsAllowed = (address: string, host: string) => boolean;

/**
 * A `lookup` for sockets that answers only with public addresses. The socket connects to what this function checked,
 * so a name that resolves differently a moment later (DNS rebinding) gains nothing. One bad address refuses the host.
 */
export function guardedLookup(
  resolve: Resolve = (host, callback) => systemLookup(host, { all: true }, callback),
  isAllowed: IsAllowed = isPublicAddress,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), '');
      } else if (!addresses.every(({ address }) => isAllowed(address, host))) {
        callback(new ForbiddenAddressError(`${host} is not at a public address`), '');
      } else if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}
