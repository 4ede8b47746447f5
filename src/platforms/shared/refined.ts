import type { Request } from '../../conversation/request.ts';
import { nameOf } from '../../vocabulary/names.ts';

/** What a filled-in form says: a price that is a number is a limit, one in words is words. */
export function refinedAsked(
  { words, price, colour }: { words: string; price: string; colour: string | undefined },
  locale: string,
): Pick<Request, 'text' | 'maxPrice'> {
  const amount = /^\D*?(\d{1,7}(?:[.,]\d{1,2})?)\D*$/.exec(price.trim())?.[1];
  const said = [
    words.trim(),
    colour === undefined ? '' : nameOf('colour', colour, { language: locale }),
    amount === undefined ? price.trim() : '',
  ];
  return {
    text: said.filter((part) => part !== '').join(' '),
    ...(amount === undefined ? {} : { maxPrice: Number(amount.replace(',', '.')) }),
  };
}
