import type { Notice } from '../../../conversation/results.ts';
import { isBlank, type NoteShortened } from '../../shared/text.ts';
import { HEAD_TEXT, MAX_ACTIONS, MAX_SECTION, MAX_SUGGESTIONS } from '../limits.ts';
import { toValue } from '../press.ts';
import type { Block, Button, RenderedMessage, Rendering } from './message.ts';
import { fitParagraphs } from './mrkdwn.ts';
import { actionButton, actionRow, button, message, section } from './parts.ts';

const MARKS = { info: '', 'let-go': '⚠️ ', sorry: '' } as const satisfies Record<Notice['tone'], string>;

/** Notices above cards, one a line, within their share of the message. */
export function noticeText(notices: readonly Notice[], shorten: NoteShortened): string {
  return written(notices, HEAD_TEXT.notices, shorten);
}

function written(notices: readonly Notice[], max: number, shorten: NoteShortened): string {
  const lines: string[] = [];
  let room = max;
  for (const { text, tone, code } of notices) {
    const mark = MARKS[tone];
    if (room <= mark.length + 1) {
      shorten({ what: 'notice', of: code, kept: 0, whole: text.length });
      continue;
    }
    const words = fitParagraphs(text, room - mark.length, { what: 'notice', of: code }, shorten);
    if (isBlank(words)) continue;
    lines.push(mark + words);
    room -= mark.length + words.length + 1;
  }
  return lines.join('\n');
}

/** Something said without products, with its buttons. */
export function noticeMessage(notices: readonly Notice[], rendering: Rendering): RenderedMessage {
  const { shorten, speech, conversationId } = rendering;
  const words = written(notices, MAX_SECTION, shorten);
  const text = isBlank(words) ? speech.say('chat.nothing-to-show') : words;
  const said = notices.map((notice) => notice.text).join(' ');
  return message([section(text), ...buttonRow(notices, shorten)], isBlank(words) ? text : said, {
    conversationId,
  });
}

function buttonRow(notices: readonly Notice[], shorten: NoteShortened): readonly Block[] {
  const of = notices[0]?.code ?? '';
  const actions = notices.flatMap((notice) =>
    (notice.actions ?? []).flatMap((action) => actionButton(action, { style: 'danger' }, shorten)),
  );
  const kept = actions.slice(0, MAX_ACTIONS - MAX_SUGGESTIONS);
  if (kept.length < actions.length) shorten({ what: 'button', of, kept: kept.length, whole: actions.length });
  const suggestions = notices.flatMap((notice) => notice.suggestions ?? []);
  const all = [...kept, ...suggestionButtons(suggestions, of, shorten)];
  return actionRow(all);
}

/** Words that a person may say next, as buttons that say them. */
export function suggestionButtons(
  texts: readonly string[],
  of: string,
  shorten: NoteShortened,
): readonly Button[] {
  const words = [...new Set(texts.map((text) => text.trim()))].filter((text) => !isBlank(text));
  const sayable = words.filter((text) => toValue({ kind: 'say', text }) !== undefined);
  const kept = sayable.slice(0, MAX_SUGGESTIONS);
  if (kept.length < words.length)
    shorten({ what: 'suggestions', of, kept: kept.length, whole: words.length });
  return kept.flatMap((text) => button({ kind: 'say', text }, text, { emoji: '💬' }, shorten));
}
