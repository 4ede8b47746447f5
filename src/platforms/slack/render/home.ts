import type { types } from '@slack/bolt';
import { nameIn } from '../../../conversation/languages.ts';
import type { ProductCard, Result } from '../../../conversation/results.ts';
import { LANGUAGES } from '../../../i18n/locales.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { isBlank } from '../../shared/text.ts';
import { HOME, MAX_HEADER, MAX_OPTION_TEXT, SECTION_CARD_TEXT } from '../limits.ts';
import { PRESS_ID, toOptionValue } from '../press.ts';
import { cardWords, pictureOf } from './card.ts';
import type { Block, Rendering, ShownPicture } from './message.ts';
import { escapeMrkdwn, fitMrkdwn, mrkdwn, plain, plainWithin } from './mrkdwn.ts';
import { actionButton, actionRow, button, context, header, linkButton, message, section } from './parts.ts';

/** Everything that App Home shows to one person. */
export interface HomeContent {
  readonly speech: Speech;
  /** What the stylist answers to "saved". */
  readonly saved: readonly Result[];
  /** Headings of recent searches, latest first. */
  readonly recent: readonly string[];
  /** BCP 47, where they chose one. */
  readonly language: string | undefined;
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** The slash command, as it is typed. */
  readonly command: string;
}

const quiet = (): void => undefined;

/** App Home: what can be done here, what was saved and searched lately, and in which language answers are. */
export function homeView(content: HomeContent): types.HomeView {
  const { speech } = content;
  const blocks: readonly Block[] = [
    title(speech.say('slack.home.title')),
    section(escapeMrkdwn(speech.say('slack.home.ways', { command: content.command }))),
    ...actionRow([
      ...button({ kind: 'look' }, speech.say('slack.form.look'), { emoji: '🔎', style: 'primary' }, quiet),
      languageSelect(content),
    ]),
    { type: 'divider' },
    title(speech.say('heading.saved')),
    ...savedBlocks(content),
    { type: 'divider' },
    title(speech.say('slack.home.recent')),
    ...recentBlocks(content),
  ];
  return { type: 'home', blocks: [...message(blocks, '').blocks] };
}

function title(text: string): Block {
  return header(plainWithin(text, MAX_HEADER, { what: 'heading', of: 'home' }, quiet));
}

function languageSelect({ speech, language }: HomeContent): types.StaticSelect {
  const options = LANGUAGES.flatMap((one) => {
    const value = toOptionValue({ kind: 'language', language: one });
    return value === undefined ? [] : [{ value, text: plain(nameIn(one, one).slice(0, MAX_OPTION_TEXT)) }];
  });
  const chosen = options.find(
    ({ value }) => value === toOptionValue({ kind: 'language', language: language ?? '' }),
  );
  return {
    type: 'static_select',
    action_id: PRESS_ID,
    placeholder: plain(speech.say('slack.home.language')),
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
}

function savedBlocks(content: HomeContent): readonly Block[] {
  const cards = content.saved.flatMap((result) => (result.kind === 'product-grid' ? result.cards : []));
  const shown = cards.slice(0, HOME.saved);
  const rendering: Rendering = {
    speech: content.speech,
    cards: 'sections',
    pictures: content.pictures,
    shorten: quiet,
  };
  if (shown.length === 0) return [context(escapeMrkdwn(content.speech.say('notice.saved-empty')))];
  const left = cards.length > shown.length;
  return [
    ...shown.flatMap((card) => savedCard(card, rendering)),
    ...(left ? [context(content.speech.say('chat.left', { shown: shown.length, all: cards.length }))] : []),
  ];
}

function savedCard(card: ProductCard, rendering: Rendering): readonly Block[] {
  const words = cardWords(card, SECTION_CARD_TEXT, rendering);
  const buttons = [
    ...actionButton(card.moreLikeThis, {}, quiet),
    ...(card.save === undefined ? [] : actionButton(card.save, { emoji: card.save.on ? '✅' : '🔖' }, quiet)),
    ...linkButton(card.shopUrl, rendering.speech.say('web.card.shop')),
  ];
  const text = [`*${words.title}*`, words.price].filter((line) => line !== '').join('\n');
  const head = section(text, pictureOf(card, rendering));
  return [head, ...actionRow(buttons)];
}

function recentBlocks({ speech, recent }: HomeContent): readonly Block[] {
  const shown = recent.slice(0, HOME.recent).flatMap((heading): Block[] => {
    const words = fitMrkdwn(heading, SECTION_CARD_TEXT.title, { what: 'heading', of: 'recent' }, quiet);
    const [again] = button({ kind: 'say', text: heading }, speech.say('slack.home.again'), {}, quiet);
    if (isBlank(words) || again === undefined) return [];
    return [{ type: 'section', text: mrkdwn(words), accessory: again }];
  });
  return shown.length === 0 ? [context(escapeMrkdwn(speech.say('slack.home.nothing-yet')))] : shown;
}
