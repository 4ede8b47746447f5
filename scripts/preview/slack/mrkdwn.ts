import { escapeHtml } from '../markdown.ts';

// What our renderer writes of Slack's mrkdwn; everything else it has escaped.
// A mark that an invisible space follows formats nothing.
const INLINE =
  /\*(?!\u200b)((?:[^*\n]|\*\u200b)+)\*(?!\u200b)|~(?!\u200b)((?:[^~\n]|~\u200b)+)~(?!\u200b)|<(https?:\/\/[^|>]+)\|([^>]+)>|<@(\w+)>|&(amp|lt|gt);/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** The part of mrkdwn that our messages use, as HTML. */
export function mrkdwn(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, struck, href, label, user, sign] = match;
    html += escapeHtml(text.slice(end, match.index));
    end = match.index + whole.length;
    if (bold !== undefined) html += `<strong>${mrkdwn(bold)}</strong>`;
    else if (struck !== undefined) html += `<s>${mrkdwn(struck)}</s>`;
    else if (href !== undefined)
      html += `<a href="${escapeHtml(mrkdwnText(href))}">${mrkdwn(label ?? '')}</a>`;
    else if (user !== undefined) html += '<span class="mention">@anna</span>';
    else html += escapeHtml(SIGNS[sign ?? ''] ?? '');
  }
  return (html + escapeHtml(text.slice(end))).replaceAll('\n', '<br>');
}

function mrkdwnText(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
