import { z } from 'zod';
import { isInteractive, type Part, textsOf, walk } from '../parts.ts';
import { block } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { type Problem, problemsOf } from './problems.ts';
import { mrkdwnProblems } from './texts.ts';

export type Surface = 'message' | 'modal' | 'home';

// https://docs.slack.dev/blocks.json: `available-in-surfaces`
const NOT_IN: Readonly<Record<Surface, ReadonlySet<string>>> = {
  message: new Set(['alert', 'file_input', 'number_input']),
  modal: new Set(['carousel', 'context_actions', 'markdown']),
  home: new Set(['alert', 'context_actions', 'file_input', 'markdown', 'number_input']),
};

/** Everything that is wrong with the blocks of a message or of a view. */
export function blockProblems(blocks: unknown, surface: Surface): readonly Problem[] {
  const most = surface === 'message' ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  const list = z.array(block).max(most, `no more than ${most} items allowed`);
  const problems = problemsOf(list, blocks, '/blocks');
  if (problems.length > 0) return problems;
  const parts = blocks as readonly Part[];
  const misplaced = walk(parts).filter(({ part }) => NOT_IN[surface].has(part.type));
  return [
    ...misplaced.map(({ part, path }) => ({ path: `/${path}`, message: `${part.type} is not allowed here` })),
    ...repeatedIds(parts),
  ];
}

/** `block_id`s are unique in a message or view, `action_id`s in their block; of a carousel, in the whole of it. */
function repeatedIds(blocks: readonly Part[]): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const once = (name: string, path: string, message: string): void => {
    if (seen.has(name)) problems.push({ path: `/${path}`, message });
    seen.add(name);
  };
  for (const { part, path, block: outer } of walk(blocks)) {
    if (part.block_id !== undefined) once(`block ${part.block_id}`, path, 'block_id already exists');
    const at = path
      .split('/')
      .slice(0, outer.type === 'carousel' ? 4 : 2)
      .join('/');
    if (part.action_id !== undefined && isInteractive(part)) {
      once(
        `action ${at} ${part.action_id}`,
        path,
        `action_id ${part.action_id} already exists in this block`,
      );
    }
  }
  return problems;
}

/** The text that notifications and screen readers get. It is mrkdwn, and we ask for it with every message. */
export function fallbackProblems(text: unknown): readonly Problem[] {
  if (typeof text !== 'string' || text.trim() === '') {
    return [{ path: '/text', message: 'every message has a text for notifications and screen readers' }];
  }
  const problems = mrkdwnProblems(text).map((message) => ({ path: '/text', message }));
  if (text.length > LIMITS.messageText) problems.push({ path: '/text', message: 'msg_too_long' });
  return problems;
}

/** Characters of all texts of a message's blocks: what `msg_blocks_too_long` counts. */
export function blocksLength(blocks: readonly Part[]): number {
  const all = walk(blocks).flatMap(({ part }) => textsOf(part));
  return all.reduce((length, { text }) => length + text.length, 0);
}
