const VOWELS = new Set('aeiouy');
/** Pairs that sound alike. */
const ALIKE = new Set(['ck', 'kc', 'sz', 'zs', 'cs', 'sc', 'fp', 'pf', 'gj', 'jg', 'vw', 'wv', 'qk', 'kq']);

/** What slips of the finger and the ear cost; 1 is an arbitrary wrong letter. */
const COST = { doubled: 0.5, swapped: 0.6, vowel: 0.8, alike: 0.8, gap: 0.9, other: 1 } as const;

/**
 * Weighted optimal string alignment distance (Damerau-Levenshtein with swaps of neighbours): a doubled or undoubled
 * letter and a swap cost less than a wrong letter, so that "wolen" is "woolen" and not "women". Answers `Infinity` as
 * soon as it must exceed `limit`.
 */
export function typoDistance(typed: string, word: string, limit: number): number {
  let before: number[] = [];
  let above: number[] = [0];
  for (let j = 1; j <= word.length; j++) above.push((above[j - 1] ?? 0) + gap(word, j - 1));
  for (let i = 1; i <= typed.length; i++) {
    const row: number[] = [(above[0] ?? 0) + gap(typed, i - 1)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= word.length; j++) {
      const a = typed[i - 1] ?? '';
      const b = word[j - 1] ?? '';
      let cost = (above[j - 1] ?? 0) + (a === b ? 0 : substitution(a, b));
      cost = Math.min(cost, (above[j] ?? 0) + gap(typed, i - 1), (row[j - 1] ?? 0) + gap(word, j - 1));
      if (i > 1 && j > 1 && a !== b && a === word[j - 2] && b === typed[i - 2]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + COST.swapped);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    before = above;
    above = row;
  }
  const cost = above[word.length] ?? Number.POSITIVE_INFINITY;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function gap(word: string, at: number): number {
  return word[at] === word[at - 1] ? COST.doubled : COST.gap;
}

function substitution(a: string, b: string): number {
  if (VOWELS.has(a) && VOWELS.has(b)) return COST.vowel;
  return ALIKE.has(a + b) ? COST.alike : COST.other;
}
