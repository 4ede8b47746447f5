import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { ButtonStyle } from 'discord.js';
import type { Notice } from '../../../conversation/results.ts';
import { isBlank, type NoteShortened } from '../../shared/text.ts';
import { toCustomId } from '../custom-id.ts';
import { HEAD_TEXT, MAX_BUTTONS_PER_ROW, MAX_TEXT } from '../limits.ts';
import type { RenderedMessage, Rendering } from './message.ts';
import { actionButton, framed, ownButton, row, textDisplay } from './parts.ts';
import { fitParagraphs } from './text.ts';

/** Notices above cards, one a line, within their share of the message. */
export function noticeText(notices: readonly Notice[], shorten: NoteShortened): string {
  const written: string[] = [];
  let room: number = HEAD_TEXT.notices;
  for (const { text, tone, code } of notices) {
    const mark = MARKS[tone];
    const words = fitParagraphs(text, Math.max(1, room - mark.length), { what: 'notice', of: code }, shorten);
    if (isBlank(words) || room <= mark.length) continue;
    written.push(mark + words);
    room -= mark.length + words.length + 1;
  }
  return written.join('\n');
}

const MARKS = { info: '', 'let-go': '⚠️ ', sorry: '' } as const satisfies Record<Notice['tone'], string>;

/** Something said without products, with its buttons. */
export function noticeMessage(notices: readonly Notice[], rendering: Rendering): RenderedMessage {
  const { shorten, speech } = rendering;
  const share = Math.floor((MAX_TEXT - 400) / Math.max(1, notices.length));
  const words = notices
    .map(
      ({ text, tone, code }) =>
        MARKS[tone] + fitParagraphs(text, share, { what: 'notice', of: code }, shorten),
    )
    .filter((text) => !isBlank(text));
  const content = words.join('\n');
  return framed(
    [
      textDisplay(isBlank(content) ? speech.say('chat.nothing-to-show') : content),
      ...buttonRow(notices, shorten),
    ],
    [],
  );
}

function buttonRow(notices: readonly Notice[], shorten: NoteShortened): readonly APIComponentInContainer[] {
  const actions = notices.flatMap(({ actions = [] }) =>
    actions.flatMap((action) => actionButton(action, { style: ButtonStyle.Danger }, shorten)),
  );
  const kept = actions.slice(0, MAX_BUTTONS_PER_ROW);
  if (kept.length < actions.length) {
    shorten({ what: 'button', of: notices[0]?.code ?? '', kept: kept.length, whole: actions.length });
  }
  const suggestions = notices.flatMap((notice) => notice.suggestions ?? []);
  const room = MAX_BUTTONS_PER_ROW - kept.length;
  const all = [...kept, ...suggestionButtons(suggestions, room, notices[0]?.code ?? '', shorten)];
  return all.length === 0 ? [] : [row(...all)];
}

/** Words that a person may say next, as buttons that say them. */
export function suggestionButtons(
  texts: readonly string[],
  room: number,
  of: string,
  shorten: NoteShortened,
): readonly APIButtonComponent[] {
  const words = [...new Set(texts.map((text) => text.trim()))].filter((text) => !isBlank(text));
  const sayable = words.filter((text) => toCustomId({ kind: 'say', text }) !== undefined);
  const kept = sayable.slice(0, Math.max(0, room));
  if (kept.length < words.length) {
    shorten({ what: 'suggestions', of, kept: kept.length, whole: words.length });
  }
  return kept.flatMap((text) =>
    ownButton(toCustomId({ kind: 'say', text }), text, { emoji: '💬', of: text }, shorten),
  );
}
