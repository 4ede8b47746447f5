import type { Catalogue } from '../catalogue/port.ts';
import { PersonError } from '../errors.ts';
import type { Speech } from '../i18n/speech.ts';
import { resolveComparisons } from '../query/compare.ts';
import { keptForNewSearch, mergeQueries, startsAnew } from '../query/merge.ts';
import { type Reading, readMessage } from '../query/read.ts';
import type { StyleQuery } from '../query/style-query.ts';
import { expandValue } from '../vocabulary/values.ts';
import type { Facts } from './catalogue-facts.ts';
import { type Anchor, type SearchStart, type SearchState, startOf } from './memory.ts';
import { lookReference, ownAttributes, priceReference } from './reference.ts';
import type { Request } from './request.ts';
import type { Notice } from './results.ts';
import { describeSeen } from './seen-words.ts';
import { info } from './sentences.ts';
import { steerPrice } from './steer.ts';

/** Longer messages are refused kindly: no wish takes that many characters. */
export const MAX_TEXT = 2000;

/** A search to make, and what to say about how the message was taken. */
export interface NextSearch {
  readonly from: SearchStart;
  readonly notices: readonly Notice[];
}

/**
 * Reads the words of a message (in the language of `readIn`, BCP 47, unless they are plainly of another), and what the platform asked for on its own beside them.
 * @throws PersonError `text-too-long`, or `nothing-to-search` where there is neither a wish nor a photo.
 */
export function readRequest(request: Request, readIn: string, facts: Facts, hasPhoto: boolean): Reading {
  const { text = '' } = request;
  if (text.length > MAX_TEXT) throw new PersonError('text-too-long', { max: MAX_TEXT });
  const reading = readMessage(text, { locale: readIn, brands: facts.brands });
  const query = withOptions(reading.query, request);
  if (!hasPhoto && isEmpty(query)) throw new PersonError('nothing-to-search');
  return { ...reading, query };
}

function withOptions(
  query: StyleQuery,
  { maxPrice, brand }: Pick<Request, 'maxPrice' | 'brand'>,
): StyleQuery {
  const price =
    maxPrice === undefined ? query.price : { ...query.price, max: maxPrice, words: String(maxPrice) };
  const brands = brand === undefined ? [] : [{ value: brand.toLowerCase(), words: brand }];
  return {
    ...query,
    want: brands.length === 0 ? query.want : { ...query.want, brand: brands },
    ...(price === undefined ? {} : { price }),
  };
}

function isEmpty({ want, avoid, freeText, price, size, steer, avoidText, compare }: StyleQuery): boolean {
  const said = Object.keys(want).length + Object.keys(avoid).length;
  const others = [price, size, steer, avoidText, compare].every((part) => part === undefined);
  return said === 0 && freeText === '' && others;
}

export interface FollowUp {
  readonly reading: Reading;
  readonly previous: SearchState | undefined;
  /** The photo that came with this message. */
  readonly photo: Anchor | undefined;
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  readonly speech: Speech;
}

/** What to search for next: this message in the light of the search before it. */
export async function nextSearch(followUp: FollowUp): Promise<NextSearch> {
  const { reading, previous, photo, speech, facts } = followUp;
  const { steer, ...said } = reading.query;
  const notices = [...seenNotices(photo, speech), ...repairNotices(reading, speech)];
  if (steer === 'more' && photo === undefined) {
    if (previous === undefined) throw new PersonError('nothing-to-search');
    return { from: { ...previous, page: previous.page + 1 }, notices };
  }
  const compared = await comparedWith(followUp, said);
  notices.push(...compared.notices);
  const from = await merged(followUp, compared.said);
  if (steer !== 'cheaper' && steer !== 'dearer') return { from, notices };
  const price = steerPrice(steer, await priceReference(previous, followUp.catalogue));
  if (price === undefined && photo !== undefined) return { from, notices };
  if (price === undefined) throw new PersonError('nothing-to-search');
  const bound = { price: speech.money(price.max ?? price.min ?? 0, facts.currency) };
  const text = speech.say(price.max === undefined ? 'notice.steered-up' : 'notice.steered-down', bound);
  return { from: { ...from, query: { ...from.query, price } }, notices: [...notices, info('steered', text)] };
}

async function merged({ previous, photo, catalogue }: FollowUp, said: StyleQuery): Promise<SearchStart> {
  if (photo !== undefined) {
    const query = previous === undefined ? said : mergeQueries(keptForNewSearch(previous.query), said);
    return startOf({ query, anchor: photo });
  }
  if (previous === undefined) return startOf({ query: said });
  const query = mergeQueries(previous.query, said);
  if (await leavesAnchor(previous.anchor, said, catalogue)) return startOf({ query });
  // Thumbs were about the other kind of garment.
  const { judged: _, ...unjudged } = previous;
  return startOf({ ...(startsAnew(previous.query, said) ? unjudged : previous), query });
}

// Another kind of garment is another search: the look of the old one would only mislead.
async function leavesAnchor(
  anchor: Anchor | undefined,
  said: StyleQuery,
  catalogue: Catalogue,
): Promise<boolean> {
  const types = said.want.type;
  if (anchor === undefined || types === undefined) return false;
  const own = (await ownAttributes(anchor, catalogue)).type ?? [];
  const wanted = new Set(types.flatMap(({ value }) => expandValue('type', value)));
  return !own.some((type) => wanted.has(type));
}

// "Longer" and "darker" become plain wishes in the light of what was shown, or of what the photo shows.
async function comparedWith(
  { previous, photo, catalogue, speech }: FollowUp,
  said: StyleQuery,
): Promise<{ readonly said: StyleQuery; readonly notices: readonly Notice[] }> {
  const { compare = [] } = said;
  if (compare.length === 0) return { said, notices: [] };
  const shown =
    photo === undefined ? await lookReference(previous, catalogue) : await ownAttributes(photo, catalogue);
  const names = compare.map(({ scale, direction }) => speech.say(`compare.${scale}.${direction}`));
  const text = speech.say('notice.compared', { comparison: speech.list(names, 'and') });
  return { said: resolveComparisons(said, shown), notices: [info('compared', text)] };
}

// What was understood of the photo; it is said, and never made a condition.
function seenNotices(photo: Anchor | undefined, speech: Speech): readonly Notice[] {
  const look = photo?.kind === 'photo' ? describeSeen(photo.seen ?? {}, speech) : undefined;
  return look === undefined ? [] : [info('seen', speech.say('notice.seen', { look }))];
}

function repairNotices({ repairs }: Reading, speech: Speech): readonly Notice[] {
  if (repairs.length === 0) return [];
  const parts = repairs.map(({ from, to }) =>
    speech.say('notice.repaired-word', { from: speech.quote(from), to: speech.quote(to) }),
  );
  return [info('repaired', speech.say('notice.repaired', { repairs: speech.list(parts, 'and') }))];
}
