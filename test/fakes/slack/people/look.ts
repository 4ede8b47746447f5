import { type Part, textsOf, walk } from '../parts.ts';
import type { View } from '../views.ts';
import type { Message } from '../world.ts';

/** Something with blocks to look at. */
export type Seen = Message | View;

export function blocksOf(seen: Seen): readonly Part[] {
  return 'body' in seen ? seen.body.blocks : seen.blocks;
}

/** Every block and element, nested ones too. */
export function partsOf(seen: Seen): readonly Part[] {
  return walk(blocksOf(seen)).map(({ part }) => part);
}

/** All that can be read, one text after the other; the fallback text only where there are no blocks. */
export function textOf(seen: Seen): string {
  const texts = partsOf(seen).flatMap((part) => textsOf(part).map(({ text }) => text));
  return 'body' in seen || texts.length > 0 ? texts.join('\n') : seen.text;
}

export function buttonsOf(seen: Seen): readonly Part[] {
  return partsOf(seen).filter(({ type }) => type === 'button');
}

export function selectsOf(seen: Seen): readonly Part[] {
  return partsOf(seen).filter(({ type }) => type.endsWith('_select') || type === 'overflow');
}

/** Pictures, whichever way they are shown. */
export function picturesOf(seen: Seen): readonly Part[] {
  return partsOf(seen).filter(({ type }) => type === 'image');
}

/** The first button whose label, action_id or value matches. @throws Error that names those there are. */
export function buttonNamed(seen: Seen, name: RegExp): Part {
  const buttons = buttonsOf(seen);
  const found = buttons.find((button) => name.test(nameOf(button)));
  if (found !== undefined) return found;
  throw new Error(`no button ${name} among ${buttons.map(nameOf).join(', ')}`);
}

/** The first select whose placeholder, action_id or options match. @throws Error */
export function selectNamed(seen: Seen, name: RegExp): Part {
  const selects = selectsOf(seen);
  const found = selects.find((select) =>
    name.test([select.action_id, ...optionsOf(select).map(labelOf)].join(' ')),
  );
  if (found !== undefined) return found;
  throw new Error(`no select ${name} among ${selects.map(({ action_id }) => action_id).join(', ')}`);
}

export function optionsOf({ options = [], option_groups: groups = [] }: Part) {
  return [...options, ...groups.flatMap((group) => group.options)];
}

function labelOf({
  text,
  value,
}: {
  readonly text: { readonly text: string };
  readonly value: string;
}): string {
  return `${text.text} ${value}`;
}

function nameOf({ text, action_id, value, accessibility_label: label }: Part): string {
  const shown = typeof text === 'string' ? text : text?.text;
  return [shown, label, action_id, value].filter(Boolean).join(' ');
}
