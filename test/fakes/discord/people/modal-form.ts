import { type APIAttachment, ComponentType } from 'discord-api-types/v10';
import { type Component, walk } from '../components.ts';
import type { ModalBody } from '../validation/modal.ts';
import type { PersonFile } from './options.ts';

/** What a person puts into a modal's fields, by custom_id (or the part of it that is given as a pattern). */
export type FormInput = Readonly<Record<string, string | readonly string[] | readonly PersonFile[]>>;

/** What Discord sends when a modal is submitted; fields that are left alone keep their values. */
export async function submitted(
  modal: ModalBody,
  input: FormInput,
  upload: (file: PersonFile) => Promise<APIAttachment>,
): Promise<unknown> {
  const fields = walk(modal.components).filter(({ component }) => component.custom_id !== undefined);
  for (const name of Object.keys(input)) {
    if (!fields.some(({ component }) => component.custom_id === name)) {
      const names = fields.map(({ component }) => component.custom_id).join(', ');
      throw new Error(`the modal has no field ${name}, but ${names}`);
    }
  }
  const attachments: Record<string, APIAttachment> = {};
  const fieldOf = async (field: Component): Promise<unknown> => {
    const given = input[field.custom_id ?? ''];
    const base = { type: field.type, id: field.id ?? 1, custom_id: field.custom_id };
    if (field.type === ComponentType.TextInput) return { ...base, value: textOf(field, given) };
    if (field.type !== ComponentType.FileUpload) return { ...base, ...chosen(field, given) };
    const ids: string[] = [];
    for (const file of (given ?? []) as readonly PersonFile[]) {
      const attachment = await upload(file);
      attachments[attachment.id] = attachment;
      ids.push(attachment.id);
    }
    return { ...base, values: ids };
  };
  const components: unknown[] = [];
  for (const [at, top] of modal.components.entries()) {
    const base = { type: top.type, id: top.id ?? at + 1 };
    if (top.component !== undefined) components.push({ ...base, component: await fieldOf(top.component) });
    else if (top.components !== undefined) {
      components.push({ ...base, components: await Promise.all(top.components.map(fieldOf)) });
    } else components.push(base);
  }
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  return { custom_id: modal.custom_id, components, ...resolved };
}

function textOf(field: Component & { readonly value?: string }, given: unknown): string {
  const text = typeof given === 'string' ? given : (field.value ?? '');
  if (text === '' && field.required !== false) throw new Error(`${field.custom_id} is required`);
  return text;
}

/** Values of selects and groups; one value of a radio group; a checkbox's state. */
function chosen(field: Component, given: unknown): object {
  const chosenByDefault = (field.options ?? [])
    .filter((option) => option.default === true)
    .map(({ value }) => value);
  const values = Array.isArray(given) ? given : typeof given === 'string' ? [given] : chosenByDefault;
  const known = new Set((field.options ?? []).map(({ value }) => value));
  if (!values.every((value) => known.has(value)))
    throw new Error(`${values} is not offered by ${field.custom_id}`);
  if (field.type === ComponentType.RadioGroup) return { value: values[0] ?? null };
  if (field.type === ComponentType.Checkbox) return { value: values.length > 0 };
  return { values };
}
