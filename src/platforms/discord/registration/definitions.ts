import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES } from '../../../conversation/languages.ts';
import { COMMAND_TEXTS, localised, MENU_TEXTS, OPTION_TEXTS, type Texts } from './texts.ts';

const EVERYWHERE = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const EVERY_INSTALL = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** Those who run a server, on a server that the bot was added to. */
const ADMINS_ONLY = {
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Every command that Discord is to show. */
export function commandDefinitions(): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    slash('find', [
      { ...text('query'), autocomplete: true },
      { type: ApplicationCommandOptionType.Attachment, ...named(OPTION_TEXTS.photo), required: false },
      {
        type: ApplicationCommandOptionType.Number,
        ...named(OPTION_TEXTS.max_price),
        required: false,
        min_value: 0,
      },
      { ...text('brand'), autocomplete: true },
      yesOrNo(OPTION_TEXTS.private, false),
    ]),
    slash('similar', [
      { ...text('product'), required: true, autocomplete: true },
      yesOrNo(OPTION_TEXTS.private, false),
    ]),
    slash('saved', []),
    slash('style', []),
    slash('help', []),
    slash('language', [
      {
        type: ApplicationCommandOptionType.String,
        ...named(OPTION_TEXTS.language),
        required: true,
        choices: LANGUAGES.map(({ tag, name }) => ({ name, value: tag })),
      },
    ]),
    slash('forget', []),
    { ...slash('catalogue', []), ...ADMINS_ONLY },
    { ...slash('settings', [yesOrNo(OPTION_TEXTS.private_default, true)]), ...ADMINS_ONLY },
    menu(MENU_TEXTS.lookalikes),
    menu(MENU_TEXTS.text),
  ];
}

function slash(
  name: keyof typeof COMMAND_TEXTS,
  options: readonly APIApplicationCommandBasicOption[],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(COMMAND_TEXTS[name]),
    contexts: EVERYWHERE,
    integration_types: EVERY_INSTALL,
    options: [...options],
  };
}

function menu(name: Texts): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: name.en,
    name_localizations: localised(name),
    contexts: EVERYWHERE,
    integration_types: EVERY_INSTALL,
  };
}

function text(name: 'query' | 'brand' | 'product') {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(OPTION_TEXTS[name]),
    required: false,
  } as const;
}

function yesOrNo(
  texts: { readonly name: Texts; readonly description: Texts },
  required: boolean,
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...named(texts), required };
}

function named({ name, description }: { readonly name: Texts; readonly description: Texts }) {
  return {
    name: name.en,
    name_localizations: localised(name),
    description: description.en,
    description_localizations: localised(description),
  };
}
