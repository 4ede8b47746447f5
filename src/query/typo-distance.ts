const VOWELS = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)));
/** Pairs that sound alike. */
const ALIKE = new Set(
  ['ck', 'sz', 'cs', 'fp', 'gj', 'vw', 'qk'].flatMap((pair) => {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    return [a * 256 + b, b * 256 + a];
  }),
);

/** What slips of the finger and the ear cost; 1 is an arbitrary wrong letter. */
const COST = { doubled: 0.5, swapped: 0.6, vowel: 0.8, alike: 0.8, gap: 0.9, other: 1 } as const;

/** Words up to here; the rows of the table are used again and again, for a message asks thousands of times. */
const LONGEST = 32;
const ROWS = [new Float64Array(LONGEST), new Float64Array(LONGEST), new Float64Array(LONGEST)] as const;

/**
 * Weighted optimal string alignment distance (Damerau-Levenshtein with swaps of neighbours): a doubled or undoubled
 * letter and a swap cost less than a wrong letter, so that "wolen" is "woolen" and not "women". Answers `Infinity` as
 * soon as it must exceed `limit`.
 */
export function typoDistance(typed: string, word: string, limit: number): number {
  const width = word.length;
  if (width >= LONGEST || typed.length >= LONGEST) return Number.POSITIVE_INFINITY;
  let [before, above, row] = ROWS;
  above[0] = 0;
  for (let j = 1; j <= width; j++) above[j] = at(above, j - 1) + gap(word, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    const a = typed.charCodeAt(i - 1);
    const extra = gap(typed, i - 1);
    let least = at(above, 0) + extra;
    row[0] = least;
    for (let j = 1; j <= width; j++) {
      const b = word.charCodeAt(j - 1);
      let cost = at(above, j - 1) + (a === b ? 0 : substitution(a, b));
      cost = Math.min(cost, at(above, j) + extra, at(row, j - 1) + gap(word, j - 1));
      const swapped = a !== b && a === word.charCodeAt(j - 2) && b === typed.charCodeAt(i - 2);
      if (swapped) cost = Math.min(cost, at(before, j - 2) + COST.swapped);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, above, row] = [above, row, before];
  }
  const cost = at(above, width);
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? 0;
}

function gap(word: string, index: number): number {
  return word.charCodeAt(index) === word.charCodeAt(index - 1) ? COST.doubled : COST.gap;
}

function substitution(a: number, b: number): number {
  if (VOWELS.has(a) && VOWELS.has(b)) return COST.vowel;
  return ALIKE.has(a * 256 + b) ? COST.alike : COST.other;
}
