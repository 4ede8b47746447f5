import type { LabelledRow, LabelQuery, QueryKind } from './queries.ts';
import { TOP } from './queries.ts';
import type { SearchSystem } from './systems.ts';

export interface Score {
  readonly kind: QueryKind | 'all';
  readonly queries: number;
  /** Mean share of the ten first results that carry every asked label; missing results count as wrong. */
  readonly precision: number;
  /** Share of shown results that break a price, gender or avoided value. */
  readonly violations: number;
  readonly shown: number;
}

export interface SystemScore {
  readonly system: string;
  readonly scores: readonly Score[];
  /** Queries with the fewest right answers. */
  readonly worst: readonly { readonly text: string; readonly right: number }[];
  readonly violating: readonly string[];
}

interface Judged {
  readonly query: LabelQuery;
  readonly right: number;
  readonly violations: number;
  readonly shown: number;
}

const WORST = 12;

export async function scoreSystem(
  system: SearchSystem,
  queries: readonly LabelQuery[],
  rows: ReadonlyMap<string, LabelledRow>,
): Promise<SystemScore> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const ids = await system.search(query.text);
    const shown = ids.flatMap((id) => rows.get(id) ?? []);
    judged.push({
      query,
      right: shown.filter(query.isRight).length,
      violations: shown.filter(query.isViolation).length,
      shown: shown.length,
    });
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return {
    system: system.name,
    scores: [
      ...kinds.map((kind) =>
        summary(
          kind,
          judged.filter(({ query }) => query.kind === kind),
        ),
      ),
      summary('all', judged),
    ],
    worst: judged
      .filter(({ right }) => right < TOP)
      .sort((a, b) => a.right - b.right)
      .slice(0, WORST)
      .map(({ query, right }) => ({ text: query.text, right })),
    violating: judged.filter(({ violations }) => violations > 0).map(({ query }) => query.text),
  };
}

function summary(kind: Score['kind'], judged: readonly Judged[]): Score {
  const sum = (count: (one: Judged) => number) => judged.reduce((total, one) => total + count(one), 0);
  const shown = sum((one) => one.shown);
  return {
    kind,
    queries: judged.length,
    precision: sum(({ right }) => right) / (judged.length * TOP),
    violations: shown === 0 ? 0 : sum(({ violations }) => violations) / shown,
    shown,
  };
}

/** One row for each kind of query, one pair of columns for each system. */
export function markdownTable(systems: readonly SystemScore[]): string {
  const head = [
    'Queries',
    'n',
    ...systems.flatMap(({ system }) => [`${system}: precision@10`, 'violations']),
  ];
  const [first] = systems;
  const body = (first?.scores ?? []).map(({ kind, queries }, at) => [
    NAMES[kind],
    String(queries),
    ...systems.flatMap(({ scores }) => [
      (scores[at]?.precision ?? 0).toFixed(3),
      `${((scores[at]?.violations ?? 0) * 100).toFixed(1)} %`,
    ]),
  ]);
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const NAMES: Readonly<Record<Score['kind'], string>> = {
  colour: 'colour, type ("navy blue shirts")',
  gender: 'gender, colour, type ("men black shoes")',
  pattern: 'pattern, type ("striped shirts")',
  price: 'with a price limit ("red tops under 899")',
  avoid: 'with a value to avoid ("jeans, not blue")',
  all: 'all',
};
