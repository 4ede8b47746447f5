import { announce } from './announce.ts';
import { fetchColumn, fetchReadiness, NoAnswer, type Readiness } from './api.ts';
import { fromServer, make, need } from './dom.ts';
import { restorePhotos } from './memory.ts';
import { words } from './words.ts';

const POLL_MS = 700;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function showProgress(readiness: Extract<Readiness, { state: 'preparing' }>): void {
  const { done, total } = readiness;
  const step = document.querySelector('[data-preparing-what]');
  const bar = document.querySelector('[data-preparing-bar]');
  if (step !== null) step.textContent = readiness.words;
  if (bar instanceof HTMLProgressElement) {
    bar.max = Math.max(1, total);
    bar.value = done;
  }
}

async function open(stock: string, url: string): Promise<void> {
  const column = need(document, '[data-column]');
  const { html } = await fetchColumn(url);
  column.replaceChildren(fromServer(html));
  restorePhotos(column);
  document.body.dataset['state'] = 'ready';
  need(document, '[data-stock]').textContent = stock;
  announce(words.opened);
}

function showFailure(message: string): void {
  document.body.dataset['state'] = 'failed';
  const failure = make('div', 'notice notice-sorry', make('p', '', message));
  need(document, '[data-preparing]').replaceChildren(make('h2', 'welcome-title', words.failed), failure);
  announce(message);
}

/** Follows the preparation of the catalogue until the page can be used. Does nothing where it already can. */
export async function waitForOpening(url: string): Promise<void> {
  while (document.body.dataset['state'] === 'preparing') {
    await pause(POLL_MS);
    try {
      const readiness = await fetchReadiness();
      if (readiness.state === 'preparing') showProgress(readiness);
      else if (readiness.state === 'ready') await open(readiness.words, url);
      else showFailure(readiness.words);
    } catch (error) {
      // The server may be restarting: keep asking.
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
}
