import type { z } from 'zod';
import { SlackError } from '../errors.ts';

/** One thing that is wrong with a body. */
export interface Problem {
  /** `/blocks/2/text`, as Slack's own messages name it; empty for the body itself. */
  readonly path: string;
  readonly message: string;
}

/** A body that was refused: every test asserts that there are none. */
export interface Violation {
  /** `chat.postMessage`. */
  readonly method: string;
  readonly problems: readonly Problem[];
  readonly body: unknown;
}

/** What a schema says against a value, under a path. */
export function problemsOf(schema: z.ZodType, value: unknown, under: string): readonly Problem[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => told(issue as Issue, under));
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a union, what the form that was meant says: the one whose `type` agrees. */
function told(issue: Issue, under: string): readonly Problem[] {
  const path = [under, ...issue.path.map(String)].join('/');
  const meant = (issue.errors ?? []).find((branch) => !branch.some((inner) => inner.path.at(-1) === 'type'));
  if (issue.code === 'invalid_union' && meant !== undefined)
    return meant.flatMap((inner) => told(inner, path));
  return [{ path, message: issue.message }];
}

/** What Slack answers to a body that does not hold: `invalid_blocks`, `invalid_arguments`. */
export function bodyError(code: string, problems: readonly Problem[]): SlackError {
  const said = problems.map(({ path, message }) => `${message} [json-pointer:${path}]`);
  return new SlackError(code, {
    errors: said,
    response_metadata: { messages: said.map((one) => `[ERROR] ${one}`) },
  });
}
