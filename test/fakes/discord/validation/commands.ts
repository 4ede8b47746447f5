import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import type { Problem } from './problems.ts';

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localisations;
  readonly description_localizations?: Localisations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Localisations;
  readonly description_localizations?: Localisations;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly nsfw?: boolean;
}

type Localisations = Readonly<Record<string, string>> | null | undefined;

// https://docs.discord.com/developers/interactions/application-commands
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const MAX_CHARACTERS = 8000;

/** What Discord refuses about a set of commands beyond the published schema. */
export function commandProblems(commands: readonly CommandBody[]): readonly Problem[] {
  const problems = commands.flatMap((command, index) => oneCommand(command, String(index)));
  const keys = commands.map((command) => `${kindOf(command)} ${command.name}`);
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) !== index)
      problems.push({ path: `${index}.name`, message: `${key} is there twice` });
  }
  for (const [kind, most] of Object.entries(MOST)) {
    const count = commands.filter((command) => kindOf(command) === Number(kind)).length;
    if (count > most)
      problems.push({ path: '', message: `${count} commands of type ${kind}: at most ${most}` });
  }
  return problems;
}

function kindOf(command: CommandBody): number {
  return command.type ?? ApplicationCommandType.ChatInput;
}

function oneCommand(command: CommandBody, path: string): Problem[] {
  const slash = kindOf(command) === ApplicationCommandType.ChatInput;
  const options = command.options ?? [];
  const problems = [
    ...localeProblems(command, path),
    ...options.flatMap((option, at) => oneOption(option, `${path}.options.${at}`)),
  ];
  if (slash) problems.push(...nameProblems(command, path));
  if (slash !== (command.description ?? '') > '') {
    problems.push({
      path: `${path}.description`,
      message: 'a slash command, and only that, has a description',
    });
  }
  if (!slash && options.length > 0) problems.push({ path, message: 'a menu command has no options' });
  const firstOptional = options.findIndex((option) => option.required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required === true)) {
    problems.push({ path: `${path}.options`, message: 'required options come first' });
  }
  const names = options.map(({ name }) => name);
  if (new Set(names).size < names.length)
    problems.push({ path: `${path}.options`, message: 'an option is there twice' });
  if (weight(command) > MAX_CHARACTERS)
    problems.push({ path, message: `more than ${MAX_CHARACTERS} characters` });
  return problems;
}

function oneOption(option: CommandOption, path: string): Problem[] {
  const problems = [...nameProblems(option, path), ...localeProblems(option, path)];
  if (option.autocomplete === true && (option.choices ?? []).length > 0) {
    problems.push({ path, message: 'choices or autocomplete, not both' });
  }
  return problems;
}

function nameProblems({ name, name_localizations }: CommandBody | CommandOption, path: string): Problem[] {
  return [name, ...Object.values(name_localizations ?? {})]
    .filter((one) => !NAME.test(one) || one !== one.toLowerCase())
    .map((one) => ({ path: `${path}.name`, message: `${one} cannot be a name` }));
}

function localeProblems(named: CommandBody | CommandOption, path: string): Problem[] {
  const { name_localizations, description_localizations } = named;
  return [...Object.keys(name_localizations ?? {}), ...Object.keys(description_localizations ?? {})]
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) => ({ path, message: `${locale} is no locale of Discord's` }));
}

/** Characters of names, descriptions and values, each in its longest language. */
function weight(named: CommandBody | CommandOption): number {
  const longest = (own: string | undefined, others: Localisations) =>
    Math.max(own?.length ?? 0, ...Object.values(others ?? {}).map((text) => text.length));
  const options = 'options' in named ? (named.options ?? []) : [];
  const choices = 'choices' in named ? (named.choices ?? []) : [];
  return (
    longest(named.name, named.name_localizations) +
    longest(named.description, named.description_localizations) +
    choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0) +
    options.reduce((sum, option) => sum + weight(option), 0)
  );
}
