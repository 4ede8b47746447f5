import { readFileSync } from 'node:fs';
import type { RenderedMessage } from '../../src/platforms/discord/render/message.ts';
import { component } from './components.ts';
import { escapeHtml } from './markdown.ts';

/** One thing that a person does, and what they see then. */
export interface Scene {
  readonly title: string;
  /** What was done: `/find red floral dress under 50`. */
  readonly done: string;
  readonly messages: readonly RenderedMessage[];
  /** Seen by one person only. */
  readonly only?: boolean;
  /** Shown instead of messages: HTML of a form. */
  readonly form?: string;
}

const STYLES = readFileSync(new URL('discord.css', import.meta.url), 'utf8');

/** All scenes as one page that needs nothing else: styles and pictures are in it. */
export function page(scenes: readonly Scene[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Threadfinder on Discord: preview</title><style>${STYLES}</style></head>
<body><header><h1>Threadfinder on Discord</h1>
<p>The very payloads that the bot sends, drawn without Discord. Hover over a button to see its <code>custom_id</code>.</p></header>
<main>${scenes.map(scene).join('\n')}</main></body></html>
`;
}

function scene({ title, done, messages, only, form }: Scene): string {
  const body = form ?? messages.map(message).join('');
  const seen =
    only === true ? '<p class="small only">👁 Only you can see this • <u>Dismiss message</u></p>' : '';
  return `<section><h2 class="scene">${escapeHtml(title)}</h2>
<p class="done"><span class="avatar person">A</span> <strong>anna</strong> ${escapeHtml(done)}</p>
<div class="message"><span class="avatar">✂</span><div class="body"><p class="author"><strong>Threadfinder</strong> <span class="app">APP</span></p>${body}${seen}</div></div></section>`;
}

function message({ components, files }: RenderedMessage): string {
  const sources = new Map(files.map(({ name, bytes }) => [name, dataUrl(name, bytes)]));
  const locate = (url: string): string => {
    if (!url.startsWith('attachment://')) return url;
    const source = sources.get(url.slice('attachment://'.length));
    if (source === undefined) throw new Error(`${url} is not among the files of its message`);
    return source;
  };
  return components.map((item) => component(item, locate)).join('');
}

function dataUrl(name: string, bytes: Uint8Array): string {
  const type = name.endsWith('.png') ? 'image/png' : 'image/webp';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
