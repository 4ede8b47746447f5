import { MongoFailure } from './failure.ts';
import { ResetConnection } from './faults.ts';
import type { Call } from './state.ts';
import { numberOf } from './values.ts';

/** Runs one statement of a write; one that is retried is answered from what was recorded. */
export function runStatement<T>(call: Call, index: number, body: () => T): T {
  const { outcomes, command } = call;
  const ids = command['stmtIds'];
  const id =
    numberOf(Array.isArray(ids) ? ids[index] : undefined) ?? (numberOf(command['stmtId']) ?? 0) + index;
  if (outcomes?.has(id)) return outcomes.get(id) as T;
  const outcome = body();
  outcomes?.set(id, outcome);
  return outcome;
}

/** Strikes with the fault of this call when so many statements have been executed. */
export function interrupt(call: Call, executed: number): void {
  const { fault, state } = call;
  if (fault?.afterStatements !== executed) return;
  if (fault.stepDownMs !== undefined) {
    state.stepDown(fault.stepDownMs);
    throw new MongoFailure(11602, 'operation was interrupted', { topologyVersion: state.topology.version });
  }
  if (fault.reset !== undefined) throw new ResetConnection('in the middle of a write');
  if (fault.code !== undefined)
    throw new MongoFailure(fault.code, fault.message ?? 'on command', {}, fault.labels);
}
