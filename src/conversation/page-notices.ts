import type { Wish } from '../query/style-query.ts';
import { acceptedValues, limitApplies, perhapsValues } from '../ranking/plan.ts';
import type { Facts } from './catalogue-facts.ts';
import type { SearchStart } from './memory.ts';
import { formatPrice } from './money.ts';
import type { Notice } from './results.ts';
import type { Page } from './search.ts';
import { EXAMPLES, info, NO_MORE } from './sentences.ts';
import { letGoWords, listWords, named, priceWords } from './words.ts';

/** What must be said before the cards of this page, the price first. */
export function pageNotices(page: Page, from: SearchStart, facts: Facts, locale: string): readonly Notice[] {
  const notices: Notice[] = [];
  const { price } = from.query;
  if (price !== undefined && !limitApplies(price, facts)) {
    const prices = listWords(facts.currencies, 'and');
    notices.push({
      kind: 'notice',
      tone: 'let-go',
      code: 'other-currency',
      text: `Prices here are in ${prices} and I have no exchange rate for ${price.currency}, so I left that limit out.`,
    });
  }
  if (from.page === 1) notices.push(...unfiltered(from));
  if (from.page > 1) return page.hits.length === 0 ? [...notices, NO_MORE] : notices;
  const missing = missingTypes(from, facts);
  if (page.hits.length === 0)
    notices.push(missing.length > 0 ? noSuchType(missing, '.') : noCloseMatch(from));
  else {
    const alone = missing.length > 0 && page.dropped.every((wish) => wish === 'type');
    if (page.dropped.length > 0 && !alone) notices.push(letGoNotice(page, from, facts, locale));
    if (missing.length > 0) notices.push(noSuchType(missing, '; these come closest.'));
  }
  return notices;
}

function noSuchType(missing: readonly Wish[], ending: string): Notice {
  const text = `There are no ${named('type', missing, true)} in this catalogue${ending}`;
  return { kind: 'notice', tone: 'sorry', code: 'type-missing', text, suggestions: [] };
}

// Wished types that no product of this catalogue has, not even by a coarser label.
function missingTypes({ query }: SearchStart, { types }: Facts): readonly Wish[] {
  const wishes = query.want.type ?? [];
  const values = [...acceptedValues('type', wishes), ...perhapsValues('type', wishes)];
  return values.some((value) => types.has(value)) ? [] : wishes;
}

// What no catalogue label and no picture can answer is said rather than silently ignored.
function unfiltered({ query }: SearchStart): readonly Notice[] {
  const notices: Notice[] = [];
  if (query.size !== undefined) {
    notices.push(info('size-unknown', 'I can’t see which sizes are left: check in the shop.'));
  }
  if (query.avoidText !== undefined) {
    notices.push(
      info('avoid-unknown', `I can’t tell “${query.avoidText}” from the catalogue, so some may have it.`),
    );
  }
  return notices;
}

function noCloseMatch(from: SearchStart): Notice {
  const wordsOnly = from.anchor === undefined && Object.keys(from.query.want).length === 0;
  return {
    kind: 'notice',
    tone: 'sorry',
    code: 'no-close-match',
    text: wordsOnly
      ? 'Nothing in the catalogue comes close to that. Try naming a garment, a colour or an occasion.'
      : 'Nothing in the catalogue comes close to that, even when I let go of wishes. Take one away, or try other words.',
    suggestions: EXAMPLES,
  };
}

function letGoNotice(page: Page, from: SearchStart, facts: Facts, locale: string): Notice {
  const wishes = letGoWords(page.dropped, from.query);
  const exact =
    page.exact === 0
      ? 'Nothing matches all of that'
      : `Only ${page.exact} ${page.exact === 1 ? 'matches' : 'match'} all of that`;
  const rest = page.exact === 0 ? 'These are the closest' : 'After that come the closest';
  return {
    kind: 'notice',
    tone: 'let-go',
    code: 'let-go',
    text: page.dropped.includes('price')
      ? `${priceSentence(page, from, facts, locale)}${
          page.dropped.length > 1
            ? ` I also let go of ${letGoWords(
                page.dropped.filter((wish) => wish !== 'price'),
                from.query,
              )}.`
            : ''
        }`
      : `${exact}. ${rest}, letting go of ${wishes}.`,
  };
}

function priceSentence(page: Page, { query }: SearchStart, facts: Facts, locale: string): string {
  const prices = page.hits.map((hit) => hit.product.price);
  const limit =
    query.price === undefined ? '' : priceWords(query.price, { currency: facts.currency, locale });
  const lowest = formatPrice(Math.min(...prices), facts.currency, locale);
  const highest = formatPrice(Math.max(...prices), facts.currency, locale);
  return `Nothing like that for ${limit}; these are ${lowest === highest ? lowest : `${lowest} to ${highest}`}.`;
}
