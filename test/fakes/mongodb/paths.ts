import { MongoFailure } from './failure.ts';
import { type Doc, isDoc } from './values.ts';

export type Path = readonly string[];

export function pathOf(dotted: string): Path {
  return dotted.split('.');
}

/**
 * Whether some value at the path passes: documents inside arrays are looked into, and at the end of the path an array
 * is tried itself and then element by element. What is missing is tried as `undefined`.
 */
export function someAt(value: unknown, path: Path, test: (value: unknown) => boolean, at = 0): boolean {
  if (at === path.length) return test(value) || (Array.isArray(value) && value.some(test));
  const key = path[at] ?? '';
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key) && Number(key) < value.length && someAt(value[Number(key)], path, test, at + 1)) {
      return true;
    }
    return value.some((item) => isDoc(item) && someAt(item, path, test, at));
  }
  return isDoc(value) && key in value ? someAt(value[key], path, test, at + 1) : test(undefined);
}

/** The value at the path as expressions read it: through an array it is the array of what its documents hold. */
export function valueAt(value: unknown, path: Path, at = 0): unknown {
  if (at === path.length) return value;
  if (Array.isArray(value)) {
    return value.map((item) => (isDoc(item) ? valueAt(item, path, at) : undefined)).filter(isPresent);
  }
  return isDoc(value) ? valueAt(value[path[at] ?? ''], path, at + 1) : undefined;
}

/** The document with a value put at the path; documents on the way are made as needed. Nothing is changed in place. */
export function withValue(doc: Doc, path: Path, value: unknown): Doc {
  return put(doc, path, 0, value) as Doc;
}

/** The document without what is at the path. */
export function withoutValue(doc: Doc, path: Path): Doc {
  return drop(doc, path, 0) as Doc;
}

function put(holder: unknown, path: Path, at: number, value: unknown): unknown {
  if (at === path.length) return value;
  const key = path[at] ?? '';
  if (Array.isArray(holder)) {
    const copy = [...holder];
    if (!/^\d+$/.test(key)) {
      throw new MongoFailure(28, `Cannot create field '${key}' in element {${path[at - 1]}: [...]}`);
    }
    while (copy.length < Number(key)) copy.push(null);
    copy[Number(key)] = put(copy[Number(key)], path, at + 1, value);
    return copy;
  }
  if (holder !== undefined && !isDoc(holder)) {
    throw new MongoFailure(
      28,
      `Cannot create field '${key}' in element {${path[at - 1]}: ${String(holder)}}`,
    );
  }
  return { ...holder, [key]: put(holder?.[key], path, at + 1, value) };
}

function drop(holder: unknown, path: Path, at: number): unknown {
  const key = path[at] ?? '';
  if (Array.isArray(holder)) return holder.map((item) => (isDoc(item) ? drop(item, path, at) : item));
  if (!isDoc(holder) || !(key in holder)) return holder;
  if (at < path.length - 1) return { ...holder, [key]: drop(holder[key], path, at + 1) };
  const { [key]: _dropped, ...rest } = holder;
  return rest;
}

function isPresent(value: unknown): boolean {
  return value !== undefined;
}
