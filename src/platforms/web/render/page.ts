import type { Turn } from '../../../conversation/history.ts';
import type { Readiness } from '../../../conversation/readiness.ts';
import { composer } from './composer.ts';
import { type Html, html } from './html.ts';
import { BRAND_MARK, icon } from './icons.ts';
import { type OpenThread, type ThreadLink, threadLinks, threadPanel } from './threads.ts';
import { turn } from './turn.ts';
import { preparing, welcome } from './welcome.ts';

/** Addresses of the bundled script, style sheet and icon; they change with their content. */
export interface AssetUrls {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly threads: readonly ThreadLink[];
}

export interface PageData {
  readonly brandName: string;
  readonly assets: AssetUrls;
  /** Path of this conversation's page. */
  readonly url: string;
  readonly readiness: Readiness;
  readonly conversation: Conversation;
  readonly thread: OpenThread | undefined;
  /** Said above the conversation: a thread that is gone, a history that could not be read. */
  readonly problem: string | undefined;
  readonly maxUploadBytes: number;
}

/** Head and body around everything that is served as a page. */
export function shell(title: string, assets: AssetUrls, body: Html, script: boolean): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf6f0" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#181412" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
${script && html`<script type="module" src="${assets.script}"></script>`}
</head>
${body}
</html>`;
}

/** The conversation without its surroundings: what a page that was open before the shop was ready fetches. */
export function conversationColumn({ turns, threads }: Conversation): Html {
  return html`${turns.length === 0 && welcome()}<div class="turns" data-turns>${turns.map((item) => turn(item, 2))}</div>${threadLinks(threads)}`;
}

function stock(readiness: Readiness): Html {
  const words = readiness.state === 'ready' ? `${readiness.products.toLocaleString('en')} pieces` : '';
  return html`<p class="stock" data-stock>${words}</p>`;
}

function topBar(brandName: string, url: string, readiness: Readiness): Html {
  return html`<header class="top">
<h1 class="brand"><a href="${url}" data-home>${BRAND_MARK}<span>${brandName}</span></a></h1>
${stock(readiness)}
<form method="post" action="/new"><button type="submit" class="button button-quiet" data-new>${icon('plus')}<span>New conversation</span></button></form>
</header>`;
}

/** The whole page. */
export function page(data: PageData): Html {
  const { brandName, url, readiness, conversation, thread, problem } = data;
  const title = thread === undefined ? `${brandName}: your stylist` : `${thread.title} · ${brandName}`;
  return shell(
    title,
    data.assets,
    html`<body data-state="${readiness.state}" data-url="${url}" data-max-upload="${data.maxUploadBytes}" data-brand="${brandName}"${thread !== undefined && html` data-thread-open`}>
<a class="skip" href="#words-main">Skip to the message box</a>
${topBar(brandName, url, readiness)}
<noscript><p class="banner">This page needs JavaScript: please switch it on for this address.</p></noscript>
<p class="banner" data-offline hidden>You seem to be offline. What you write stays here until the connection is back.</p>
<div class="stage">
<main class="pane main" data-pane="main" data-url="${url}" aria-label="Conversation">
<div class="scroller" data-scroller><div class="column" data-column>
${problem !== undefined && html`<div class="notice notice-sorry" role="alert"><p>${problem}</p></div>`}
${readiness.state === 'ready' ? conversationColumn(conversation) : preparing(readiness)}
</div></div>
${composer('main', 'Describe it, or add a photo')}
</main>
${threadPanel(thread)}
</div>
<div class="drop" data-drop hidden><p>${icon('photo')}<span>Drop the photo here</span></p></div>
<div class="visually-hidden" role="status" aria-live="polite" data-announcer></div>
</body>`,
    true,
  );
}
