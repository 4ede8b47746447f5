/** A word, number or sign of a text, with where it stood. */
export interface Token {
  /** Lower case, accents folded, apostrophes gone: `Women’s` -> `women`, `Crème` -> `creme`. */
  readonly text: string;
  /** `mark` is punctuation that ends or separates phrases; `sign` may mean something (`$`, `/`, `+`). */
  readonly kind: 'word' | 'number' | 'sign' | 'mark';
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Joined to the token before it by a hyphen. */
  readonly hyphenated: boolean;
}

// A space parts thousands if it is narrow or unbreakable, or decimals or euros follow: `1 299,00`, `1 299 €`.
const SPACED_NUMBER =
  /(?<!\d)(?:[1-9]\d{0,2}(?:[\u00a0\u202f]\d{3}){1,2}|[1-9]\d{0,2} \d{3}(?=,\d\d(?!\d))|[1-9] \d{3}(?= ?(?:€|eur)))(?!\d)(?:,\d{1,2}(?!\d))?/;
const PIECE = /\/-|\d+(?:[.,'’]\d+)*|[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*|[-‐‑–]|[\n—]|[^\s\p{L}\p{M}\d]/u;
// One pass, no nested repetition over the same characters: linear on any input.
const PIECES = new RegExp(`${SPACED_NUMBER.source}|${PIECE.source}`, 'gu');
/** An article or preposition that has lost its vowel before another: `d'été`, `l'home`, `dell'uomo`. */
const ELISION =
  /^((?:[dlsmntjc]|qu|un|quell|quest|bell|dell|nell|sull|dall|all|coll)['’´`])[haeiouyàâäèéêëìíîïòóôöùúûü]\p{L}/iu;
const MARKS = new Set([',', '.', ';', ':', '!', '?', '(', ')', '\n', '—', '…', '"', '[', ']', '|']);

/** Lower case without accents: `Crème` -> `creme`, `ß` -> `ss`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

function foldWord(word: string): string {
  return fold(word)
    .replace(/['’`´]s$/, '')
    .replace(/['’`´]/g, '');
}

/** Cuts a text into tokens. Emoji and other pictures are left out; a spaced or long dash is a mark. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let hyphenAt = -1;
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const first = piece.charCodeAt(0);
    if (/^[-‐‑–]$/.test(piece)) {
      const touchesBefore = tokens.at(-1)?.end === start;
      if (touchesBefore || /^\d/.test(text.slice(end, end + 2).trim())) hyphenAt = end;
      else tokens.push({ text: ',', kind: 'mark', start, end, hyphenated: false });
      continue;
    }
    const hyphenated = hyphenAt >= 0 && text.slice(hyphenAt, start).trim() === '';
    hyphenAt = -1;
    if (first >= 48 && first <= 57) tokens.push({ text: piece, kind: 'number', start, end, hyphenated });
    else if (MARKS.has(piece)) tokens.push({ text: piece, kind: 'mark', start, end, hyphenated });
    else if (piece === '/-') tokens.push({ text: piece, kind: 'sign', start, end, hyphenated });
    else if (/^[\p{L}\p{M}]/u.test(piece)) {
      const elided = ELISION.exec(piece)?.[1]?.length ?? 0;
      if (elided > 0) {
        const text = foldWord(piece.slice(0, elided));
        tokens.push({ text, kind: 'word', start, end: start + elided, hyphenated });
      }
      const folded = foldWord(piece.slice(elided));
      const stays = elided === 0 && hyphenated;
      if (folded !== '')
        tokens.push({ text: folded, kind: 'word', start: start + elided, end, hyphenated: stays });
    } else if (/^[\p{Sc}<>=~≤≥+%&/*]$/u.test(piece)) {
      tokens.push({ text: piece, kind: 'sign', start, end, hyphenated });
    }
  }
  return tokens;
}
