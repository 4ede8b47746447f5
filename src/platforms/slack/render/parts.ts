import type { types } from '@slack/bolt';
import type { Action } from '../../../conversation/results.ts';
import { fitLine, isBlank, type NoteShortened } from '../../shared/text.ts';
import { MAX_ALT_TEXT, MAX_BLOCK_ID, MAX_BUTTON_TEXT, MAX_BUTTON_URL, MAX_FALLBACK } from '../limits.ts';
import { LINK_ID, PRESS_ID, type Press, toValue } from '../press.ts';
import type { Block, Button, Image, RenderedMessage, Rendering, ShownPicture } from './message.ts';
import { escapeMrkdwn, fitMrkdwn, mrkdwn, plain, webUrl } from './mrkdwn.ts';

export interface ButtonLook {
  readonly style?: 'primary' | 'danger';
  /** Stands before the words. */
  readonly emoji?: string;
  /** The emoji alone is shown; the words are for those who cannot see it. */
  readonly bare?: boolean;
}

/** A button that does something; none where that does not fit, which no token of ours does. */
export function button(
  press: Press,
  label: string,
  { style, emoji, bare }: ButtonLook,
  shorten: NoteShortened,
): readonly Button[] {
  const value = toValue(press);
  const of = value ?? label;
  const mark = emoji === undefined ? '' : `${emoji} `;
  const words = fitLine(label, MAX_BUTTON_TEXT - mark.length, { what: 'label', of }, shorten);
  if (value === undefined || (isBlank(words) && emoji === undefined)) {
    shorten({ what: 'button', of, kept: 0, whole: 1 });
    return [];
  }
  const shown = emoji !== undefined && (bare === true || isBlank(words)) ? emoji : mark + words;
  return [
    {
      type: 'button',
      action_id: PRESS_ID,
      value,
      text: plain(shown),
      ...(style === undefined ? {} : { style }),
      ...(bare === true && !isBlank(words) ? { accessibility_label: words } : {}),
    },
  ];
}

export function actionButton(
  { token, label }: Action,
  look: ButtonLook,
  shorten: NoteShortened,
): readonly Button[] {
  return button({ kind: 'action', token }, label, look, shorten);
}

/** A button that opens a page; none for what is no http(s) address or longer than Slack takes. */
export function linkButton(url: string | undefined, label: string): readonly Button[] {
  const href = webUrl(url);
  if (href === undefined || href.length > MAX_BUTTON_URL) return [];
  return [{ type: 'button', action_id: LINK_ID, url: href, text: plain(label.slice(0, MAX_BUTTON_TEXT)) }];
}

/** A picture and what is to be seen on it. */
export function image(picture: ShownPicture, altText: string): Image {
  const source = picture.kind === 'url' ? { image_url: picture.url } : { slack_file: { id: picture.fileId } };
  return { type: 'image', alt_text: altText, ...source };
}

/** What is to be seen on a picture, for those who cannot: never empty. */
export function altText(text: string, of: string, { speech, shorten }: Rendering): string {
  const words = fitLine(text, MAX_ALT_TEXT, { what: 'alt-text', of }, shorten);
  return isBlank(words) ? speech.say('chat.product-picture') : words;
}

export function section(text: string, accessory?: Image): Block {
  return { type: 'section', text: mrkdwn(text), ...(accessory === undefined ? {} : { accessory }) };
}

/** What can be pressed, in a row; nothing where there is nothing. */
export function actionRow(elements: readonly types.ActionsBlockElement[]): readonly Block[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];
}

export function header(text: types.PlainTextElement): Block {
  return { type: 'header', text };
}

/** Small words. */
export function context(text: string): Block {
  return { type: 'context', elements: [mrkdwn(text)] };
}

/** The text of a message for notifications and screen readers. */
export function fallback(text: string): string {
  const words = fitMrkdwn(text, MAX_FALLBACK, { what: 'heading', of: '' }, () => undefined);
  return isBlank(words) ? '…' : words;
}

/**
 * The message as it is sent: every `action_id` once, and the conversation that its buttons go on with in the `block_id`s
 * of what can be pressed.
 */
export function message(
  blocks: readonly Block[],
  text: string,
  more: { readonly resultId?: string; readonly conversationId?: string | undefined } = {},
): RenderedMessage {
  const { resultId, conversationId } = more;
  let elements = 0;
  let signatures = 0;
  const numbered = <T extends { readonly action_id?: string }>(element: T): T =>
    element.action_id === undefined
      ? element
      : { ...element, action_id: `${element.action_id}-${++elements}` };
  const signed = <T extends Block>(block: T): T => {
    const id = `go-${++signatures}:${conversationId}`;
    return conversationId === undefined || id.length > MAX_BLOCK_ID ? block : { ...block, block_id: id };
  };
  const finished = blocks.map((block): Block => {
    switch (block.type) {
      case 'actions':
        return signed({ ...block, elements: block.elements.map(numbered) });
      case 'carousel':
        return signed({
          ...block,
          elements: block.elements.map(({ actions, ...card }) =>
            actions === undefined ? card : signed({ ...card, actions: actions.map(numbered) }),
          ),
        });
      case 'section':
        return block.accessory === undefined || !('action_id' in block.accessory)
          ? block
          : signed({ ...block, accessory: numbered(block.accessory) });
      default:
        return block;
    }
  });
  return { blocks: finished, text: fallback(text), ...(resultId === undefined ? {} : { resultId }) };
}

const CONVERSATION = /^go-\d+:(.+)$/;

/** The conversation that a `block_id` which came back names. */
export function conversationOfBlock(blockId: string | undefined): string | undefined {
  return CONVERSATION.exec(blockId ?? '')?.[1];
}

/** One sentence of our own: as it is, which may be mrkdwn where `marked`. */
export function sentenceMessage(sentence: string, { marked = false } = {}): RenderedMessage {
  const text = marked ? sentence : escapeMrkdwn(sentence);
  return { blocks: [section(text)], text: marked ? sentence : fallback(sentence) };
}

/** The message with a sentence of our own above it: who shared it, why it stands here. */
export function withNote(rendered: RenderedMessage, note: string | undefined): RenderedMessage {
  if (note === undefined || note === '') return rendered;
  return { ...rendered, blocks: [context(note), ...rendered.blocks] };
}
