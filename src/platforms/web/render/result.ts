import type { FactSheet, Notice, PhotoPicker, ProductGrid, Result } from '../../../conversation/results.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { productCard } from './card.ts';
import { chips, suggestions } from './chips.ts';
import { type HeadingLevel, type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { pngUrl, searchedWith } from './searched.ts';

/** Headings start here in the conversation and one lower in a thread, whose title is a heading itself. */
export type AnswerLevel = 2 | 3;

const below = (level: AnswerLevel): HeadingLevel => (level === 2 ? 3 : 4);

/** Notices after which the same message may well be answered: the stylist broke down, or had too much to do. */
const WORTH_REPEATING: ReadonlySet<string> = new Set(['internal', 'busy', 'photo-too-slow']);

function answers({ actions = [] }: Notice): Html | false {
  if (actions.length === 0) return false;
  return html`<p class="notice-actions">${actions.map(
    ({ token, label }) =>
      html`<button type="button" class="button" data-action="${token}" data-say="${label}" data-once>${label}</button>`,
  )}</p>`;
}

function factSheet({ heading, facts }: FactSheet, level: AnswerLevel, speech: Speech): Html {
  return html`<section class="answer" lang="${speech.locale}"><h${level} class="answer-title" tabindex="-1">${heading}</h${level}><dl class="facts">${facts.map(
    ({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`,
  )}</dl></section>`;
}

function photoPicker({ text, notices, choices }: PhotoPicker, speech: Speech): Html {
  return html`<section class="answer" lang="${speech.locale}"><div class="notice notice-info"><p>${text}</p><ul class="choices" role="list">${choices.map(
    ({ action, png, altText }) =>
      html`<li><button type="button" class="button" data-action="${action.token}" data-say="${action.label}">${png !== undefined && html`<img src="${pngUrl(png)}" alt="${altText}" width="96" height="96">`}<span>${action.label}</span></button></li>`,
  )}</ul></div>${notices.map((item) => notice(item, speech))}</section>`;
}

/** Something said without products. */
function notice(item: Notice, speech: Speech): Html {
  const repeat = item.tone === 'sorry' && WORTH_REPEATING.has(item.code);
  return html`<div class="notice notice-${item.tone}" data-code="${item.code}"${repeat && html` data-repeat`}><p>${item.text}</p>${answers(item)}${suggestions(item.suggestions ?? [], speech)}</div>`;
}

function next(grid: ProductGrid): Html | false {
  if (grid.next === undefined) return false;
  const { token, label } = grid.next;
  return html`<p class="answer-next"><button type="button" class="button button-wide" data-action="${token}" data-say="${label}" data-once>${label}${icon('more')}</button></p>`;
}

function productGrid(grid: ProductGrid, level: AnswerLevel, speech: Speech): Html {
  const { cards, page } = grid;
  const pieces = speech.say('web.pieces', { count: cards.length });
  return html`<section class="answer" lang="${speech.locale}" data-result="${grid.resultId}">
<div class="answer-head">${searchedWith(grid.searched, grid.resultId, speech)}<div class="answer-words"><h${level} class="answer-title" tabindex="-1">${grid.heading}${page > 1 && html` <span class="answer-page">${speech.say('web.answer.page', { page })}</span>`}</h${level}>${chips(grid.chips, speech)}</div></div>
${grid.notices.map((item) => notice(item, speech))}
${cards.length > 0 && html`<ul class="cards" role="list" data-count="${pieces}">${cards.map((card) => productCard(card, below(level), speech))}</ul>`}
${next(grid)}${suggestions(grid.suggestions, speech)}
</section>`;
}

/** One result of the stylist as HTML, in the language of the answer. Pure: the same data, the same markup. */
export function renderResult(result: Result, level: AnswerLevel, speech: Speech): Html {
  switch (result.kind) {
    case 'product-grid':
      return productGrid(result, level, speech);
    case 'notice':
      return html`<section class="answer" lang="${speech.locale}">${notice(result, speech)}</section>`;
    case 'fact-sheet':
      return factSheet(result, level, speech);
    case 'photo-picker':
      return photoPicker(result, speech);
  }
}
