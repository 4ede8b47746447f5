import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** Exactly what the bot needs on a server, and why: what the install link asks for. */
const NEEDED = [
  // To see who mentions it, and to answer.
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  // To answer in threads: a permission of its own.
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.SendMessagesInThreads,
  // Pictures of products.
  PermissionFlagsBits.AttachFiles,
  // To reply to a message, and to fetch one again when one of its pictures is picked.
  PermissionFlagsBits.ReadMessageHistory,
] as const;

export const neededPermissions = (): bigint => new PermissionsBitField([...NEEDED]).bitfield;

type Permissions = Readonly<PermissionsBitField> | null | undefined;

/** Whether threads can be opened and written in; unknown permissions count as granted: the API will tell. */
export function mayUseThreads(permissions: Permissions): boolean {
  return (
    permissions?.has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]) ??
    true
  );
}

export function maySend(permissions: Permissions, inThread: boolean): boolean {
  const send = inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return permissions?.has([PermissionFlagsBits.ViewChannel, send]) ?? true;
}

export function mayAttach(permissions: Permissions): boolean {
  return permissions?.has(PermissionFlagsBits.AttachFiles) ?? true;
}
