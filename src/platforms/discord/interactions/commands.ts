import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { toToken } from '../../../conversation/actions.ts';
import { speechFor } from '../../../i18n/speech.ts';
import { type Asked, answer, type Question, tell } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import { type ReplyOptions, replyOutlet } from '../outlets/reply.ts';
import { isInstalledThere, placeOfCommand, whereIs } from '../outlets/where.ts';
import { begun } from './begin.ts';
import { photoOf } from './photos.ts';
import { openStyleThread } from './style.ts';

type Command = ChatInputCommandInteraction;

/** Commands whose answers are for who asked alone. */
const PERSONAL: ReadonlySet<string> = new Set([
  'saved',
  'help',
  'language',
  'forget',
  'catalogue',
  'settings',
]);

/** A slash command. Acknowledged at once; whether others see the answer has to be decided then. */
export async function onCommand(context: DiscordContext, interaction: Command): Promise<void> {
  const only = await isForOneOnly(context, interaction);
  await begun(
    context,
    interaction,
    () => interaction.deferReply(only ? { flags: MessageFlags.Ephemeral } : {}),
    'reply',
    (beforeAnswer) => dispatch(context, interaction, { only, beforeAnswer }),
  );
}

async function isForOneOnly({ settings }: DiscordContext, interaction: Command): Promise<boolean> {
  if (whereIs(interaction) === 'direct') return false;
  if (PERSONAL.has(interaction.commandName)) return true;
  if (interaction.commandName === 'style') return false;
  const chosen = interaction.options.getBoolean('private');
  if (chosen !== null) return chosen;
  return interaction.guildId === null ? false : (await settings.of(interaction.guildId)).private;
}

async function dispatch(
  context: DiscordContext,
  interaction: Command,
  how: Omit<ReplyOptions, 'place'>,
): Promise<void> {
  const outlet = replyOutlet(interaction, { ...how, place: placeOfCommand(interaction) });
  const ask = (asked: () => Promise<Asked>, more: Partial<Question> = {}) =>
    answer(context, { ...questionOf(interaction, outlet), asked, ...more });
  const say = (sentence: string) => tell(context, { id: interaction.id, outlet }, sentence);
  const speech = speechFor(interaction.locale);
  if (context.stopping()) return say(speech.say('chat.restarting'));
  const { options, commandName } = interaction;
  switch (commandName) {
    case 'find':
      return ask(() => findAsked(context, interaction), {
        hasPhoto: options.getAttachment('photo') !== null,
        alsoIn: { kind: 'person', channelId: interaction.channelId, userId: interaction.user.id },
      });
    case 'similar':
      return ask(() => similarAsked(context, options.getString('product', true)));
    case 'style':
      return openStyleThread(context, interaction, questionOf(interaction, outlet));
    case 'settings':
      return say(await changeSettings(context, interaction));
    case 'language':
      return ask(async () => ({ command: commandName, text: options.getString('language') ?? '' }));
    default:
      // The stylist knows its own commands, and what to say to one that it does not know.
      return ask(async () => ({ command: commandName, text: '' }));
  }
}

function questionOf(interaction: Command, outlet: Question['outlet']): Omit<Question, 'asked'> {
  return {
    id: interaction.id,
    userId: interaction.user.id,
    guildId: interaction.guildId,
    locale: interaction.locale,
    place: placeOfCommand(interaction),
    outlet,
    hasPhoto: false,
  };
}

async function findAsked(context: DiscordContext, { options }: Command): Promise<Asked> {
  const photo = options.getAttachment('photo');
  const maxPrice = options.getNumber('max_price');
  const brand = options.getString('brand');
  return {
    command: 'find',
    text: options.getString('query') ?? '',
    ...(photo === null ? {} : { photo: await photoOf(context, photo) }),
    ...(maxPrice === null ? {} : { maxPrice }),
    ...(brand === null ? {} : { brand }),
  };
}

/** A product that the autocomplete offered, by its id; or the product that words, or the words of a link, describe. */
async function similarAsked({ options }: DiscordContext, given: string): Promise<Asked> {
  if ((await options.picture(given)) !== undefined) {
    return { action: toToken({ kind: 'more-like', productId: given }) };
  }
  const words = wordsOfLink(given) ?? given;
  const [best] = await options.products(words, 1);
  if (best === undefined) return { command: 'find', text: words };
  return { action: toToken({ kind: 'more-like', productId: best.productId }) };
}

/** `https://shop.example/p/red-floral-dress?id=1` -> `red floral dress`. */
function wordsOfLink(given: string): string | undefined {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const names = new URL(given).pathname.split('/').filter((name) => /[a-z]{3}/i.test(name));
  return (names.at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

async function changeSettings({ settings }: DiscordContext, interaction: Command): Promise<string> {
  const speech = speechFor(interaction.locale);
  const may = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  if (interaction.guildId === null || !isInstalledThere(interaction) || !may) {
    return speech.say('discord.settings-server-only');
  }
  const isPrivate = interaction.options.getBoolean('private', true);
  await settings.change(interaction.guildId, { private: isPrivate });
  return speech.say(isPrivate ? 'discord.settings-private-on' : 'discord.settings-private-off');
}
