import { titleWords } from '../../src/catalogue/title-words.ts';
import { readMessage } from '../../src/query/read.ts';
import { sample } from '../bench/statistics.ts';
import { type LabelledRow, TOP } from './queries.ts';
import type { SearchSystem } from './systems.ts';

/** How well a system finds products by a word of their name that no vocabulary knows ("houston watches"). */
export interface NamedScore {
  readonly system: string;
  readonly queries: number;
  /** Share of queries with a product of that name among the ten first. */
  readonly successAt10: number;
  /** Mean of 1 over the place of the first product of that name; 0 where none is among the ten first. */
  readonly reciprocalRank: number;
}

interface NamedQuery {
  readonly text: string;
  readonly ids: ReadonlySet<string>;
}

/** More styles than this share a word: then it is no name. */
const MOST_STYLES = 3;
const LEAST_LETTERS = 4;

/** Queries of a rare word of a title and the kind of product, seeded. */
export function namedQueries(
  rows: readonly (LabelledRow & { readonly brand?: string })[],
  count: number,
  seed: number,
): readonly NamedQuery[] {
  const holders = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    const known = new Set(titleWords(`${row.brand ?? ''} ${row.colour ?? ''} ${row.type}`));
    for (const word of titleWords(row.title)) {
      if (known.has(word) || !/^\p{L}+$/u.test(word) || word.length < LEAST_LETTERS) continue;
      holders.set(word, [...(holders.get(word) ?? []), row]);
    }
  }
  const queries = [...holders].flatMap(([word, held]) => {
    const [first] = held;
    const styles = new Set(held.map(({ id, family }) => family ?? id));
    if (first === undefined || styles.size > MOST_STYLES || readMessage(word).query.freeText !== word)
      return [];
    const alike = held.filter(({ type }) => type === first.type);
    return [{ text: `${word} ${first.type}`.toLowerCase(), ids: new Set(alike.map(({ id }) => id)) }];
  });
  return sample(queries, count, seed);
}

export async function scoreNamed(system: SearchSystem, queries: readonly NamedQuery[]): Promise<NamedScore> {
  let found = 0;
  let reciprocal = 0;
  for (const { text, ids } of queries) {
    const place = (await system.search(text)).slice(0, TOP).findIndex((id) => ids.has(id));
    if (place < 0) continue;
    found += 1;
    reciprocal += 1 / (place + 1);
  }
  const { length } = queries;
  return {
    system: system.name,
    queries: length,
    successAt10: found / length,
    reciprocalRank: reciprocal / length,
  };
}

export function namedTable(scores: readonly NamedScore[]): string {
  const lines = scores.map(
    ({ system, queries, successAt10, reciprocalRank }) =>
      `| ${system} | ${queries} | ${successAt10.toFixed(3)} | ${reciprocalRank.toFixed(3)} |`,
  );
  return ['| By name | n | success@10 | MRR@10 |', '| --- | --: | --: | --: |', ...lines].join('\n');
}
