import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { CLASSIC, type Component, isSelect, mediaOf, type Placed, walk } from '../components.ts';
import type { Problem } from './problems.ts';

/** A message's body, after its published schema has been found to hold. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentRequest[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[] | null } | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

export interface AttachmentRequest {
  readonly id: string;
  readonly filename?: string;
  readonly description?: string;
}

/** What a body is judged against besides itself. */
export interface MessageContext {
  /** A new message, or a change of one. */
  readonly creates: boolean;
  /** By an interaction's token, which alone may make a message that only one person sees. */
  readonly interaction: boolean;
  /** Whether the message that is changed is of Components V2: there is no way back. */
  readonly wasV2: boolean;
  /** Names of files that came with it or stay. */
  readonly filenames: readonly string[];
}

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
const MAX_ALT_TEXT = 1024;
const MAX_PER_ROW = 5;
const ALWAYS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** What the published schemas miss, of what Discord refuses; and what we ask of every message of ours. */
export function messageProblems(body: MessageBody, context: MessageContext): readonly Problem[] {
  const components = body.components ?? [];
  return [
    ...flagProblems(body, context),
    ...componentProblems(components),
    ...mediaProblems(components, context.filenames),
    ...mentionProblems(body, context),
  ];
}

export function isV2(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

function flagProblems(body: MessageBody, context: MessageContext): Problem[] {
  const problems: Problem[] = [];
  const flags = body.flags ?? 0;
  const v2 = isV2(flags) || context.wasV2;
  const allowed = ALWAYS | (context.interaction && context.creates ? MessageFlags.Ephemeral : 0);
  if ((flags & ~allowed) !== 0)
    problems.push({ path: 'flags', message: `flags ${flags} cannot be set here` });
  if (v2 && (body.content ?? '') !== '') {
    problems.push({ path: 'content', message: 'The content field cannot be used with IS_COMPONENTS_V2' });
  }
  if (v2 && (body.embeds ?? []).length > 0) {
    problems.push({ path: 'embeds', message: 'The embeds field cannot be used with IS_COMPONENTS_V2' });
  }
  const early = (body.components ?? []).findIndex((component) => !CLASSIC.has(component.type));
  if (!v2 && early >= 0) {
    problems.push({ path: `components.${early}`, message: 'needs the flag IS_COMPONENTS_V2' });
  }
  return problems;
}

/** Limits over all components of a message or a modal, nested ones included. */
export function componentProblems(components: readonly Component[]): Problem[] {
  const all = walk(components);
  const text = all.reduce((length, { component }) => length + (component.content?.length ?? 0), 0);
  const problems: Problem[] = all.flatMap((placed) => ownProblems(placed));
  if (all.length > MAX_COMPONENTS) {
    problems.push({
      path: 'components',
      message: `${all.length} components, nested included: at most ${MAX_COMPONENTS}`,
    });
  }
  if (text > MAX_TEXT) {
    problems.push({
      path: 'components',
      message: `${text} characters of text in total: at most ${MAX_TEXT}`,
    });
  }
  return [...problems, ...repeated(all, 'custom_id'), ...repeated(all, 'id')];
}

function repeated(all: readonly Placed[], key: 'custom_id' | 'id'): Problem[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const value = component[key];
    if (value === undefined || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path: `${path}.${key}`, message: `${key} ${value} is there twice` }];
  });
}

function ownProblems({ component, path }: Placed): Problem[] {
  if (component.type === ComponentType.Button) return buttonProblems(component, path);
  if (component.type === ComponentType.ActionRow) return rowProblems(component, path);
  if (isSelect(component)) return selectProblems(component, path);
  return [];
}

function buttonProblems(button: Component, path: string): Problem[] {
  const link = button.style === ButtonStyle.Link;
  const problems: Problem[] = [];
  if (link !== (button.url !== undefined))
    problems.push({ path, message: 'a link, and only a link, has a url' });
  if (link === (button.custom_id !== undefined)) {
    problems.push({ path, message: 'a button that is no link, and only that, has a custom_id' });
  }
  if ((button.label ?? '') === '' && button.emoji === undefined) {
    problems.push({ path, message: 'a button has a label or an emoji' });
  }
  return problems;
}

function rowProblems(row: Component, path: string): Problem[] {
  const inside = row.components ?? [];
  const selects = inside.filter(isSelect).length;
  if (selects > 0 && inside.length > 1) return [{ path, message: 'a select stands alone in its row' }];
  if (inside.length > MAX_PER_ROW) return [{ path, message: `a row has at most ${MAX_PER_ROW} buttons` }];
  return [];
}

function selectProblems(select: Component, path: string): Problem[] {
  const options = select.options ?? [];
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  const values = new Set(options.map(({ value }) => value));
  const problems: Problem[] = [];
  if (least > most) problems.push({ path, message: 'min_values is above max_values' });
  if (select.type !== ComponentType.StringSelect) return problems;
  if (most > options.length) problems.push({ path, message: 'max_values is above the number of options' });
  if (values.size < options.length) problems.push({ path, message: 'an option value is there twice' });
  if (options.filter((option) => option.default === true).length > most) {
    problems.push({ path, message: 'more defaults than max_values' });
  }
  return problems;
}

/** Every picture has its file and its alt text; every file is shown. */
function mediaProblems(components: readonly Component[], filenames: readonly string[]): Problem[] {
  const media = mediaOf(components);
  const links = media.filter(({ media: { url } }) => url.startsWith('attachment://'));
  const missing = links.filter(({ media: { url } }) => !filenames.includes(nameIn(url)));
  const mute = media.filter(({ description }) => (description ?? '').trim() === '');
  const long = media.filter(({ description }) => (description ?? '').length > MAX_ALT_TEXT);
  const schemes = media.filter(({ media: { url } }) => !/^(https?|attachment):\/\//.test(url));
  return [
    ...missing.map(({ path, media: { url } }) => ({ path, message: `no file ${url} came with it` })),
    ...mute.map(({ path }) => ({ path, message: 'a picture without alt text' })),
    ...long.map(({ path }) => ({ path, message: `alt text of more than ${MAX_ALT_TEXT} characters` })),
    ...schemes.map(({ path }) => ({ path, message: 'neither http(s) nor an attachment' })),
  ];
}

/** The name in `attachment://name`. */
export function nameIn(link: string): string {
  return decodeURIComponent(link.slice('attachment://'.length));
}

/** Nobody is called by what a bot repeats: `allowed_mentions: {parse: []}` on every new message. */
function mentionProblems(body: MessageBody, { creates }: MessageContext): Problem[] {
  const parse = body.allowed_mentions?.parse;
  if (!creates || (parse?.length === 0 && parse !== null)) return [];
  return [{ path: 'allowed_mentions', message: 'parse must be there and empty' }];
}
