import type { Turn } from '../../../conversation/history.ts';
import type { Readiness } from '../../../conversation/readiness.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { clientWords } from '../client-words.ts';
import { composer } from './composer.ts';
import { type Html, html } from './html.ts';
import { BRAND_MARK, icon } from './icons.ts';
import { type OpenThread, type ThreadLink, threadLinks, threadPanel } from './threads.ts';
import { turn } from './turn.ts';
import { preparing, readinessWords, welcome } from './welcome.ts';

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
  /** The page's own language; each answer has its own. */
  readonly speech: Speech;
}

/** Head and body around everything that is served as a page. */
export function shell(
  title: string,
  assets: AssetUrls,
  body: Html,
  { script, speech }: { readonly script: boolean; readonly speech: Speech },
): Html {
  return html`<!doctype html>
<html lang="${speech.locale}">
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
export function conversationColumn({ turns, threads }: Conversation, speech: Speech): Html {
  return html`${turns.length === 0 && welcome(speech)}<div class="turns" data-turns>${turns.map((item) => turn(item, 2, speech))}</div>${threadLinks(threads, speech)}`;
}

function stock(readiness: Readiness, speech: Speech): Html {
  const words = readiness.state === 'ready' ? readinessWords(readiness, speech) : '';
  return html`<p class="stock" data-stock>${words}</p>`;
}

function topBar({ brandName, url, readiness, speech }: PageData): Html {
  return html`<header class="top">
<h1 class="brand"><a href="${url}" data-home>${BRAND_MARK}<span>${brandName}</span></a></h1>
${stock(readiness, speech)}
<form method="post" action="/new"><button type="submit" class="button button-quiet" data-new>${icon('plus')}<span>${speech.say('web.new')}</span></button></form>
</header>`;
}

/** The whole page. */
export function page(data: PageData): Html {
  const { brandName, url, readiness, conversation, thread, problem, speech } = data;
  const ownTitle = speech.say('web.title', { brand: brandName });
  const title = thread === undefined ? ownTitle : `${thread.title} · ${brandName}`;
  return shell(
    title,
    data.assets,
    html`<body data-state="${readiness.state}" data-url="${url}" data-max-upload="${data.maxUploadBytes}" data-brand="${brandName}" data-title="${ownTitle}" data-words="${clientWords(speech)}"${thread !== undefined && html` data-thread-open`}>
<a class="skip" href="#words-main">${speech.say('web.skip')}</a>
${topBar(data)}
<noscript><p class="banner">${speech.say('web.no-script')}</p></noscript>
<p class="banner" data-offline hidden>${speech.say('web.offline')}</p>
<div class="stage">
<main class="pane main" data-pane="main" data-url="${url}" aria-label="${speech.say('web.conversation')}">
<div class="scroller" data-scroller><div class="column" data-column>
${problem !== undefined && html`<div class="notice notice-sorry" role="alert"><p>${problem}</p></div>`}
${readiness.state === 'ready' ? conversationColumn(conversation, speech) : preparing(readiness, speech)}
</div></div>
${composer('main', speech)}
</main>
${threadPanel(thread, speech)}
</div>
<div class="drop" data-drop hidden><p>${icon('photo')}<span>${speech.say('web.drop')}</span></p></div>
<div class="visually-hidden" role="status" aria-live="polite" data-announcer></div>
</body>`,
    { script: true, speech },
  );
}
