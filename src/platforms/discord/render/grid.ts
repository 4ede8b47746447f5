import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Notice, ProductCard, ProductGrid } from '../../../conversation/results.ts';
import { isSearch, shortenedWords } from '../../shared/arrange.ts';
import type { Shortened } from '../../shared/text.ts';
import { REFINE_ID, toCustomId } from '../custom-id.ts';
import {
  CARDS_PER_MESSAGE,
  HEAD_TEXT,
  MAX_BUTTONS_PER_ROW,
  MAX_FILE_BYTES,
  MAX_MESSAGES,
} from '../limits.ts';
import { productCard } from './card.ts';
import { chipSelect, wishLine } from './chips.ts';
import type { RenderedMessage, Rendering, ShownPicture } from './message.ts';
import { noticeText, suggestionButtons } from './notice.ts';
import { actionButton, altText, framed, mediaUrl, ownButton, row, textDisplay } from './parts.ts';
import { fitMarkdown } from './text.ts';

/** Where the picture that was searched is found among the files. */
const SEARCHED_NAME = 'searched.png';

type Illustrated = { readonly picture: ShownPicture; readonly altText: string };

/** Products as cards, on as many messages as they need; what was understood on top, ways on at the end. */
export function productGrid(
  grid: ProductGrid,
  notices: readonly Notice[],
  rendering: Rendering,
  shortened: readonly Shortened[],
): readonly RenderedMessage[] {
  const { shorten, speech } = rendering;
  const cards = grid.cards.slice(0, CARDS_PER_MESSAGE * MAX_MESSAGES);
  if (cards.length < grid.cards.length) {
    shorten({ what: 'cards', of: grid.resultId, kept: cards.length, whole: grid.cards.length });
  }
  const pages = pagesOf(cards);
  const wishes = chipSelect(grid, rendering);
  const bodies = pages.map((page) => page.flatMap((card) => productCard(card, rendering)));
  const foot = ways(grid, rendering);
  const searched = searchedPicture(grid, rendering);
  const words = headWords(grid, notices, rendering);
  // Last, when all that was shortened is known.
  const left = shortenedWords(shortened, grid, speech);
  const head = headSection(
    [...words, left === '' ? '' : `-# ${left}`].filter((line) => line !== '').join('\n'),
    searched,
  );
  return bodies.map((body, index) => ({
    ...framed(
      [...(index === 0 ? [head, ...wishes] : []), ...body, ...(index === bodies.length - 1 ? foot : [])],
      [
        ...(index === 0 && searched !== undefined ? [searched] : []),
        ...illustrations(pages[index] ?? [], rendering),
      ],
    ),
    resultId: grid.resultId,
  }));
}

function pagesOf(cards: readonly ProductCard[]): readonly (readonly ProductCard[])[] {
  const count = Math.max(1, Math.ceil(cards.length / CARDS_PER_MESSAGE));
  return Array.from({ length: count }, (_, page) =>
    cards.slice(page * CARDS_PER_MESSAGE, (page + 1) * CARDS_PER_MESSAGE),
  );
}

function headWords(grid: ProductGrid, notices: readonly Notice[], rendering: Rendering): readonly string[] {
  const { speech, shorten } = rendering;
  const part = { what: 'heading', of: grid.resultId } as const;
  const heading = fitMarkdown(grid.heading, HEAD_TEXT.heading, part, shorten);
  const page = grid.page > 1 ? speech.say('web.answer.page', { page: grid.page }) : '';
  const title = [heading, page].filter((words) => words !== '').join(' · ');
  const wishes = wishLine(grid, rendering);
  return [
    title === '' ? '' : `## ${title}`,
    wishes === '' ? '' : `-# ${speech.say('chat.understood', { wishes })}`,
    noticeText([...grid.notices, ...notices], shorten),
  ];
}

function headSection(content: string, searched: Illustrated | undefined): APIComponentInContainer {
  const text = textDisplay(content === '' ? '…' : content);
  if (searched === undefined) return text;
  return {
    type: ComponentType.Section,
    components: [text],
    accessory: {
      type: ComponentType.Thumbnail,
      media: { url: mediaUrl(searched.picture) },
      description: searched.altText,
    },
  };
}

/** The picture that was searched with, where there is one that can be shown. */
function searchedPicture({ searched, resultId }: ProductGrid, rendering: Rendering): Illustrated | undefined {
  switch (searched.kind) {
    case 'text':
      return undefined;
    case 'product': {
      const picture = rendering.pictures.get(searched.picture.productId);
      return picture && { picture, altText: altText(searched.picture.altText, resultId, rendering) };
    }
    case 'photo': {
      const { png } = searched;
      if (png === undefined || png.byteLength === 0) return undefined;
      if (png.byteLength > MAX_FILE_BYTES) {
        rendering.shorten({ what: 'picture', of: resultId, kept: 0, whole: 1 });
        return undefined;
      }
      const file = { name: SEARCHED_NAME, bytes: png };
      return { picture: { kind: 'file', file }, altText: altText(searched.altText, resultId, rendering) };
    }
  }
}

function illustrations(cards: readonly ProductCard[], rendering: Rendering): readonly Illustrated[] {
  // The texts that were too long have been noted with the cards themselves.
  const quiet = { ...rendering, shorten: () => undefined };
  return cards.flatMap((card) => {
    const picture = rendering.pictures.get(card.picture.productId);
    return picture === undefined
      ? []
      : [{ picture, altText: altText(card.picture.altText, card.productId, quiet) }];
  });
}

/** Ways on: the next page, a form, sharing, and words that may come next. */
function ways(grid: ProductGrid, rendering: Rendering): readonly APIComponentInContainer[] {
  const { speech, shorten, canShare } = rendering;
  const of = grid.resultId;
  const share = toCustomId({ kind: 'share', resultId: of });
  const fixed: readonly APIButtonComponent[] = [
    ...(grid.next === undefined ? [] : actionButton(grid.next, { style: ButtonStyle.Primary }, shorten)),
    ...(isSearch(grid) ? ownButton(REFINE_ID, speech.say('chat.refine'), { emoji: '✏️', of }, shorten) : []),
    ...(canShare === true
      ? ownButton(share, speech.say('chat.share'), { emoji: '📣', style: ButtonStyle.Success, of }, shorten)
      : []),
  ];
  const room = MAX_BUTTONS_PER_ROW - fixed.length;
  const all = [...fixed, ...suggestionButtons(grid.suggestions, room, of, shorten)];
  return all.length === 0 ? [] : [row(...all)];
}
