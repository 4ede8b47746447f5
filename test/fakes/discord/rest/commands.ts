import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { snowflake } from '../snowflake.ts';
import type { CommandBody, CommandOption } from '../validation/commands.ts';
import type { Call, Router } from './router.ts';

/** A command as it was registered. */
export interface Command extends CommandBody {
  readonly id: string;
  readonly type: ApplicationCommandType;
  readonly guildId?: string;
  readonly version: string;
}

const GLOBAL = 'global';

/** The bot's commands: everywhere, and by server. */
export class Commands {
  /** How often each place's commands were written. */
  writes = 0;
  readonly #byPlace = new Map<string, readonly Command[]>();

  constructor(router: Router, { world, judge }: Discord) {
    const serve = (path: string, placeOf: (call: Call) => string) => {
      router.on('GET', path, (call) => {
        const full = call.query.get('with_localizations') === 'true';
        return this.of(placeOf(call)).map((command) => form(command, world.applicationId, full));
      });
      router.on('PUT', path, (call) => {
        const place = placeOf(call);
        const bodies = judge.form<readonly CommandBody[]>(call.route, 'commands', call.body);
        judge.commands(call.route, bodies);
        this.#write(place, bodies);
        return this.of(place).map((command) => form(command, world.applicationId, true));
      });
    };
    serve('/applications/:application/commands', () => GLOBAL);
    serve('/applications/:application/guilds/:guild/commands', ({ params }) => {
      const guild = world.guilds.get(params['guild'] ?? '');
      if (guild?.installed !== true) throw refuse.missingAccess();
      return guild.id;
    });
  }

  of(place: string): readonly Command[] {
    return this.#byPlace.get(place) ?? [];
  }

  /** What a person is offered in a server (or in a direct conversation): its own commands hide the global ones. */
  find(type: ApplicationCommandType, name: string, guildId: string | undefined): Command | undefined {
    const offered = [...(guildId === undefined ? [] : this.of(guildId)), ...this.of(GLOBAL)];
    return offered.find((command) => command.type === type && command.name === name);
  }

  #write(place: string, bodies: readonly CommandBody[]): void {
    this.writes += 1;
    const before = this.of(place);
    const commands = bodies.map((body): Command => {
      const type = body.type ?? ApplicationCommandType.ChatInput;
      const known = before.find((command) => command.type === type && command.name === body.name);
      return {
        ...body,
        type,
        id: known?.id ?? snowflake(),
        version: snowflake(),
        ...(place === GLOBAL ? {} : { guildId: place }),
      };
    });
    this.#byPlace.set(place, commands);
  }
}

/** As the API gives a command back: with its defaults filled in, and without what is not set. */
function form(command: Command, applicationId: string, full: boolean): Record<string, unknown> {
  const { guildId, options, name_localizations, description_localizations, ...rest } = command;
  return {
    application_id: applicationId,
    ...rest,
    default_member_permissions: permissions(command.default_member_permissions),
    description: command.description ?? '',
    integration_types: command.integration_types ?? [0],
    contexts: command.contexts ?? null,
    nsfw: command.nsfw ?? false,
    ...(guildId === undefined ? { dm_permission: true } : { guild_id: guildId }),
    ...(options === undefined || options.length === 0
      ? {}
      : { options: options.map((option) => optionForm(option, full)) }),
    ...(full ? { name_localizations: name_localizations ?? null } : {}),
    ...(full ? { description_localizations: description_localizations ?? null } : {}),
  };
}

function optionForm(option: CommandOption, full: boolean): Record<string, unknown> {
  const { type, name, description, name_localizations, description_localizations, required, ...rest } =
    option;
  return {
    type,
    name,
    ...(full ? { name_localizations: name_localizations ?? null } : {}),
    description,
    ...(full ? { description_localizations: description_localizations ?? null } : {}),
    ...(required === true ? { required } : {}),
    ...rest,
  };
}

function permissions(value: CommandBody['default_member_permissions']): string | null {
  return value === undefined || value === null ? null : String(value);
}
