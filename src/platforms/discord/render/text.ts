import { fitWritten, lines, type NoteShortened, oneLine, type Part } from '../../shared/text.ts';

/** Makes Discord show text as it is: no formatting, links, mentions, emoji or headings come out of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\*_~`|[\]<>]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/^(\s*)([#+-])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)\./gm, '$1\\.');
}

/** Like `fitLine`, shown as it is in Markdown; `max` counts what escaping adds. */
export function fitMarkdown(text: string, max: number, part: Part, note: NoteShortened): string {
  return fitWritten(oneLine(text), max, escapeMarkdown, part, note);
}

/** Like {@link fitMarkdown}, keeping line breaks. */
export function fitParagraphs(text: string, max: number, part: Part, note: NoteShortened): string {
  return fitWritten(lines(text), max, escapeMarkdown, part, note);
}
