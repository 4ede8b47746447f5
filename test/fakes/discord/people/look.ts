import { type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { type Component, isSelect, type MediaItem, mediaOf, walk } from '../components.ts';

/** All that can be read in a message, one text after the other. */
export function textOf(message: APIMessage): string {
  const texts = componentsOf(message).flatMap(({ content }) => (content === undefined ? [] : [content]));
  return [message.content, ...texts].filter((text) => text !== '').join('\n');
}

/** Every component, nested ones too. */
export function componentsOf(message: APIMessage): readonly Component[] {
  return walk((message.components ?? []) as readonly Component[]).map(({ component }) => component);
}

export function buttonsOf(message: APIMessage): readonly Component[] {
  return componentsOf(message).filter(({ type }) => type === ComponentType.Button);
}

export function selectsOf(message: APIMessage): readonly Component[] {
  return componentsOf(message).filter(isSelect);
}

/** Pictures with their alt text. */
export function picturesOf(message: APIMessage): readonly MediaItem[] {
  return mediaOf((message.components ?? []) as readonly Component[]);
}

/** The first button whose label (or emoji, or custom_id) matches. @throws Error that names those there are. */
export function buttonNamed(message: APIMessage, name: RegExp): Component {
  const buttons = buttonsOf(message);
  const found = buttons.find((button) => name.test(nameOf(button)));
  if (found !== undefined) return found;
  throw new Error(`no button ${name} among ${buttons.map(nameOf).join(', ')}`);
}

function nameOf({ label, emoji, custom_id }: Component): string {
  return [label, (emoji as { name?: string } | undefined)?.name, custom_id].filter(Boolean).join(' ');
}

export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
