import { Binary } from 'mongodb';
import { MongoFailure } from './failure.ts';
import { type Doc, isDoc, numberOf } from './values.ts';

/** The outcomes of the statements of one retryable write, by statement id. */
export type Outcomes = Map<number, unknown>;

/** Remembers what each session's latest retryable write did: a retry is answered, not executed again. */
export class Sessions {
  readonly #latest = new Map<string, { txnNumber: number; outcomes: Outcomes }>();

  /**
   * The outcomes recorded for the write of this command so far; `undefined` for a write that is not retryable.
   * @throws MongoFailure 225 for a write older than the session's latest, 263 for transactions.
   */
  begin(command: Doc): Outcomes | undefined {
    if (command['autocommit'] !== undefined) throw new MongoFailure(263, 'Transactions are not known here');
    const txnNumber = numberOf(command['txnNumber']);
    const id = sessionOf(command);
    if (txnNumber === undefined || id === undefined) return undefined;
    const latest = this.#latest.get(id);
    if (latest !== undefined && latest.txnNumber > txnNumber) {
      throw new MongoFailure(
        225,
        `Retryable write with txnNumber ${txnNumber} is prohibited on session ${id}`,
      );
    }
    if (latest?.txnNumber === txnNumber) return latest.outcomes;
    const outcomes: Outcomes = new Map();
    this.#latest.set(id, { txnNumber, outcomes });
    return outcomes;
  }
}

function sessionOf(command: Doc): string | undefined {
  const id = isDoc(command['lsid']) ? command['lsid']['id'] : undefined;
  return id instanceof Binary ? id.toString('hex') : undefined;
}
