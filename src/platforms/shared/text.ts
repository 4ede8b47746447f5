import { toUSVString } from 'node:util';

/** What was made shorter to fit: a typed part of every rendered answer, and said in it. */
export interface Shortened {
  readonly what: ShortenedPart;
  /** Whose: a product id, a notice's code, an action's token. */
  readonly of: string;
  /** Characters or items that are shown, of those that there were. */
  readonly kept: number;
  readonly whole: number;
}

export type ShortenedPart =
  | 'heading'
  | 'wishes'
  | 'notice'
  | 'title'
  | 'brand'
  | 'price'
  | 'reasons'
  | 'fact'
  | 'alt-text'
  | 'label'
  | 'button'
  | 'chips'
  | 'suggestions'
  | 'facts'
  | 'cards'
  | 'shop-link'
  | 'picture';

export type NoteShortened = (shortened: Shortened) => void;

/** Which part of which thing a text is. */
export interface Part {
  readonly what: ShortenedPart;
  readonly of: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One line of well-formed text without control characters. */
export function oneLine(text: string): string {
  return toUSVString(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Several lines of well-formed text without other control characters. */
export function lines(text: string): string {
  return toUSVString(text)
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]+/gu, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text on one line, at most `max` long, cut between characters and noted where it was cut. */
export function fitLine(text: string, max: number, part: Part, note: NoteShortened): string {
  return fitWritten(oneLine(text), max, (piece) => piece, part, note);
}

const ELLIPSIS = '…';

/**
 * Text as `write` makes it (escaped, say), at most `max` long with what writing adds; cut between characters and noted
 * where it was cut.
 * @param write Makes nothing shorter.
 */
export function fitWritten(
  text: string,
  max: number,
  write: (text: string) => string,
  part: Part,
  note: NoteShortened,
): string {
  // Writing makes nothing shorter.
  const whole = text.length <= max ? write(text) : undefined;
  if (whole !== undefined && whole.length <= max) return whole;
  let kept = '';
  // Nothing longer than `max` can fit: a text of megabytes is not segmented to its end.
  for (const { segment } of graphemes.segment(text.slice(0, max))) {
    if (write(kept + segment).length + ELLIPSIS.length > max) break;
    kept += segment;
  }
  note({ ...part, kept: kept.length, whole: text.length });
  return write(kept.trimEnd()) + ELLIPSIS;
}

/** Whether there is nothing to read in it. */
export function isBlank(text: string): boolean {
  return oneLine(text).replaceAll(/[\p{Cf}\p{M}]/gu, '') === '';
}
