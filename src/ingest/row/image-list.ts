const MAX_IMAGES = 10;
const MAX_LENGTH = 2_048;

/**
 * The pictures a field names, in order, at most ten: a list, a JSON list in a CSV field, or text with `|`, line breaks
 * or (before the next address) commas between. `//host/a.jpg` is taken for https. `undefined` when it is none of these or one is too long.
 */
export function imageList(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? splitText(value) : value;
  if (!Array.isArray(list)) return undefined;
  const texts = list
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.trim().replace(/^\/\//, 'https://'));
  if (texts.length !== list.length || texts.some((entry) => entry.length > MAX_LENGTH)) return undefined;
  return texts.filter((entry) => entry !== '').slice(0, MAX_IMAGES);
}

function splitText(text: string): unknown {
  if (text.trimStart().startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  return text.split(/\s*[|\n]\s*|\s*,\s*(?=https?:\/\/)/i);
}
