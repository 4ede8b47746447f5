import { DISCORD, type DiscordEndpoints } from './options.ts';

/** The real Discord, except for what a test puts in its place. */
export function endpointsOf(config: { readonly api?: string; readonly cdn?: string }): DiscordEndpoints {
  return { api: config.api ?? DISCORD.api, cdn: config.cdn === undefined ? DISCORD.cdn : [config.cdn] };
}
