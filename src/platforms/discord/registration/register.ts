import {
  type APIApplicationCommand,
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { ThreadfinderError } from '../../../errors.ts';
import { commandDefinitions } from './definitions.ts';
import { type Difference, differencesOf } from './difference.ts';
import { installLinks } from './install-link.ts';

export interface RegisterOptions {
  readonly token: string;
  /** Base of the REST API, without the version. */
  readonly api: string;
  /** Registers for one server only, where it shows at once; everywhere without. */
  readonly guildId?: string;
  /** Shows what would change, and changes nothing. */
  readonly dryRun: boolean;
}

export interface Registration {
  readonly application: { readonly id: string; readonly name: string };
  readonly differences: readonly Difference[];
  /** How many commands there are. */
  readonly total: number;
  readonly links: ReturnType<typeof installLinks>;
}

/**
 * Makes Discord show exactly our commands; where they are as they should be, nothing is sent.
 * @throws ThreadfinderError `DISCORD_TOKEN_INVALID`, `DISCORD_GUILD_UNKNOWN`.
 */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const rest = new REST({ api: options.api, version: '10' }).setToken(options.token);
  try {
    const { id, name } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const route =
      options.guildId === undefined
        ? Routes.applicationCommands(id)
        : Routes.applicationGuildCommands(id, options.guildId);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
    const wanted = commandDefinitions();
    const differences = differencesOf(wanted, registered);
    if (differences.length > 0 && !options.dryRun) await rest.put(route, { body: wanted });
    return { application: { id, name }, differences, total: wanted.length, links: installLinks(id) };
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (error.status === 401) {
    return new ThreadfinderError('Discord does not know this token.', {
      code: 'DISCORD_TOKEN_INVALID',
      fix: 'Copy the token again (Developer Portal, your application, Bot, Reset Token) into DISCORD_TOKEN.',
      cause: error,
    });
  }
  if (error.status === 403 || error.status === 404) {
    return new ThreadfinderError('Discord does not let the bot register commands there.', {
      code: 'DISCORD_GUILD_UNKNOWN',
      fix: 'Check the server’s id after --guild, and that the bot was added to it by the install link.',
      cause: error,
    });
  }
  return error;
}
