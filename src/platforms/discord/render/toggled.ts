import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ActionToken, Toggle } from '../../../conversation/results.ts';
import { fitLine } from '../../shared/text.ts';
import { toCustomId } from '../custom-id.ts';
import { MAX_BUTTON_LABEL } from '../limits.ts';

/** A file of a message that has been sent. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

type Any = APIMessageTopLevelComponent | APIComponentInContainer;

/**
 * A message that has been sent, with one of its buttons as it is after it was pressed; everything else as it was. Its
 * pictures are named as files of the message again: the addresses that they are shown at expire.
 */
export function toggled(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly SentFile[],
  pressed: ActionToken,
  toggle: Toggle,
): APIMessageTopLevelComponent[] {
  const visit = <T extends Any>(item: T): T => {
    switch (item.type) {
      case ComponentType.Container:
        return { ...item, components: item.components.map(visit) };
      case ComponentType.Section:
        return { ...item, accessory: withOwnFile(item.accessory, files) };
      case ComponentType.ActionRow:
        return { ...item, components: item.components.map((one) => flipped(one, pressed, toggle)) };
      default:
        return item;
    }
  };
  return components.map(visit);
}

type InRow = Extract<Any, { type: ComponentType.ActionRow }>['components'][number];

function flipped(item: InRow, pressed: ActionToken, toggle: Toggle): InRow {
  const customId = toCustomId({ kind: 'action', token: toggle.token });
  if (item.type !== ComponentType.Button || !('custom_id' in item)) return item;
  if (item.custom_id !== pressed || customId === undefined) return item;
  const label = fitLine(toggle.label, MAX_BUTTON_LABEL, { what: 'label', of: pressed }, () => undefined);
  return {
    ...item,
    custom_id: customId,
    style: toggle.on ? ButtonStyle.Success : ButtonStyle.Secondary,
    ...(item.label === undefined || label === '' ? {} : { label }),
  };
}

function withOwnFile(
  accessory: APISectionAccessoryComponent,
  files: readonly SentFile[],
): APISectionAccessoryComponent {
  if (accessory.type !== ComponentType.Thumbnail) return accessory;
  const { url, attachment_id: id } = accessory.media;
  const file = files.find((one) => one.id === id || withoutQuery(one.url) === withoutQuery(url));
  return { ...accessory, media: { url: file === undefined ? url : `attachment://${file.name}` } };
}

// What comes after the question mark is a signature, made anew each time the message is read.
function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url;
}
