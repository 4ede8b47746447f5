import type { types } from '@slack/bolt';
import {
  fitLine,
  fitWritten,
  isBlank,
  lines,
  type NoteShortened,
  oneLine,
  type Part,
} from '../../shared/text.ts';

// A mark that something is set between formats it; an invisible space after the mark leaves it a mark.
const INVISIBLE = '\u200b';

/**
 * Makes Slack show text as it is: no links, mentions, formatting or quotations come out of it.
 * https://docs.slack.dev/messaging/formatting-message-text: `&`, `<` and `>` are escaped; for the rest there is no escape.
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]/g, `$&${INVISIBLE}`)
    .replaceAll(/^(?=\s*(?:&gt;|[•-]\s))/gm, INVISIBLE);
}

/** Text on one line, shown as it is in mrkdwn; `max` counts what escaping adds. */
export function fitMrkdwn(text: string, max: number, part: Part, note: NoteShortened): string {
  return fitWritten(oneLine(text), max, escapeMrkdwn, part, note);
}

/** Like {@link fitMrkdwn}, keeping line breaks. */
export function fitParagraphs(text: string, max: number, part: Part, note: NoteShortened): string {
  return fitWritten(lines(text), max, escapeMrkdwn, part, note);
}

/** Nothing in it becomes a link that is not written as one. */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** @param text Of at most so many characters as the place takes. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: true };
}

/** Words of our own for a place that takes so many characters; something to read in any case. */
export function plainWithin(
  text: string,
  max: number,
  part: Part,
  note: NoteShortened,
): types.PlainTextElement {
  const words = fitLine(text, max, part, note);
  return plain(isBlank(words) ? '…' : words);
}

/** A well-formed http(s) address that a link's markup cannot be broken out of. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return undefined;
  const href = parsed.href.replaceAll(
    /[<>| ]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href;
}

/** A link, its address and words escaped. */
export function link(url: string, words: string): string {
  return `<${url.replaceAll('&', '&amp;')}|${words.replaceAll('|', '¦')}>`;
}
