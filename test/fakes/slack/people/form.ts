import type { PersonFile } from '../files/files.ts';
import { type Option, type Part, walk } from '../parts.ts';
import { optionsOf } from './look.ts';

/** What a person puts into a field: words, the value (or label) of an option or several, files. */
export type FormValue = string | readonly string[] | readonly PersonFile[];

/** By `action_id` or `block_id`; what is not named stays as it is. */
export type FormInput = Readonly<Record<string, FormValue>>;

/** The state of every field, as `view.state.values` has it. */
type Values = Record<string, Record<string, unknown>>;

type Upload = (file: PersonFile) => Promise<unknown>;

/**
 * What Slack sends of the fields in some blocks after a person has filled them.
 * @throws Error for what Slack's own form would not let through.
 */
export async function valuesOf(blocks: readonly Part[], input: FormInput, upload: Upload): Promise<Values> {
  const fields = walk(blocks).filter(({ part }) => part.action_id !== undefined && part.type !== 'button');
  const names = fields.flatMap(({ part, block }) => [part.action_id, block.block_id]);
  const unknown = Object.keys(input).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no field ${unknown.join(', ')}, but ${names.join(', ')}`);
  const values: Values = {};
  for (const { part, block } of fields) {
    const given = input[part.action_id ?? ''] ?? input[block.block_id ?? ''];
    const value = await stateOf(part, given, upload);
    if (block.type === 'input' && block.optional !== true && isEmpty(value)) {
      throw new Error(`${part.action_id} is required`);
    }
    const inBlock = values[block.block_id ?? ''] ?? {};
    inBlock[part.action_id ?? ''] = value;
    values[block.block_id ?? ''] = inBlock;
  }
  return values;
}

async function stateOf(
  part: Part,
  given: FormValue | undefined,
  upload: Upload,
): Promise<Record<string, unknown>> {
  const { type } = part;
  switch (type) {
    case 'plain_text_input':
    case 'number_input': {
      const text = given === undefined ? (part.initial_value ?? null) : String(given);
      checkText(part, text);
      return { type, value: text === '' ? null : text };
    }
    case 'static_select':
    case 'radio_buttons':
      return {
        type,
        selected_option: given === undefined ? (part.initial_option ?? null) : chosen(part, String(given)),
      };
    case 'checkboxes':
    case 'multi_static_select': {
      const all = Array.isArray(given) ? given : given === undefined ? undefined : [given];
      return {
        type,
        selected_options: all?.map((one) => chosen(part, String(one))) ?? part.initial_options ?? [],
      };
    }
    case 'file_input':
      return { type, files: await Promise.all(filesOf(part, given).map(upload)) };
    default:
      return { type };
  }
}

/** The option with that value, or that label. @throws Error */
export function chosen(part: Part, name: string): Option {
  const options = optionsOf(part);
  const found = options.find(({ value, text }) => value === name || text.text === name);
  if (found === undefined) throw new Error(`${part.action_id} does not offer ${name}`);
  return found;
}

function checkText(
  { action_id: id, type, min_length: least = 0, max_length: most = 3000, ...part }: Part,
  text: string | null,
): void {
  if (text === null || text === '') return;
  if (text.length < least || text.length > most)
    throw new Error(`${id} takes ${least} to ${most} characters`);
  if (type !== 'number_input') return;
  const number = Number(text);
  const [low, high] = [
    Number(part.min_value ?? Number.NEGATIVE_INFINITY),
    Number(part.max_value ?? Infinity),
  ];
  if (Number.isNaN(number) || number < low || number > high) throw new Error(`${id} does not take ${text}`);
}

function filesOf({ action_id: id, max_files: most = 10, filetypes }: Part, given: FormValue | undefined) {
  const files = (Array.isArray(given) ? given : []) as readonly PersonFile[];
  if (files.length > most) throw new Error(`${id} takes ${most} files`);
  for (const { name = 'photo.jpg' } of files) {
    if (filetypes?.includes(name.split('.').at(-1) ?? '') === false)
      throw new Error(`${id} does not take ${name}`);
  }
  return files;
}

function isEmpty({
  value,
  selected_option: option,
  selected_options: options,
  files,
}: Record<string, unknown>): boolean {
  const list = (options ?? files) as readonly unknown[] | undefined;
  return list === undefined ? (value ?? option ?? null) === null : list.length === 0;
}
