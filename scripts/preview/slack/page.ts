import { readFileSync } from 'node:fs';
import type { types } from '@slack/bolt';
import type { RenderedMessage } from '../../../src/platforms/slack/render/message.ts';
import { escapeHtml } from '../markdown.ts';
import { block, type Locate } from './blocks.ts';

/** One thing that a person does, and what they see then. */
export interface SlackScene {
  readonly title: string;
  /** What was done: `/find red floral dress under 50`. */
  readonly done: string;
  readonly messages?: readonly RenderedMessage[];
  /** Seen by one person only. */
  readonly only?: boolean;
  /** Shown instead of messages. */
  readonly view?: types.ModalView | types.HomeView;
}

const STYLES = readFileSync(new URL('slack.css', import.meta.url), 'utf8');

/** All scenes as one page that needs nothing else: styles and pictures are in it. */
export function slackPage(scenes: readonly SlackScene[], locate: Locate): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Threadfinder on Slack: preview</title><style>${STYLES}</style></head>
<body><header><h1>Threadfinder on Slack</h1>
<p>The very payloads that the app sends, drawn without Slack. Hover over a button to see its <code>value</code>.</p></header>
<main>${scenes.map((one) => scene(one, locate)).join('\n')}</main></body></html>
`;
}

function scene({ title, done, messages = [], only, view }: SlackScene, locate: Locate): string {
  const body =
    view === undefined
      ? messages.map((one) => message(one, only === true, locate)).join('')
      : viewOf(view, locate);
  return `<section><h2>${escapeHtml(title)}</h2><p class="done"><strong>anna</strong> ${escapeHtml(done)}</p>${body}</section>`;
}

function message({ blocks }: RenderedMessage, only: boolean, locate: Locate): string {
  const seen = only ? '<p class="only">👁 Only visible to you</p>' : '';
  return `<div class="message"><span class="avatar">✂</span><div class="body">${seen}<p class="author"><strong>Threadfinder</strong> <span class="app">APP</span></p>${blocks.map((one) => block(one, locate)).join('')}</div></div>`;
}

function viewOf(view: types.ModalView | types.HomeView, locate: Locate): string {
  const blocks = view.blocks.map((one) => block(one as Parameters<typeof block>[0], locate)).join('');
  if (view.type === 'home') return `<div class="home">${blocks}</div>`;
  const close = view.close === undefined ? '' : `<span class="button">${escapeHtml(view.close.text)}</span>`;
  const submit =
    view.submit === undefined ? '' : `<span class="button primary">${escapeHtml(view.submit.text)}</span>`;
  return `<div class="modal"><h3>${escapeHtml(view.title.text)}</h3>${blocks}<div class="foot">${close}${submit}</div></div>`;
}
