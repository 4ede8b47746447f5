import { InteractionResponseType as Answer, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { CALLBACK_WITHIN_MS, type Interaction } from '../interactions.ts';
import type { MessageBody } from '../validation/message.ts';
import type { ModalBody } from '../validation/modal.ts';
import type { Form } from '../validation/schemas.ts';
import type { Message } from '../world.ts';
import { channelOf } from './channels.ts';
import type { Call, Router } from './router.ts';

interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

const FORMS: Readonly<Record<number, Form>> = {
  [Answer.ChannelMessageWithSource]: 'callback-message',
  [Answer.DeferredChannelMessageWithSource]: 'callback-message',
  [Answer.DeferredMessageUpdate]: 'callback-update',
  [Answer.UpdateMessage]: 'callback-update',
  [Answer.ApplicationCommandAutocompleteResult]: 'callback-choices',
  [Answer.Modal]: 'callback-modal',
};
const TO_AUTOCOMPLETE: ReadonlySet<number> = new Set([Answer.ApplicationCommandAutocompleteResult]);
const TO_COMMAND: ReadonlySet<number> = new Set([
  Answer.ChannelMessageWithSource,
  Answer.DeferredChannelMessageWithSource,
  Answer.Modal,
]);
const UPDATES: ReadonlySet<number> = new Set([Answer.DeferredMessageUpdate, Answer.UpdateMessage]);

/** The first answer to an interaction: within three seconds, and once. */
export function callbackRoutes(router: Router, discord: Discord): void {
  const { world, interactions } = discord;
  router.on('POST', '/interactions/:interaction/:token/callback', async (call) => {
    const interaction = interactions.find(call.params['interaction'] ?? '', call.params['token'] ?? '');
    if (interaction === undefined) throw refuse.unknownInteraction();
    interaction.callbacks += 1;
    if (interaction.callback !== undefined) throw refuse.alreadyAcknowledged();
    const after = performance.now() - interaction.sentAt;
    if (after > CALLBACK_WITHIN_MS) {
      interaction.late = true;
      world.changes.happened();
      throw refuse.unknownInteraction();
    }
    const callback = checked(discord, interaction, call);
    interaction.callback = { type: callback.type, data: callback.data };
    interaction.acknowledgedMs = after;
    const message = await carriedOut(discord, interaction, callback, call).catch((error: unknown) => {
      // What was refused may be tried again.
      delete interaction.callback;
      delete interaction.acknowledgedMs;
      throw error;
    });
    if (message !== undefined) interaction.originalId = message.api.id;
    world.changes.happened();
    return call.query.get('with_response') === 'true' ? described(interaction, callback, message) : undefined;
  });
}

function checked({ judge }: Discord, interaction: Interaction, call: Call): Callback {
  const { type } = (call.body ?? {}) as Callback;
  const form = FORMS[type];
  if (form === undefined)
    return judge.refuse(call.route, call.body, 'type', `${type} is no type of callback`);
  const callback = judge.form<Callback>(call.route, form, call.body);
  if (!fitting(interaction).has(type)) {
    judge.refuse(call.route, call.body, 'type', `${type} cannot answer this kind of interaction`);
  }
  if (type === Answer.Modal) judge.modal(call.route, callback.data as ModalBody);
  return callback;
}

function fitting({ type, messageId }: Interaction): ReadonlySet<number> {
  if (type === InteractionType.ApplicationCommandAutocomplete) return TO_AUTOCOMPLETE;
  const updates = messageId === undefined ? [] : UPDATES;
  const all = new Set([...TO_COMMAND, ...updates]);
  if (type === InteractionType.ModalSubmit) all.delete(Answer.Modal);
  return all;
}

async function carriedOut(
  { world, messages }: Discord,
  interaction: Interaction,
  { type, data }: Callback,
  { route, files }: Call,
): Promise<Message | undefined> {
  const channel = channelOf(world, interaction.channelId);
  const body = (data ?? {}) as MessageBody;
  const by = { interactionId: interaction.id, ...audience(body.flags, interaction) };
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return messages.create(channel, { route, body, files, ...by });
    case Answer.DeferredChannelMessageWithSource: {
      const flags = (body.flags ?? 0) & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
      return messages.loading(channel, flags, by);
    }
    case Answer.DeferredMessageUpdate:
      return world.messages.get(interaction.messageId ?? '');
    case Answer.UpdateMessage: {
      const message = messages.get(channel.id, interaction.messageId ?? '');
      if (channel.archived) throw refuse.threadArchived();
      return messages.edit(channel, message, { route, body, files, interactionId: interaction.id });
    }
    default:
      return undefined;
  }
}

/** Who alone sees a message, where its flags say so. */
export function audience(flags: number | null | undefined, { userId }: Interaction): { visibleTo?: string } {
  return ((flags ?? 0) & MessageFlags.Ephemeral) === 0 ? {} : { visibleTo: userId };
}

function described(interaction: Interaction, { type }: Callback, message: Message | undefined): unknown {
  const flags = message?.api.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.api.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }),
    },
    ...(message === undefined || type === Answer.DeferredMessageUpdate
      ? {}
      : { resource: { type, message: message.api } }),
  };
}
