/** Discord's epoch, milliseconds of Unix time. */
const EPOCH = 1_420_070_400_000;

let last = 0n;

/** A new id: later ones are larger, as the real ones are. */
export function snowflake(): string {
  const fresh = BigInt(Date.now() - EPOCH) << 22n;
  last = fresh > last ? fresh : last + 1n;
  return last.toString();
}

/** The id of the n-th server: consecutive servers live on consecutive shards. */
export function guildSnowflake(n: number): string {
  return (BigInt(250_000_000_000 + n) << 22n).toString();
}

/** Discord's own formula: which shard of `count` hears of a server. */
export function shardOf(guildId: string | undefined, count: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
