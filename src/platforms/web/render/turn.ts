import type { Said, Turn } from '../../../conversation/history.ts';
import type { Result } from '../../../conversation/results.ts';
import { type Speech, speechFor } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { type AnswerLevel, renderResult } from './result.ts';
import { photoTile } from './searched.ts';

/** The person's own bubble. */
export function said(item: Said, speech: Speech, resultId?: string): Html {
  return html`<div class="said${item.action && ' said-action'}"><span class="visually-hidden">${speech.say('web.turn.you')} </span>${
    item.photo && photoTile('own', resultId, speech.say('web.turn.photo'))
  }${item.text !== undefined && html`<p class="said-text">${item.text}</p>`}</div>`;
}

/** All that the stylist answered to one message, with our labels in its language (BCP 47). */
export function answers(results: readonly Result[], level: AnswerLevel, language: string): Html {
  return html`${results.map((result) => renderResult(result, level, speechFor(language)))}`;
}

/** A message and its answer, as shown again after a reload. */
export function turn({ said: own, language, results }: Turn, level: AnswerLevel, speech: Speech): Html {
  const grid = results.find((result) => result.kind === 'product-grid');
  return html`<article class="turn">${said(own, speech, grid?.resultId)}<div class="turn-answer">${answers(results, level, language)}</div></article>`;
}
