import type { StyleQuery, Wish, Wishes } from '../query/style-query.ts';
import { type ListedWish, wishesOf, withoutWish } from '../query/wishes.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { toToken } from './actions.ts';
import { type Anchor, type Judged, type SearchStart, startOf } from './memory.ts';
import type { Chip } from './results.ts';
import { avoidName, priceWords, type SpeechContext } from './words.ts';

type Parts = Pick<SearchStart, 'query' | 'dropped' | 'anchor' | 'droppedAnchor' | 'judged'>;

/** One thing that was understood, in force or taken away. */
interface Place {
  readonly item:
    | ListedWish
    | { readonly kind: 'anchor'; readonly id: string; readonly anchor: Anchor }
    | { readonly kind: 'judged'; readonly id: string; readonly judged: Judged };
  readonly dropped: boolean;
}

/** Everything understood as chips: what is in force first, then what was taken away and can be brought back. */
export function toChips(parts: Parts, resultId: string, context: SpeechContext): readonly Chip[] {
  return placesOf(parts).map(({ item, dropped }, index) => {
    const label = labelOf(item, dropped ? parts.dropped : parts.query, context);
    return {
      id: item.id,
      kind: kindOf(item),
      label,
      dropped,
      action: {
        token: toToken({ kind: 'chip', resultId, index }),
        label: context.speech.say(dropped ? 'chip.bring-back' : 'chip.remove', { label }),
      },
    };
  });
}

/** The search with one chip taken away or brought back, and how that is said; `undefined` for no such chip. */
export function toggleChip(
  parts: Parts,
  index: number,
  context: SpeechContext,
): { readonly search: SearchStart; readonly said: string } | undefined {
  const place = placesOf(parts)[index];
  if (place === undefined) return undefined;
  const label = labelOf(place.item, place.dropped ? parts.dropped : parts.query, context);
  return {
    search: startOf(toggled(parts, place)),
    said: context.speech.say(place.dropped ? 'said.bring-back' : 'said.without', { label }),
  };
}

function placesOf({ query, dropped, anchor, droppedAnchor, judged = [] }: Parts): readonly Place[] {
  const thumbs = judged.map(
    (one): Place => ({
      item: { kind: 'judged', id: `${one.thumb}:${one.productId}`, judged: one },
      dropped: one.dropped,
    }),
  );
  const inForce = new Set(wishesOf(query).map(({ id }) => id));
  return [
    ...anchorItems(anchor).map((item) => ({ item, dropped: false })),
    ...wishesOf(query).map((item) => ({ item, dropped: false })),
    ...thumbs.filter((place) => !place.dropped),
    ...anchorItems(droppedAnchor).map((item) => ({ item, dropped: true })),
    // What was said again since it was taken away is in force, not dropped.
    ...wishesOf(dropped)
      .filter(({ id }) => !inForce.has(id))
      .map((item) => ({ item, dropped: true })),
    ...thumbs.filter((place) => place.dropped),
  ];
}

function anchorItems(anchor: Anchor | undefined): readonly Place['item'][] {
  return anchor === undefined ? [] : [{ kind: 'anchor', id: anchor.kind, anchor }];
}

function toggled(parts: Parts, place: Place): Partial<Parts> {
  const { anchor: _, droppedAnchor: __, ...others } = parts;
  const { query, dropped } = parts;
  const { item } = place;
  if (item.kind === 'anchor') {
    return { ...others, ...(place.dropped ? { anchor: item.anchor } : { droppedAnchor: item.anchor }) };
  }
  if (item.kind === 'judged') {
    const judged = (parts.judged ?? []).map((one) =>
      one === item.judged ? { ...one, dropped: !one.dropped } : one,
    );
    return { ...parts, judged };
  }
  return place.dropped
    ? { ...parts, query: joined(query, onlyWish(dropped, item.id)), dropped: withoutWish(dropped, item.id) }
    : { ...parts, query: withoutWish(query, item.id), dropped: joined(dropped, onlyWish(query, item.id)) };
}

function onlyWish(query: StyleQuery, id: string): StyleQuery {
  return wishesOf(query)
    .filter((wish) => wish.id !== id)
    .reduce((left, wish) => withoutWish(left, wish.id), query);
}

function joined(query: StyleQuery, more: StyleQuery): StyleQuery {
  const { price, size, avoidText } = more;
  return {
    ...query,
    want: joinedWishes(query.want, more.want),
    avoid: joinedWishes(query.avoid, more.avoid),
    ...(price === undefined ? {} : { price }),
    ...(size === undefined ? {} : { size }),
    ...(avoidText === undefined ? {} : { avoidText }),
    freeText: more.freeText === '' ? query.freeText : more.freeText,
  };
}

function joinedWishes(wishes: Wishes, more: Wishes): Wishes {
  const all: Partial<Record<Attribute, readonly Wish[]>> = { ...wishes };
  for (const [attribute, list] of Object.entries(more) as [Attribute, readonly Wish[]][]) {
    const old = (wishes[attribute] ?? []).filter((wish) => !list.some(({ value }) => value === wish.value));
    all[attribute] = [...old, ...list];
  }
  return all;
}

function kindOf(item: Place['item']): Chip['kind'] {
  if (item.kind === 'anchor') return item.anchor.kind;
  if (item.kind === 'judged') return item.judged.thumb === 'up' ? 'liked' : 'disliked';
  return item.kind === 'size' ? 'text' : item.kind;
}

function labelOf(item: Place['item'], source: StyleQuery, context: SpeechContext): string {
  const { speech } = context;
  switch (item.kind) {
    case 'anchor':
      return item.anchor.kind === 'photo'
        ? speech.say('chip.photo')
        : speech.say('chip.product', { title: item.anchor.title });
    case 'judged':
      return speech.say(item.judged.thumb === 'up' ? 'chip.liked' : 'chip.disliked', {
        title: item.judged.title,
      });
    case 'want':
      return speech.nameOf(item.attribute, item.value);
    case 'avoid':
      return avoidName(item.attribute, item.value, speech);
    case 'price':
      return source.price === undefined ? item.words : priceWords(source.price, context);
    case 'size':
      return item.words;
    case 'text': {
      const words = speech.quote(item.words);
      return item.id === 'avoid-text' ? speech.say('chip.not-words', { words }) : words;
    }
  }
}
