import type { Speech } from '../i18n/speech.ts';
import type { Wish } from '../query/style-query.ts';
import { acceptedValues, limitApplies, perhapsValues } from '../ranking/plan.ts';
import type { Facts } from './catalogue-facts.ts';
import type { SearchStart } from './memory.ts';
import type { Notice } from './results.ts';
import type { Page } from './search.ts';
import { examples, info } from './sentences.ts';
import { letGoWords, named, priceWords } from './words.ts';

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
  if (from.page > 1) {
    return page.hits.length === 0 ? [...notices, info('no-more', speech.say('notice.no-more'))] : notices;
  }
  const missing = missingTypes(from, facts);
  if (page.hits.length === 0) {
    notices.push(missing.length > 0 ? noSuchType(missing, page, speech) : noCloseMatch(from, speech));
    return notices;
  }
  const alone = missing.length > 0 && page.dropped.every((wish) => wish === 'type');
  if (page.dropped.length > 0 && !alone) notices.push(letGoNotice(page, from, facts, speech));
  if (missing.length > 0) notices.push(noSuchType(missing, page, speech));
  return notices;
}

function noSuchType(missing: readonly Wish[], { hits }: Page, speech: Speech): Notice {
  const type = named('type', missing, speech, true);
  const text = speech.say(hits.length === 0 ? 'notice.type-missing-all' : 'notice.type-missing', { type });
  return { kind: 'notice', tone: 'sorry', code: 'type-missing', text };
}

// Wished types that no product of this catalogue has, not even by a coarser label.
function missingTypes({ query }: SearchStart, { types }: Facts): readonly Wish[] {
  const wishes = query.want.type ?? [];
  const values = [...acceptedValues('type', wishes), ...perhapsValues('type', wishes)];
  return values.some((value) => types.has(value)) ? [] : wishes;
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
  const text = page.dropped.includes('price')
    ? [priceSentence(page, from, facts, speech), ...alsoLetGo(page, from, speech)].join(' ')
    : speech.say('notice.let-go', {
        exact: page.exact,
        wishes: letGoWords(page.dropped, from.query, speech),
      });
  return { kind: 'notice', tone: 'let-go', code: 'let-go', text };
}

function alsoLetGo({ dropped }: Page, { query }: SearchStart, speech: Speech): readonly string[] {
  const others = dropped.filter((wish) => wish !== 'price');
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
