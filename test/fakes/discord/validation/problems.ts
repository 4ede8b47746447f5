import { ApiError } from '../errors.ts';

/** One thing that is wrong with a body, where. */
export interface Problem {
  /** `components.0.items.2`; empty for the body itself. */
  readonly path: string;
  readonly message: string;
}

/** A body that was refused: every test asserts that there are none. */
export interface Violation {
  readonly route: string;
  readonly problems: readonly Problem[];
  readonly body: unknown;
}

/** What Discord answers to a form that does not hold. */
export function formError(problems: readonly Problem[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, message } of problems) {
    let place = errors;
    for (const step of path.split('.').filter((part) => part !== '')) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place['_errors'] = [...((place['_errors'] as unknown[]) ?? []), { code: 'BASE_TYPE_BAD', message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
}
