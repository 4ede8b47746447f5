import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { nameIn } from '../../../conversation/languages.ts';
import type { PlainKey } from '../../../i18n/arguments.ts';
import { LANGUAGES } from '../../../i18n/locales.ts';
import { described, localised } from './localise.ts';
import { COMMAND_NAMES, MENU_NAMES, type Names, OPTION_NAMES } from './names.ts';

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
  const isPrivate = yesOrNo('command.find.option.private', false);
  return [
    slash('find', [
      { ...text('query', 'command.find.option.query'), autocomplete: true },
      {
        type: ApplicationCommandOptionType.Attachment,
        ...option('photo', 'command.find.option.photo'),
        required: false,
      },
      {
        type: ApplicationCommandOptionType.Number,
        ...option('max_price', 'command.find.option.max_price'),
        required: false,
        min_value: 0,
      },
      { ...text('brand', 'command.find.option.brand'), autocomplete: true },
      isPrivate,
    ]),
    slash('similar', [
      { ...text('product', 'command.similar.option.product'), required: true, autocomplete: true },
      isPrivate,
    ]),
    slash('saved', []),
    slash('style', []),
    slash('help', []),
    slash('language', [
      {
        type: ApplicationCommandOptionType.String,
        ...option('language', 'command.language.option.language'),
        required: true,
        choices: LANGUAGES.map((tag) => ({ name: nameIn(tag, tag), value: tag })),
      },
    ]),
    slash('forget', []),
    { ...slash('catalogue', []), ...ADMINS_ONLY },
    { ...slash('settings', [yesOrNo('command.settings.option.private', true)]), ...ADMINS_ONLY },
    menu(MENU_NAMES.lookalikes),
    menu(MENU_NAMES.text),
  ];
}

function slash(
  name: keyof typeof COMMAND_NAMES,
  options: readonly APIApplicationCommandBasicOption[],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(COMMAND_NAMES[name]),
    ...described(`command.${name}.description`),
    contexts: EVERYWHERE,
    integration_types: EVERY_INSTALL,
    options: [...options],
  };
}

function menu(names: Names): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    ...named(names),
    contexts: EVERYWHERE,
    integration_types: EVERY_INSTALL,
  };
}

function text(name: keyof typeof OPTION_NAMES, description: PlainKey) {
  return {
    type: ApplicationCommandOptionType.String,
    ...option(name, description),
    required: false,
  } as const;
}

function yesOrNo(description: PlainKey, required: boolean): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...option('private', description), required };
}

function option(name: keyof typeof OPTION_NAMES, description: PlainKey) {
  return { ...named(OPTION_NAMES[name]), ...described(description) };
}

function named(names: Names): { readonly name: string; readonly name_localizations: LocalizationMap } {
  return { name: names.en, name_localizations: localised((language) => names[language]) };
}
