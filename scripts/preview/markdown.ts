/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// What our renderer writes of Discord's Markdown, and the escapes that keep everything else as it is.
const INLINE =
  /\\([\\*_~`|[\]<>#+.:-])|\*\*(.+?)\*\*|~~(.+?)~~|\[((?:\\.|[^\\\]])+)\]\((https?:\/\/[^)\s]+)\)|<@(\d+)>|<#(\d+)>/gs;

function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, sign, bold, struck, label, href, user, channel] = match;
    html += escapeHtml(text.slice(end, match.index));
    end = match.index + whole.length;
    if (sign !== undefined) html += escapeHtml(sign);
    else if (bold !== undefined) html += `<strong>${inline(bold)}</strong>`;
    else if (struck !== undefined) html += `<s>${inline(struck)}</s>`;
    else if (label !== undefined) html += `<a href="${escapeHtml(href ?? '')}">${inline(label)}</a>`;
    else if (user !== undefined) html += '<span class="mention">@Threadfinder</span>';
    else if (channel !== undefined) html += '<span class="mention"># thread</span>';
  }
  return html + escapeHtml(text.slice(end));
}

function line(text: string): string {
  const [, mark, rest] = /^(#{1,3}|-#) (.*)$/s.exec(text) ?? [];
  if (mark === undefined || rest === undefined) return `<p>${inline(text)}</p>`;
  return mark === '-#'
    ? `<p class="small">${inline(rest)}</p>`
    : `<h${mark.length + 1}>${inline(rest)}</h${mark.length + 1}>`;
}

/** The part of Discord's Markdown that our messages use, as HTML. */
export function markdown(text: string): string {
  return text.split('\n').map(line).join('');
}
