import { Binary, BSON, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'mongodb';
import { MongoFailure } from './failure.ts';

/** A BSON document in memory. Stored documents are never changed in place. */
export interface Doc {
  [key: string]: unknown;
}

/** Whether the value is an embedded document, rather than a scalar that JavaScript holds as an object. */
export function isDoc(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
  );
}

export function asDoc(value: unknown, what: string): Doc {
  if (isDoc(value)) return value;
  throw new MongoFailure(14, `${what} must be an object`);
}

export function asArray(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new MongoFailure(14, `${what} must be an array`);
}

/** The value as a number, whatever numeric type carried it; `undefined` for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Timestamp) return undefined;
  if (value instanceof Long) return value.toNumber();
  if (value instanceof Int32 || value instanceof Double) return value.valueOf();
  if (value instanceof Decimal128) return Number(value.toString());
  return undefined;
}

/** Whether a value counts as true in a condition. */
export function truthy(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && numberOf(value) !== 0;
}

/** Names of BSON types, in the order in which values of different types sort. */
export type TypeName =
  | 'minKey'
  | 'null'
  | 'number'
  | 'string'
  | 'object'
  | 'array'
  | 'binData'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'timestamp'
  | 'regex'
  | 'maxKey';

const ORDER: Readonly<Record<TypeName, number>> = {
  minKey: 0,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binData: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  timestamp: 10,
  regex: 11,
  maxKey: 12,
};

export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Binary || value instanceof Uint8Array) return 'binData';
  if (value instanceof Timestamp) return 'timestamp';
  if (numberOf(value) !== undefined) return 'number';
  if (value instanceof RegExp) return 'regex';
  if (value instanceof MinKey) return 'minKey';
  if (value instanceof MaxKey) return 'maxKey';
  return 'object';
}

/** Order of two values as the server sorts them: by type, then within the type. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const [left, right] = [typeOf(a), typeOf(b)];
  if (left !== right) return ORDER[left] - ORDER[right];
  switch (left) {
    case 'number':
      return order(numberOf(a) ?? Number.NaN, numberOf(b) ?? Number.NaN);
    case 'string':
      return compareStrings(String(a), String(b));
    case 'bool':
    case 'date':
      return order(Number(a), Number(b));
    case 'objectId':
      return order(String(a), String(b));
    case 'timestamp':
      return (a as Timestamp).compare(b as Timestamp);
    case 'binData':
      return compareBytes(a, b);
    case 'array':
      return compareArrays(a as readonly unknown[], b as readonly unknown[]);
    case 'object':
      return compareDocs(a as Doc, b as Doc);
    case 'regex':
      return order(String(a), String(b));
    default:
      return 0;
  }
}

export function equal(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

/** Text under which equal values meet: the key of an `_id`, of a unique index, of a group. */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  const number = numberOf(value);
  if (number !== undefined) return `n${number}`;
  if (value === undefined || value === null) return 'null';
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (typeof value === 'boolean') return `b${value}`;
  if (value instanceof Date) return `d${value.getTime()}`;
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(keyOf(item))).join(',')}]`;
  return `x${Buffer.from(BSON.serialize({ value })).toString('base64')}`;
}

// The server compares UTF-8 bytes; UTF-16 units order the same unless surrogates are involved.
function compareStrings(a: string, b: string): number {
  const surrogates = /[\ud800-\udfff]/;
  if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return order(a, b);
}

function compareBytes(a: unknown, b: unknown): number {
  const [left, right] = [bytesOf(a), bytesOf(b)];
  return left.length - right.length || Buffer.compare(left, right);
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Binary ? value.value() : (value as Uint8Array);
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const result = compareValues(a[index], b[index]);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

function compareDocs(a: Doc, b: Doc): number {
  const [left, right] = [Object.entries(a), Object.entries(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [leftKey, leftValue] = left[index] ?? [];
    const [rightKey, rightValue] = right[index] ?? [];
    const result =
      ORDER[typeOf(leftValue)] - ORDER[typeOf(rightValue)] ||
      compareStrings(leftKey ?? '', rightKey ?? '') ||
      compareValues(leftValue, rightValue);
    if (result !== 0) return result;
  }
  return left.length - right.length;
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
