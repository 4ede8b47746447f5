/**
 * One row cannot be used: its message is the reason that is reported beside the line (`image: there is no file x.jpg`).
 * The ingestion goes on with the next row.
 */
export class RowProblem extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = 'RowProblem';
  }
}
