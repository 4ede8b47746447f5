import * as published from 'discord-api-spec/zod';
import { z } from 'zod';
import type { Problem } from './problems.ts';

// The published schema says number where the documentation says, and every client sends, a string of digits.
const commands = z.preprocess(
  withNumericPermissions,
  z.array(published.ApplicationCommandUpdateRequestSchema),
);

/** What Discord publishes about each kind of body. */
const SCHEMAS = {
  message: published.MessageCreateRequestSchema,
  edit: published.MessageEditRequestPartialSchema,
  'follow-up': published.IncomingWebhookRequestPartialSchema,
  'webhook-edit': published.IncomingWebhookUpdateRequestPartialSchema,
  'callback-message': published.CreateMessageInteractionCallbackRequestSchema,
  'callback-update': published.UpdateMessageInteractionCallbackRequestSchema,
  'callback-choices': published.ApplicationCommandAutocompleteCallbackRequestSchema,
  'callback-modal': published.ModalInteractionCallbackRequestSchema,
  'thread-from-message': published.CreateTextThreadWithMessageRequestSchema,
  thread: published.CreateTextThreadWithoutMessageRequestSchema,
  'thread-edit': published.UpdateThreadRequestPartialSchema,
  dm: published.CreatePrivateChannelRequestSchema,
  commands,
} as const;

export type Form = keyof typeof SCHEMAS;

/** What the published schema of a form says against a body. */
export function schemaProblems(form: Form, body: unknown): readonly Problem[] {
  const parsed = SCHEMAS[form].safeParse(body);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => told(issue as Issue, []));
}

function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command: Record<string, unknown>) => {
    const permissions = command['default_member_permissions'];
    if (typeof permissions !== 'string') return command;
    return { ...command, default_member_permissions: Number(permissions) };
  });
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a union, what the form that was meant says: the one whose `type` agrees. */
function told(issue: Issue, above: readonly PropertyKey[]): readonly Problem[] {
  const path = [...above, ...issue.path];
  const meant = (issue.errors ?? []).find((branch) => !branch.some((inner) => inner.path.at(-1) === 'type'));
  if (issue.code === 'invalid_union' && meant !== undefined)
    return meant.flatMap((inner) => told(inner, path));
  return [{ path: path.map(String).join('.'), message: issue.message }];
}
