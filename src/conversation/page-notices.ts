import type { Speech } from '../i18n/speech.ts';
import { limitApplies } from '../ranking/plan.ts';
import type { Facts } from './catalogue-facts.ts';
import type { SearchStart } from './memory.ts';
import type { Notice } from './results.ts';
import type { Page } from './search.ts';
import { examples, info } from './sentences.ts';
import { letGoWords, priceWords } from './words.ts';

/** What must be said before the cards of this page, the price first. */
export function pageNotices(page: Page, from: SearchStart, facts: Facts, speech: Speech): readonly Notice[] {
  const notices: Notice[] = [];
  const { price } = from.query;
  if (price !== undefined && !limitApplies(price, facts)) {
    const currencies = speech.list(facts.currencies, 'and');
    const text = speech.say('notice.other-currency', { currencies, currency: price.currency ?? '' });
    notices.push({ kind: 'notice', tone: 'let-go', code: 'other-currency', text });
  }
  if (from.page === 1) notices.push(...unfiltered(from, speech));
  if (page.hits.length === 0) {
    notices.push(from.page > 1 ? info('no-more', speech.say('notice.no-more')) : noCloseMatch(from, speech));
  } else if (page.letGo.length > 0 && from.page === 1) {
    notices.push(letGoNotice(page, from, facts, speech));
  }
  return notices;
}

// What no catalogue label and no picture can answer is said rather than silently ignored.
function unfiltered({ query }: SearchStart, speech: Speech): readonly Notice[] {
  const notices: Notice[] = [];
  if (query.size !== undefined) notices.push(info('size-unknown', speech.say('notice.size-unknown')));
  if (query.avoidText !== undefined) {
    const words = speech.quote(query.avoidText);
    notices.push(info('avoid-unknown', speech.say('notice.avoid-unknown', { words })));
  }
  return notices;
}

function noCloseMatch({ anchor, query }: SearchStart, speech: Speech): Notice {
  const wordsOnly = anchor === undefined && Object.keys(query.want).length === 0;
  return {
    kind: 'notice',
    tone: 'sorry',
    code: 'no-close-match',
    text: speech.say(wordsOnly ? 'notice.no-close-match-words' : 'notice.no-close-match'),
    suggestions: examples(speech),
  };
}

function letGoNotice(page: Page, from: SearchStart, facts: Facts, speech: Speech): Notice {
  const text = page.letGo.includes('price')
    ? [priceSentence(page, from, facts, speech), ...alsoLetGo(page, from, speech)].join(' ')
    : speech.say('notice.let-go', {
        exact: page.exact,
        wishes: letGoWords(page.letGo, from.query, speech),
      });
  return { kind: 'notice', tone: 'let-go', code: 'let-go', text };
}

function alsoLetGo({ letGo }: Page, { query }: SearchStart, speech: Speech): readonly string[] {
  const others = letGo.filter((wish) => wish !== 'price');
  if (others.length === 0) return [];
  return [speech.say('notice.let-go-also', { wishes: letGoWords(others, query, speech) })];
}

function priceSentence(page: Page, { query }: SearchStart, { currency }: Facts, speech: Speech): string {
  const prices = page.hits.map((hit) => hit.product.price);
  const limit = query.price === undefined ? '' : priceWords(query.price, { currency, speech });
  const min = speech.money(Math.min(...prices), currency);
  const max = speech.money(Math.max(...prices), currency);
  return speech.say('notice.let-go-price', {
    limit,
    prices: min === max ? min : speech.say('price.range', { min, max }),
  });
}
