import { MongoFailure } from '../failure.ts';
import { pathOf, someAt } from '../paths.ts';
import { evaluate } from '../pipeline/expression.ts';
import {
  asArray,
  asDoc,
  compareValues,
  type Doc,
  equal,
  isDoc,
  numberOf,
  truthy,
  typeOf,
} from '../values.ts';

export type Predicate = (doc: Doc) => boolean;
type Test = (value: unknown) => boolean;

/** Compiles a query filter; what the server would refuse is refused here. */
export function compileFilter(filter: Doc): Predicate {
  const parts = Object.entries(filter).map(([key, condition]) => compileEntry(key, condition));
  return all(parts);
}

function compileEntry(key: string, condition: unknown): Predicate {
  switch (key) {
    case '$and':
      return all(clauses(key, condition));
    case '$or':
      return some(clauses(key, condition));
    case '$nor':
      return not(some(clauses(key, condition)));
    case '$expr':
      return (doc) => truthy(evaluate(condition, { doc }));
    case '$comment':
      return () => true;
  }
  if (key.startsWith('$')) throw new MongoFailure(2, `unknown top level operator: ${key}`);
  return compileField(key, condition);
}

function clauses(key: string, condition: unknown): readonly Predicate[] {
  const list = asArray(condition, key);
  if (list.length === 0) throw new MongoFailure(2, '$and/$or/$nor must be a nonempty array');
  return list.map((clause) => compileFilter(asDoc(clause, `${key} argument`)));
}

function compileField(dotted: string, condition: unknown): Predicate {
  const at = reader(dotted);
  if (condition instanceof RegExp) return at((value) => typeof value === 'string' && condition.test(value));
  if (!isOperators(condition)) return at(equals(condition));
  return all(
    Object.entries(condition).map(([operator, operand]) =>
      compileOperator(dotted, operator, operand, condition),
    ),
  );
}

/** Whether a condition is `{$gt: ...}` rather than a document to be equal to. */
function isOperators(condition: unknown): condition is Doc {
  return isDoc(condition) && (Object.keys(condition)[0]?.startsWith('$') ?? false);
}

function compileOperator(dotted: string, operator: string, operand: unknown, siblings: Doc): Predicate {
  const at = reader(dotted);
  switch (operator) {
    case '$eq':
      return at(equals(operand));
    case '$ne':
      return not(at(equals(operand)));
    case '$in':
      return at(isIn(operator, operand));
    case '$nin':
      return not(at(isIn(operator, operand)));
    case '$gt':
      return at(compares(operand, (order) => order > 0));
    case '$gte':
      return at(compares(operand, (order) => order >= 0));
    case '$lt':
      return at(compares(operand, (order) => order < 0));
    case '$lte':
      return at(compares(operand, (order) => order <= 0));
    case '$exists':
      return truthy(operand) ? at(present) : not(at(present));
    case '$not':
      return not(compileField(dotted, operand));
    case '$size':
      return at((value) => Array.isArray(value) && value.length === numberOf(operand));
    case '$type':
      return at((value) => value !== undefined && typeOf(value) === operand);
    case '$all':
      return all(asArray(operand, '$all').map((value) => at(equals(value))));
    case '$elemMatch':
      return elemMatch(dotted, asDoc(operand, '$elemMatch'));
    case '$regex': {
      const pattern = regex(operand, siblings['$options']);
      return at((value) => typeof value === 'string' && pattern.test(value));
    }
    case '$options':
      return () => true;
    default:
      throw new MongoFailure(2, `unknown operator: ${operator}`);
  }
}

// One-part paths are most of them: a shortcut past the walk.
function reader(dotted: string): (test: Test) => Predicate {
  if (!dotted.includes('.')) {
    return (test) => (doc) => {
      const value = doc[dotted];
      return test(value) || (Array.isArray(value) && value.some(test));
    };
  }
  const path = pathOf(dotted);
  return (test) => (doc) => someAt(doc, path, test);
}

function elemMatch(dotted: string, operand: Doc): Predicate {
  const test: Test = isOperators(operand)
    ? (item) => compileFilter({ item: operand })({ item })
    : (item) => isDoc(item) && compileFilter(operand)(item);
  return reader(dotted)((value) => Array.isArray(value) && value.some(test));
}

function equals(operand: unknown): Test {
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand;
  return (value) => value !== undefined && equal(value, operand);
}

function isIn(operator: string, operand: unknown): Test {
  const tests = asArray(operand, operator).map((item) =>
    item instanceof RegExp ? (value: unknown) => typeof value === 'string' && item.test(value) : equals(item),
  );
  const strings = new Set(asArray(operand, operator).filter((item) => typeof item === 'string'));
  if (strings.size === tests.length) return (value) => strings.has(value as string);
  return (value) => tests.some((test) => test(value));
}

function compares(operand: unknown, passes: (order: number) => boolean): Test {
  const type = typeOf(operand);
  return (value) => value !== undefined && typeOf(value) === type && passes(compareValues(value, operand));
}

function regex(operand: unknown, options: unknown): RegExp {
  const source = operand instanceof RegExp ? operand.source : String(operand);
  const flags = typeof options === 'string' ? options : operand instanceof RegExp ? operand.flags : '';
  return new RegExp(source, flags.replaceAll('x', ''));
}

function present(value: unknown): boolean {
  return value !== undefined;
}

function all(parts: readonly Predicate[]): Predicate {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  return (doc) => parts.every((part) => part(doc));
}

function some(parts: readonly Predicate[]): Predicate {
  return (doc) => parts.some((part) => part(doc));
}

function not(part: Predicate): Predicate {
  return (doc) => !part(doc);
}
