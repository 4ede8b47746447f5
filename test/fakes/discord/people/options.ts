import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { CommandOption } from '../validation/commands.ts';

/** A file as a person sends it. */
export interface PersonFile {
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** What Discord says it is and how large, where that is not the truth. */
  readonly saidType?: string;
  readonly saidSize?: number;
  /** Another address in place of Discord's own. */
  readonly url?: string;
}

export type OptionValue = string | number | boolean | PersonFile;

/** An option as an interaction carries it. */
export interface FilledOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/**
 * Fills a command's options as Discord's own form would.
 * @throws Error for an option that is not there, misses, or is of another type: a person could not send it.
 */
export async function fill(
  declared: readonly CommandOption[],
  given: Readonly<Record<string, OptionValue | undefined>>,
  upload: (file: PersonFile) => Promise<string>,
): Promise<readonly FilledOption[]> {
  const missing = declared.filter(({ name, required }) => required === true && given[name] === undefined);
  if (missing.length > 0) throw new Error(`required: ${missing.map(({ name }) => name).join(', ')}`);
  const filled: FilledOption[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const option = declared.find((one) => one.name === name);
    if (option === undefined) throw new Error(`the command has no option ${name}`);
    if (!fits(option, value)) throw new Error(`${name} does not take ${JSON.stringify(value)}`);
    filled.push({ name, type: option.type, value: typeof value === 'object' ? await upload(value) : value });
  }
  return filled;
}

function fits(option: CommandOption, value: OptionValue): boolean {
  switch (option.type) {
    case Type.Attachment:
      return typeof value === 'object';
    case Type.Boolean:
      return typeof value === 'boolean';
    case Type.Integer:
    case Type.Number:
      return (
        typeof value === 'number' &&
        value >= (option.min_value ?? Number.NEGATIVE_INFINITY) &&
        value <= (option.max_value ?? Number.POSITIVE_INFINITY)
      );
    case Type.String:
      return (
        typeof value === 'string' &&
        value.length >= (option.min_length ?? 0) &&
        value.length <= (option.max_length ?? 6000) &&
        (option.choices === undefined || option.choices.some((choice) => choice.value === value))
      );
    default:
      return false;
  }
}
