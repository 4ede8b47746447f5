import type { Notice, ProductCard, ProductGrid } from '../../../conversation/results.ts';
import { isSearch, shortenedWords } from '../../shared/arrange.ts';
import { isBlank, type Shortened } from '../../shared/text.ts';
import { CARDS_PER_MESSAGE, MAX_HEADER, MAX_MESSAGES } from '../limits.ts';
import { type CarouselCard, carouselCard, sectionCard } from './card.ts';
import type { Block, Button, Image, RenderedMessage, Rendering } from './message.ts';
import { plainWithin } from './mrkdwn.ts';
import { noticeText, suggestionButtons } from './notice.ts';
import {
  actionButton,
  actionRow,
  altText,
  button,
  context,
  header,
  image,
  message,
  section,
} from './parts.ts';
import { chipSelect, thumbSelect, wishLine } from './selects.ts';

/** Products as cards, on as many messages as they need; what was understood on top, ways on at the end. */
export function productGrid(
  grid: ProductGrid,
  notices: readonly Notice[],
  rendering: Rendering,
  shortened: readonly Shortened[],
): readonly RenderedMessage[] {
  const { shorten, speech, conversationId } = rendering;
  const cards = grid.cards.slice(0, CARDS_PER_MESSAGE * MAX_MESSAGES);
  if (cards.length < grid.cards.length) {
    shorten({ what: 'cards', of: grid.resultId, kept: cards.length, whole: grid.cards.length });
  }
  const bodies = pagesOf(cards).map((page) => cardBlocks(page, rendering));
  const foot = ways(grid, rendering);
  const head = headBlocks(grid, notices, rendering);
  // Last, when all that was shortened is known.
  const said = shortenedWords(shortened, grid, speech);
  return bodies.map((body, index) => {
    const blocks = [
      ...(index === 0 ? head : []),
      ...(index === 0 && said !== '' ? [context(said)] : []),
      ...body,
      ...(index === bodies.length - 1 ? foot : []),
    ];
    const shown = blocks.length === 0 ? [section(speech.say('chat.nothing-to-show'))] : blocks;
    return message(shown, grid.heading, { resultId: grid.resultId, conversationId });
  });
}

function pagesOf(cards: readonly ProductCard[]): readonly (readonly ProductCard[])[] {
  const count = Math.max(1, Math.ceil(cards.length / CARDS_PER_MESSAGE));
  return Array.from({ length: count }, (_, page) =>
    cards.slice(page * CARDS_PER_MESSAGE, (page + 1) * CARDS_PER_MESSAGE),
  );
}

function cardBlocks(cards: readonly ProductCard[], rendering: Rendering): readonly Block[] {
  if (cards.length === 0) return [];
  switch (rendering.cards) {
    case 'carousel': {
      const elements: CarouselCard[] = cards.map((card) => carouselCard(card, rendering));
      const thumbs = thumbSelect(cards, rendering);
      return [{ type: 'carousel', elements }, ...actionRow(thumbs)];
    }
    case 'sections':
      return cards.flatMap((card) => sectionCard(card, rendering));
  }
}

/** What was found, what was understood with a way to change it, what there is to be said, and what was searched with. */
function headBlocks(grid: ProductGrid, notices: readonly Notice[], rendering: Rendering): readonly Block[] {
  const { speech, shorten } = rendering;
  const page = grid.page > 1 ? ` · ${speech.say('web.answer.page', { page: grid.page })}` : '';
  const heading = isBlank(grid.heading) ? '' : `${grid.heading}${page}`;
  const title = plainWithin(heading, MAX_HEADER, { what: 'heading', of: grid.resultId }, shorten);
  const wishes = wishLine(grid, rendering);
  const chips = chipSelect(grid, rendering);
  const searched = searchedPicture(grid, rendering);
  const understood = wishes === '' ? '' : speech.say('chat.understood', { wishes });
  const said = noticeText([...grid.notices, ...notices], shorten);
  const words = [understood, said].filter((line) => !isBlank(line)).join('\n');
  // A picture stands beside something.
  const beside = words === '' && searched !== undefined ? '…' : words;
  return [
    ...(heading === '' ? [] : [header(title)]),
    ...(beside === '' ? [] : [section(beside, searched)]),
    ...actionRow(chips),
  ];
}

/** The picture that was searched with, where there is one that can be shown. */
function searchedPicture({ searched, resultId }: ProductGrid, rendering: Rendering): Image | undefined {
  switch (searched.kind) {
    case 'text':
      return undefined;
    case 'product': {
      const picture = rendering.pictures.get(searched.picture.productId);
      return picture && image(picture, altText(searched.picture.altText, resultId, rendering));
    }
    case 'photo': {
      const shown = searched.png === undefined ? undefined : rendering.uploads?.get(searched.png);
      return shown && image(shown, altText(searched.altText, resultId, rendering));
    }
  }
}

/** Ways on: the next page, a form, sharing, and words that may come next. */
function ways(grid: ProductGrid, rendering: Rendering): readonly Block[] {
  const { speech, shorten, canShare } = rendering;
  const { resultId } = grid;
  const all: readonly Button[] = [
    ...(grid.next === undefined ? [] : actionButton(grid.next, { style: 'primary' }, shorten)),
    ...(isSearch(grid) ? button({ kind: 'refine' }, speech.say('chat.refine'), { emoji: '✏️' }, shorten) : []),
    ...(canShare === true
      ? button({ kind: 'share', resultId }, speech.say('slack.share'), { emoji: '📣' }, shorten)
      : []),
    ...suggestionButtons(grid.suggestions, resultId, shorten),
  ];
  return actionRow(all);
}
