import { sample } from '../bench/statistics.ts';

/** A row of the feed: its own labels, in its own words, are the truth that results are judged by. */
export interface LabelledRow {
  readonly id: string;
  readonly title: string;
  readonly price: number;
  readonly type: string;
  readonly colour?: string;
  readonly secondaryColour?: string;
  readonly pattern?: string;
  readonly gender?: string;
  readonly family?: string;
}

export type QueryKind = 'colour' | 'gender' | 'pattern' | 'price' | 'avoid';

/** A message made from labels, and how a product shown for it is judged. */
export interface LabelQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly isRight: (row: LabelledRow) => boolean;
  /** Whether showing it breaks what was said without "if possible": price, gender, what is avoided. */
  readonly isViolation: (row: LabelledRow) => boolean;
}

/** As many right answers of different styles as a query must have for ten results to be asked of it. */
export const TOP = 10;

const never = (): boolean => false;

/** `perKind` queries of every kind, each with at least ten right answers of different styles. Seeded. */
export function makeQueries(
  rows: readonly LabelledRow[],
  perKind: number,
  seed: number,
): readonly LabelQuery[] {
  const makers = [colourQueries, genderQueries, patternQueries, priceQueries, avoidQueries];
  return makers.flatMap((make, at) => sample(make(rows), perKind, seed + at));
}

function colourQueries(rows: readonly LabelledRow[]): readonly LabelQuery[] {
  return combinations(rows, ['colour', 'type']).map(({ values: [colour = '', type = ''], isRight }) => ({
    kind: 'colour',
    text: `${colour} ${type}`.toLowerCase(),
    isRight,
    isViolation: never,
  }));
}

function genderQueries(rows: readonly LabelledRow[]): readonly LabelQuery[] {
  return combinations(rows, ['gender', 'colour', 'type']).flatMap(({ values, isRight }) => {
    const [gender = '', colour = '', type = ''] = values;
    // Who asks for something for everyone excludes nobody.
    if (gender === 'Unisex') return [];
    return [
      {
        kind: 'gender' as const,
        text: `${gender} ${colour} ${type}`.toLowerCase(),
        isRight,
        isViolation: (row: LabelledRow) => row.gender !== gender && row.gender !== 'Unisex',
      },
    ];
  });
}

function patternQueries(rows: readonly LabelledRow[]): readonly LabelQuery[] {
  return combinations(rows, ['pattern', 'type']).map(({ values: [pattern = '', type = ''], isRight }) => ({
    kind: 'pattern',
    text: `${pattern} ${type}`.toLowerCase(),
    isRight,
    isViolation: never,
  }));
}

// The limit lies where ten styles are left and others of the same kind are not.
function priceQueries(rows: readonly LabelledRow[]): readonly LabelQuery[] {
  return combinations(rows, ['colour', 'type']).flatMap(
    ({ values: [colour = '', type = ''], isRight, members }) => {
      const prices = members.map(({ price }) => price).sort((a, b) => a - b);
      const limit = prices[Math.floor(prices.length / 2)] ?? 0;
      const within = members.filter(({ price }) => price <= limit);
      if (styles(within) < TOP || within.length === members.length) return [];
      return [
        {
          kind: 'price' as const,
          text: `${colour} ${type} under ${limit}`.toLowerCase(),
          isRight: (row: LabelledRow) => isRight(row) && row.price <= limit,
          isViolation: (row: LabelledRow) => row.price > limit,
        },
      ];
    },
  );
}

const AVOIDED = ['black', 'white', 'blue', 'red', 'green'];

function avoidQueries(rows: readonly LabelledRow[]): readonly LabelQuery[] {
  return combinations(rows, ['type']).flatMap(({ values: [type = ''], isRight, members }) =>
    AVOIDED.flatMap((colour) => {
      const has = (row: LabelledRow): boolean =>
        [row.colour, row.secondaryColour].some((label) => label?.toLowerCase().includes(colour) === true);
      const others = members.filter((row) => !has(row));
      if (styles(others) < TOP || others.length === members.length) return [];
      return [
        {
          kind: 'avoid' as const,
          text: `${type}, not ${colour}`.toLowerCase(),
          isRight: (row: LabelledRow) => isRight(row) && !has(row),
          isViolation: has,
        },
      ];
    }),
  );
}

type Label = 'colour' | 'gender' | 'pattern' | 'type';

interface Combination {
  readonly values: readonly string[];
  readonly members: readonly LabelledRow[];
  readonly isRight: (row: LabelledRow) => boolean;
}

function combinations(rows: readonly LabelledRow[], labels: readonly Label[]): readonly Combination[] {
  const found = new Map<string, { values: readonly string[]; members: LabelledRow[] }>();
  for (const row of rows) {
    const values = labels.map((label) => row[label] ?? '');
    if (values.includes('')) continue;
    const key = values.join('\n');
    const combination = found.get(key) ?? { values, members: [] };
    combination.members.push(row);
    found.set(key, combination);
  }
  return [...found.values()]
    .filter(({ members }) => styles(members) >= TOP)
    .map(({ values, members }) => ({
      values,
      members,
      isRight: (row) => labels.every((label, at) => row[label] === values[at]),
    }));
}

/** Colour variants of one style make one card, so that they count once. */
function styles(rows: readonly LabelledRow[]): number {
  return new Set(rows.map(({ id, family }) => family ?? id)).size;
}
