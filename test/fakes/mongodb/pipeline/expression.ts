import { MongoFailure } from '../failure.ts';
import { pathOf, valueAt } from '../paths.ts';
import { isDoc } from '../values.ts';
import { OPERATORS } from './operators.ts';
import type { Scope } from './row.ts';

/** Evaluates an aggregation expression; `undefined` is a missing field. */
export function evaluate(expression: unknown, scope: Scope): unknown {
  if (typeof expression === 'string')
    return expression.startsWith('$') ? reference(expression, scope) : expression;
  if (Array.isArray(expression)) return expression.map((item) => evaluate(item, scope) ?? null);
  if (!isDoc(expression)) return expression;
  const [first, ...others] = Object.entries(expression);
  if (first?.[0].startsWith('$')) {
    if (others.length > 0)
      throw new MongoFailure(15983, 'An object representing an expression must have exactly one field');
    return operate(first[0], first[1], scope);
  }
  const entries = Object.entries(expression).map(([key, value]) => [key, evaluate(value, scope)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function reference(text: string, scope: Scope): unknown {
  if (!text.startsWith('$$')) return valueAt(scope.doc, pathOf(text.slice(1)));
  const [name = '', ...path] = pathOf(text.slice(2));
  return valueAt(variable(name, scope), path);
}

function variable(name: string, scope: Scope): unknown {
  if (scope.variables !== undefined && name in scope.variables) return scope.variables[name];
  if (name === 'ROOT' || name === 'CURRENT') return scope.doc;
  if (name === 'NOW') return new Date();
  if (name === 'REMOVE') return undefined;
  throw new MongoFailure(17276, `Use of undefined variable: ${name}`);
}

function operate(name: string, operand: unknown, scope: Scope): unknown {
  if (name === '$literal') return operand;
  if (name === '$meta') {
    if (operand !== 'vectorSearchScore')
      throw new MongoFailure(17308, `Unsupported argument to $meta: ${String(operand)}`);
    return scope.score;
  }
  const operator = OPERATORS[name];
  if (operator === undefined) throw new MongoFailure(168, `Unrecognized expression '${name}'`);
  return operator(operand, scope, evaluate);
}
