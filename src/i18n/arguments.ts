import type en from '../../locales/en.json';

/** Names a message of `locales/`. */
export type MessageKey = keyof typeof en;

/** What each message wants filled in; a message that is not listed wants nothing. A test holds it to the locales. */
export const ARGUMENTS = {
  quote: ['text'],
  'price.low': ['max'],
  'price.high': ['min'],
  'price.max': ['max'],
  'price.min': ['min'],
  'price.range': ['min', 'max'],
  'look.summary': ['looks', 'noun', 'list'],
  'heading.search': ['person', 'looks', 'noun', 'details', 'list'],
  'heading.words': ['words', 'details'],
  'heading.accent': ['colour'],
  'heading.person': ['gender'],
  'heading.product': ['title'],
  'heading.refined': ['start', 'wishes'],
  'heading.variants': ['title'],
  'chip.not': ['attribute', 'name'],
  'chip.not-words': ['words'],
  'chip.product': ['title'],
  'chip.liked': ['title'],
  'chip.disliked': ['title'],
  'chip.remove': ['label'],
  'chip.bring-back': ['label'],
  'said.without': ['label'],
  'said.bring-back': ['label'],
  'said.more-like': ['title'],
  'card.more-colours': ['count'],
  'card.more-variants': ['count'],
  'card.miss.not': ['attribute', 'name'],
  'card.miss.not-stated': ['attribute'],
  'card.miss.over-limit': ['amount'],
  'card.reason.name': ['words'],
  'phrase.colour': ['colour'],
  'phrase.this-but': ['colour'],
  'notice.steered-down': ['price'],
  'notice.steered-up': ['price'],
  'notice.repaired': ['repairs'],
  'notice.repaired-word': ['from', 'to'],
  'notice.other-currency': ['currencies', 'currency'],
  'notice.avoid-unknown': ['words'],
  'notice.let-go': ['exact', 'wishes'],
  'notice.let-go-price': ['limit', 'prices'],
  'notice.let-go-also': ['wishes'],
  'notice.internal': ['requestId'],
  'notice.help': [
    'example',
    'avoid',
    'thisBut',
    'cheaper',
    'colour',
    'more',
    'undo',
    'startOver',
    'moreLikeThis',
  ],
  'notice.language-set': ['language'],
  'notice.forgotten': ['conversations', 'saved'],
  'notice.type-missing': ['type'],
  'notice.type-missing-all': ['type'],
  'notice.compared': ['comparison', 'title'],
  'error.language-unknown': ['languages'],
  'error.text-too-long': ['max'],
  'error.photo-too-large': ['max'],
  'error.photo-too-many-pixels': ['width', 'height'],
  'error.photo-not-an-image': ['kind'],
  'preparing.progress': ['step', 'done', 'total'],
  'web.title': ['brand'],
  'web.pieces': ['count'],
  'web.answer.page': ['page'],
  'web.card.shop-label': ['title'],
  'web.threads.opened': ['title'],
} as const satisfies Partial<Record<MessageKey, readonly string[]>>;

/** Messages that stand for themselves. */
export type PlainKey = Exclude<MessageKey, keyof typeof ARGUMENTS>;

/** The argument list of `say` after the key. */
export type ArgumentsOf<K extends MessageKey> = K extends keyof typeof ARGUMENTS
  ? [values: Readonly<Record<(typeof ARGUMENTS)[K][number], string | number>>]
  : [];
