/** Whether this process was started as one shard of several: discord.js's manager says so to its children. */
export function isShard(): boolean {
  return process.env['SHARDING_MANAGER'] !== undefined && process.send !== undefined;
}
