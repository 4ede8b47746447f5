import { InteractionResponseType as Answer, MessageFlags } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { type Interaction, MAX_USER_FOLLOW_UPS, TOKEN_LIFE_MS } from '../interactions.ts';
import type { MessageBody } from '../validation/message.ts';
import type { Channel, Message } from '../world.ts';
import { audience } from './callbacks.ts';
import { channelOf } from './channels.ts';
import type { Call, Router } from './router.ts';

/** What comes after the callback, by the interaction's token: edits, follow-ups, deletion. */
export function webhookRoutes(router: Router, discord: Discord): void {
  const { world, messages, judge } = discord;
  const base = '/webhooks/:application/:token';

  router.on('POST', base, async (call) => {
    const { interaction, channel } = answered(discord, call);
    const body = judge.form<MessageBody>(call.route, 'follow-up', call.body);
    const writing = { route: call.route, body, files: call.files, interactionId: interaction.id };
    const original = world.messages.get(interaction.originalId ?? '');
    // The first follow-up of a deferred answer is the answer.
    if (original !== undefined && isLoading(original, interaction)) {
      return (await messages.edit(channel, original, writing)).api;
    }
    if (interaction.userInstallOnly && interaction.followUps >= MAX_USER_FOLLOW_UPS)
      throw refuse.tooManyFollowUps();
    interaction.followUps += 1;
    return (await messages.create(channel, { ...writing, ...audience(body.flags, interaction) })).api;
  });
  router.on('GET', `${base}/messages/:message`, (call) => target(discord, call).message.api);
  router.on('PATCH', `${base}/messages/:message`, async (call) => {
    const body = judge.form<MessageBody>(call.route, 'webhook-edit', call.body);
    const { interaction, channel, message } = target(discord, call);
    if (channel.archived) throw refuse.threadArchived();
    const writing = { route: call.route, body, files: call.files, interactionId: interaction.id };
    return (await messages.edit(channel, message, writing)).api;
  });
  router.on('DELETE', `${base}/messages/:message`, (call) => {
    messages.remove(target(discord, call).message);
  });
}

function answered(discord: Discord, { params }: Call): { interaction: Interaction; channel: Channel } {
  const { world, interactions } = discord;
  const interaction = interactions.byToken(params['token'] ?? '');
  if (interaction?.callback === undefined) throw refuse.unknownWebhook();
  if (world.now() - interaction.sentAtMs > TOKEN_LIFE_MS) throw refuse.tokenExpired();
  return { interaction, channel: channelOf(world, interaction.channelId) };
}

function target(discord: Discord, call: Call): ReturnType<typeof answered> & { message: Message } {
  const found = answered(discord, call);
  const named = call.params['message'];
  const id = named === '@original' ? found.interaction.originalId : named;
  const message = discord.world.messages.get(id ?? '');
  const own = message !== undefined && message.api.channel_id === found.channel.id;
  if (!own || message.api.author.id !== discord.world.bot.id) throw refuse.unknownMessage();
  return { ...found, message };
}

function isLoading({ api }: Message, { callback }: Interaction): boolean {
  const deferred = callback?.type === Answer.DeferredChannelMessageWithSource;
  return deferred && ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
}
