import type { Said, Turn } from '../../../conversation/history.ts';
import type { Result } from '../../../conversation/results.ts';
import { type Html, html } from './html.ts';
import { type AnswerLevel, renderResult } from './result.ts';
import { photoTile } from './searched.ts';

/** The person's own bubble. */
export function said(item: Said, resultId?: string): Html {
  return html`<div class="said${item.action && ' said-action'}"><span class="visually-hidden">You: </span>${
    item.photo && photoTile('own', resultId, 'Your photo')
  }${item.text !== undefined && html`<p class="said-text">${item.text}</p>`}</div>`;
}

/** All that the stylist answered to one message. */
export function answers(results: readonly Result[], level: AnswerLevel): Html {
  return html`${results.map((result) => renderResult(result, level))}`;
}

/** A message and its answer, as shown again after a reload. */
export function turn({ said: own, results }: Turn, level: AnswerLevel): Html {
  const grid = results.find((result) => result.kind === 'product-grid');
  return html`<article class="turn">${said(own, grid?.resultId)}<div class="turn-answer">${answers(results, level)}</div></article>`;
}
