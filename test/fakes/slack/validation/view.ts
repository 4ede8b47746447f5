import { z } from 'zod';
import type { Part } from '../parts.ts';
import { LIMITS } from './limits.ts';
import { blockProblems } from './message.ts';
import { type Problem, problemsOf } from './problems.ts';
import { plainText } from './texts.ts';

/** A modal or an App Home as the bot sends it. */
export interface ViewBody {
  readonly type: 'modal' | 'home';
  readonly title?: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly blocks: readonly Part[];
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly external_id?: string;
  readonly clear_on_close?: boolean;
  readonly notify_on_close?: boolean;
}

const common = {
  blocks: z.array(z.unknown()),
  callback_id: z.string().max(LIMITS.callbackId).optional(),
  private_metadata: z.string().max(LIMITS.privateMetadata).optional(),
  external_id: z.string().max(LIMITS.externalId).optional(),
};

// https://docs.slack.dev/reference/views
const SCHEMAS = {
  modal: z.strictObject({
    type: z.literal('modal'),
    title: plainText(LIMITS.viewTitle),
    submit: plainText(LIMITS.viewButton).optional(),
    close: plainText(LIMITS.viewButton).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...common,
  }),
  home: z.strictObject({ type: z.literal('home'), ...common }),
};

/** Everything that Slack would refuse about a view. */
export function viewProblems(view: unknown, surface: 'modal' | 'home'): readonly Problem[] {
  const problems = problemsOf(SCHEMAS[surface], view, '/view');
  if (problems.length > 0) return problems;
  const body = view as ViewBody;
  const inputs = body.blocks.some(({ type }) => type === 'input');
  const size = Buffer.byteLength(JSON.stringify(body));
  return [
    ...blockProblems(body.blocks, surface).map(({ path, message }) => ({ path: `/view${path}`, message })),
    ...(surface === 'modal' && inputs && body.submit === undefined
      ? [{ path: '/view', message: 'missing required field: submit' }]
      : []),
    ...(size > LIMITS.viewBytes ? [{ path: '/view', message: 'view_too_large' }] : []),
  ];
}
