import { MongoFailure } from '../failure.ts';
import { pathOf, valueAt } from '../paths.ts';
import type { Row } from '../pipeline/row.ts';
import { compareValues, type Doc, isDoc, numberOf } from '../values.ts';

/** Sorts stably by a sort document; arrays sort by their smallest element, downwards by their largest. */
export function sortRows(rows: readonly Row[], sort: Doc): readonly Row[] {
  const keys = Object.entries(sort).map(([dotted, how]) => sortKey(dotted, how));
  if (keys.length === 0) return rows;
  const decorated = rows.map((row) => ({ row, values: keys.map(({ read }) => read(row)) }));
  decorated.sort((a, b) => {
    for (const [index, { direction }] of keys.entries()) {
      const order = compareValues(a.values[index], b.values[index]);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
  return decorated.map(({ row }) => row);
}

interface SortKey {
  readonly direction: 1 | -1;
  readonly read: (row: Row) => unknown;
}

function sortKey(dotted: string, how: unknown): SortKey {
  if (isDoc(how)) {
    if (how['$meta'] !== 'vectorSearchScore') {
      throw new MongoFailure(31138, 'Illegal $meta sort: only vectorSearchScore is known here');
    }
    return { direction: -1, read: ({ score }) => score };
  }
  const direction = numberOf(how);
  if (direction !== 1 && direction !== -1) {
    throw new MongoFailure(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  }
  const path = pathOf(dotted);
  return { direction, read: ({ doc }) => representative(valueAt(doc, path), direction) };
}

function representative(value: unknown, direction: 1 | -1): unknown {
  if (!Array.isArray(value)) return value;
  return [...value].sort((a, b) => compareValues(a, b) * direction)[0];
}
