import type { Part } from '../fakes/slack/parts.ts';
import { LIMITS } from '../fakes/slack/validation/limits.ts';
import { blockProblems, blocksLength, fallbackProblems } from '../fakes/slack/validation/message.ts';
import type { Problem } from '../fakes/slack/validation/problems.ts';
import { viewProblems } from '../fakes/slack/validation/view.ts';

/** A message as a renderer makes it. */
interface Rendered {
  readonly text: string;
  readonly blocks?: readonly unknown[];
}

/** All that Slack would refuse about a message, and what we ask of every message of ours besides. */
export function messagePayloadProblems({ text, blocks = [] }: Rendered): readonly Problem[] {
  const problems = [...fallbackProblems(text), ...blockProblems(blocks, 'message')];
  if (problems.length > 0) return problems;
  const length = blocksLength(blocks as readonly Part[]);
  return length > LIMITS.messageBlocksText
    ? [{ path: '/blocks', message: `${length} characters in all` }]
    : [];
}

/** All that Slack would refuse about a modal or an App Home. */
export function viewPayloadProblems(view: { readonly type: string }): readonly Problem[] {
  return viewProblems(view, view.type === 'home' ? 'home' : 'modal');
}
