/** What the Web API refuses, in the form in which Slack says so: `{ok: false, error, ...}` with status 200. */
export class SlackError extends Error {
  readonly code: string;
  /** Further fields of the answer: `needed`, `provided`, `response_metadata`. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }

  get body(): Readonly<Record<string, unknown>> {
    return { ok: false, error: this.code, ...this.more };
  }
}
