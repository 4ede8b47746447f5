import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { refuse } from './errors.ts';
import type { Channel, World } from './world.ts';

export type Permission = keyof typeof Flag;

/** What the bot was given when it was installed: what its install link asks for. */
export const GRANTED: bigint =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.SendMessagesInThreads |
  Flag.CreatePublicThreads |
  Flag.AttachFiles |
  Flag.ReadMessageHistory;

/** What everybody may do; an admin may manage the server besides. */
export function permissionsOf(admin: boolean): bigint {
  return admin ? GRANTED | Flag.ManageGuild | Flag.Administrator : GRANTED;
}

/** What the bot may do in a channel, a thread's being those of the channel it is in. */
export function botPermissions(world: World, channel: Channel): bigint {
  const place = channel.parentId === undefined ? channel : world.channels.get(channel.parentId);
  return GRANTED & ~(place?.denied ?? 0n) & ~channel.denied;
}

export function bitsOf(names: readonly Permission[]): bigint {
  return names.reduce((bits, name) => bits | Flag[name], 0n);
}

/** @throws ApiError 50001 where the bot cannot see the channel, 50013 where it lacks one of the permissions. */
export function demand(world: World, channel: Channel, names: readonly Permission[]): void {
  if (channel.kind === 'dm') return;
  const guild = world.guilds.get(channel.guildId ?? '');
  const permissions = botPermissions(world, channel);
  if (guild?.installed !== true || (permissions & Flag.ViewChannel) === 0n) throw refuse.missingAccess();
  const needed = bitsOf(names);
  if ((permissions & needed) !== needed) throw refuse.missingPermissions();
}

/** @throws ApiError as `demand`, and 50007 where a person takes no messages from the bot. */
export function demandSending(world: World, channel: Channel, also: readonly Permission[]): void {
  if (channel.kind === 'dm' && world.users.get(channel.recipientId ?? '')?.blocksDms === true) {
    throw refuse.blockedDm();
  }
  demand(world, channel, [channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages', ...also]);
}
