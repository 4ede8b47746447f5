import { type APIMessageTopLevelComponent, type AttachmentPayload, MessageFlags } from 'discord.js';
import type { RenderedMessage } from './render/message.ts';

/** A message as discord.js sends it. */
export interface Payload {
  readonly components: APIMessageTopLevelComponent[];
  readonly files: AttachmentPayload[];
  readonly flags: MessageFlags.IsComponentsV2;
  /** Nobody is ever notified by what we write. */
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

export function payloadOf(message: RenderedMessage): Payload {
  return {
    components: [...message.components],
    files: message.files.map(({ name, bytes, description }) => ({
      attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      name,
      description,
    })),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The same, to be seen by one person alone where `only`. */
export function interactionPayload(
  message: RenderedMessage,
  only: boolean,
): Omit<Payload, 'flags'> & { flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[] } {
  return {
    ...payloadOf(message),
    flags: only ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : [MessageFlags.IsComponentsV2],
  };
}

/** The same as the API takes it, for a message without files. */
export function rawBody(message: RenderedMessage, only: boolean): Record<string, unknown> {
  const flags = only ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2;
  return { components: message.components, flags, allowed_mentions: { parse: [] } };
}
