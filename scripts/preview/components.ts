import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInModalActionRow,
  type APILabelComponent,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
} from '../../src/platforms/discord/preview.ts';
import { escapeHtml, markdown } from './markdown.ts';

/** Finds where `attachment://` leads. */
export type Locate = (url: string) => string;

type Any = APIMessageTopLevelComponent | APIComponentInContainer;

/** A component of a message as Discord's client shows it, in what our messages use. */
export function component(item: Any, locate: Locate): string {
  switch (item.type) {
    case ComponentType.Container:
      return `<div class="container">${all(item.components, locate)}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${markdown(item.content)}</div>`;
    case ComponentType.Section:
      return `<div class="section"><div>${all(item.components, locate)}</div>${accessory(item.accessory, locate)}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${item.components.map((one) => control(one)).join('')}</div>`;
    case ComponentType.MediaGallery:
      return `<div class="gallery">${item.items.map((one) => picture('', one, locate)).join('')}</div>`;
    case ComponentType.File:
    case ComponentType.Separator:
      throw new Error(`the preview does not show components of type ${item.type}`);
  }
}

function all(items: readonly Any[], locate: Locate): string {
  return items.map((item) => component(item, locate)).join('');
}

function accessory(item: APISectionAccessoryComponent, locate: Locate): string {
  if (item.type === ComponentType.Button) return button(item);
  return picture('thumbnail', item, locate);
}

function picture(
  look: string,
  { media, description }: { readonly media: { readonly url: string }; readonly description?: string | null },
  locate: Locate,
): string {
  const alt = escapeHtml(description ?? '');
  return `<img class="${look}" src="${escapeHtml(locate(media.url))}" alt="${alt}" title="${alt}">`;
}

type Control = Extract<Any, { type: ComponentType.ActionRow }>['components'][number];

function control(item: Control): string {
  if (item.type === ComponentType.Button) return button(item);
  if (item.type !== ComponentType.StringSelect) throw new Error('the preview shows string selects only');
  const options = item.options
    .map(({ label, emoji }) => `<li>${escapeHtml(`${emoji?.name ?? ''} ${label}`)}</li>`)
    .join('');
  return `<details class="select"><summary>${escapeHtml(item.placeholder ?? '')}</summary><ul>${options}</ul></details>`;
}

const STYLES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

function button(item: APIButtonComponent): string {
  const emoji = 'emoji' in item ? item.emoji?.name : undefined;
  const label = 'label' in item ? item.label : undefined;
  const words = [emoji, label].filter((part) => part !== undefined).join(' ');
  const id = 'custom_id' in item ? item.custom_id : 'url' in item ? item.url : '';
  const mark = item.style === ButtonStyle.Link ? ' <span aria-hidden="true">↗</span>' : '';
  return `<button type="button" class="${STYLES[item.style]}" title="${escapeHtml(id)}">${escapeHtml(words)}${mark}</button>`;
}

/** A form as it opens over the conversation. */
export function modal({ title, components }: APIModalInteractionResponseCallbackData): string {
  const fields = components
    .map((item) => {
      if (item.type !== ComponentType.Label) throw new Error('the preview shows labelled fields only');
      const hint =
        item.description === undefined ? '' : `<p class="small">${escapeHtml(item.description)}</p>`;
      return `<div class="field"><p class="label">${escapeHtml(item.label)}</p>${hint}${field(item.component)}</div>`;
    })
    .join('');
  return `<div class="modal"><h2>${escapeHtml(title)}</h2>${fields}<div class="row end"><button type="button" class="secondary">Cancel</button><button type="button" class="primary">Submit</button></div></div>`;
}

function field(item: APILabelComponent['component'] | APIComponentInModalActionRow): string {
  switch (item.type) {
    case ComponentType.TextInput:
      return `<input placeholder="${escapeHtml(item.placeholder ?? '')}">`;
    case ComponentType.StringSelect: {
      const options = item.options.map(({ label }) => `<option>${escapeHtml(label)}</option>`).join('');
      return `<select><option>${escapeHtml(item.placeholder ?? '')}</option>${options}</select>`;
    }
    case ComponentType.FileUpload:
      return '<div class="upload">📁 Drop a file here or <u>browse</u></div>';
    default:
      throw new Error(`the preview does not show fields of type ${item.type}`);
  }
}
