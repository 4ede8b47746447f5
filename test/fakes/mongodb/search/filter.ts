import { Binary, ObjectId } from 'mongodb';
import { MongoFailure } from '../failure.ts';
import { compileFilter, type Predicate } from '../query/match.ts';
import { asDoc, type Doc, isDoc, typeOf } from '../values.ts';

const COMPARISONS = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);

/**
 * Compiles the filter of a `$vectorSearch` for an index that declares these paths.
 * @throws MongoFailure 8 for an undeclared path, an unknown operator, an empty or mixed `$in`, a value of a type that
 *   is not indexed: everything that the search process refuses although a `$match` would take it.
 */
export function compileSearchFilter(filter: Doc, declared: ReadonlySet<string>): Predicate {
  checkClause(filter, declared);
  return compileFilter(filter);
}

/** An error of the search process, as the server passes it on. */
export function searchFailure(message: string): MongoFailure {
  return new MongoFailure(8, `PlanExecutor error during aggregation :: caused by :: ${message}`);
}

function checkClause(clause: Doc, declared: ReadonlySet<string>): void {
  for (const [key, operand] of Object.entries(clause)) {
    if (key === '$and' || key === '$or' || key === '$nor') {
      if (!Array.isArray(operand) || operand.length === 0)
        throw searchFailure(`"filter.${key}" cannot be empty`);
      for (const part of operand) checkClause(asDoc(part, key), declared);
    } else if (key.startsWith('$')) {
      throw searchFailure(`"filter" unrecognized operator "${key}"`);
    } else {
      checkField(key, operand, declared);
    }
  }
}

function checkField(path: string, condition: unknown, declared: ReadonlySet<string>): void {
  const operators = isDoc(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
  for (const [operator, operand] of operators ? Object.entries(condition) : [['$eq', condition] as const]) {
    checkOperator(path, operator, operand, declared);
  }
}

function checkOperator(
  path: string,
  operator: string,
  operand: unknown,
  declared: ReadonlySet<string>,
): void {
  if (operator === '$not') {
    checkField(path, asDoc(operand, '$not'), declared);
    return;
  }
  if (operator === '$in' || operator === '$nin') checkList(path, operator, operand);
  else if (COMPARISONS.has(operator)) checkValue(path, operator, operand);
  else if (operator !== '$exists') throw searchFailure(`"filter.${path}" unrecognized field "${operator}"`);
  else if (typeof operand !== 'boolean') throw searchFailure(`"filter.${path}.$exists" must be a boolean`);
  if (!declared.has(path)) throw searchFailure(`Path '${path}' needs to be indexed as filter`);
}

function checkList(path: string, operator: string, operand: unknown): void {
  const where = `"filter.${path}.${operator}"`;
  if (!Array.isArray(operand)) throw searchFailure(`${where} must be an array`);
  if (operand.length === 0) throw searchFailure(`${where} cannot be empty`);
  for (const item of operand) {
    checkValue(path, operator, item);
    if (item === null)
      throw searchFailure(`${where} must be a boolean, objectId, number, string, date, or UUID`);
  }
  if (new Set(operand.map(typeOf)).size > 1)
    throw searchFailure(`${where} must have elements of the same type`);
}

function checkValue(path: string, operator: string, value: unknown): void {
  const fits =
    ['bool', 'number', 'string', 'date', 'null'].includes(typeOf(value)) ||
    value instanceof ObjectId ||
    (value instanceof Binary && value.sub_type === Binary.SUBTYPE_UUID);
  if (!fits) {
    throw searchFailure(
      `"filter.${path}.${operator}" must be a boolean, objectId, number, string, date, UUID, or null`,
    );
  }
}
