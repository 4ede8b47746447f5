import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Action } from '../../../conversation/results.ts';
import { fitLine, isBlank, type NoteShortened } from '../../shared/text.ts';
import { toCustomId } from '../custom-id.ts';
import { MAX_ALT_TEXT, MAX_BUTTON_LABEL, MAX_BUTTON_URL } from '../limits.ts';
import type { RenderedMessage, Rendering, ShownPicture } from './message.ts';

export type ActionStyle =
  | ButtonStyle.Primary
  | ButtonStyle.Secondary
  | ButtonStyle.Success
  | ButtonStyle.Danger;

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function row<T extends APIComponentInMessageActionRow>(...components: T[]): APIActionRowComponent<T> {
  return { type: ComponentType.ActionRow, components };
}

/** A button for an action of the stylist; none where its token does not fitLine, which no token of ours does. */
export function actionButton(
  { token, label }: Action,
  look: { readonly style?: ActionStyle; readonly emoji?: string; readonly bare?: boolean },
  shorten: NoteShortened,
): readonly APIButtonComponent[] {
  return ownButton(toCustomId({ kind: 'action', token }), label, { ...look, of: token }, shorten);
}

export function ownButton(
  customId: string | undefined,
  label: string,
  look: {
    readonly style?: ActionStyle;
    readonly emoji?: string;
    readonly bare?: boolean;
    readonly of: string;
  },
  shorten: NoteShortened,
): readonly APIButtonComponent[] {
  const words = fitLine(label, MAX_BUTTON_LABEL, { what: 'label', of: look.of }, shorten);
  if (customId === undefined || (isBlank(words) && look.emoji === undefined)) {
    shorten({ what: 'button', of: look.of, kept: 0, whole: 1 });
    return [];
  }
  return [
    {
      type: ComponentType.Button,
      style: look.style ?? ButtonStyle.Secondary,
      custom_id: customId,
      ...(look.bare === true || isBlank(words) ? {} : { label: words }),
      ...(look.emoji === undefined ? {} : { emoji: { name: look.emoji } }),
    },
  ];
}

/** A button that opens a page; none for what is no http(s) address or longer than Discord takes. */
export function linkButton(url: string | undefined, label: string): readonly APIButtonComponent[] {
  const href = webUrl(url);
  if (href === undefined || href.length > MAX_BUTTON_URL) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, url: href, label }];
}

/** A well-formed http(s) address that Markdown cannot break out of. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return undefined;
  return parsed.href.replaceAll(/[()<>\\ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What a component shows: `attachment://` for a file that goes along. */
export function mediaUrl(picture: ShownPicture): string {
  return picture.kind === 'url' ? picture.url : `attachment://${picture.file.name}`;
}

/** What is to be seen on a picture, for those who cannot: never empty. */
export function altText(text: string, of: string, { speech, shorten }: Rendering): string {
  const words = fitLine(text, MAX_ALT_TEXT, { what: 'alt-text', of }, shorten);
  return isBlank(words) ? speech.say('chat.product-picture') : words;
}

/** Drops what would be in the message twice: `custom_id`s are unique, and pressing either does the same. */
function withoutRepeats(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Set<string>();
  return components.flatMap<APIComponentInContainer>((component) => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const kept = component.components.filter((one) => {
      if (!('custom_id' in one)) return true;
      if (seen.has(one.custom_id)) return false;
      seen.add(one.custom_id);
      return true;
    });
    return kept.length === 0 ? [] : [{ ...component, components: kept }];
  });
}

/** Everything in one frame, with the files that it shows. */
export function framed(
  components: readonly APIComponentInContainer[],
  pictures: readonly { readonly picture: ShownPicture; readonly altText: string }[],
): RenderedMessage {
  const files = new Map<string, RenderedMessage['files'][number]>();
  for (const { picture, altText: description } of pictures) {
    if (picture.kind === 'file') files.set(picture.file.name, { ...picture.file, description });
  }
  return {
    components: [{ type: ComponentType.Container, components: withoutRepeats(components) }],
    files: [...files.values()],
  };
}
