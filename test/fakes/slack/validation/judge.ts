import type { Part } from '../parts.ts';
import { LIMITS } from './limits.ts';
import { blockProblems, blocksLength, fallbackProblems } from './message.ts';
import { bodyError, type Problem, type Violation } from './problems.ts';
import { type ViewBody, viewProblems } from './view.ts';

/** Reads what the bot sends; keeps what it sent wrong. */
export class Judge {
  readonly violations: Violation[] = [];
  /** Kinds of block that this Slack does not know (yet): messages with them are refused, and that is no violation. */
  readonly unknownBlocks = new Set<string>();

  /**
   * The text and blocks of a message.
   * @throws SlackError `invalid_blocks`, `no_text`, `msg_blocks_too_long`.
   */
  message(
    method: string,
    { text, blocks }: { readonly text?: unknown; readonly blocks?: unknown },
  ): readonly Part[] {
    const body = { text, blocks };
    this.#settle(method, body, 'no_text', fallbackProblems(text));
    if (blocks === undefined || blocks === null) return [];
    this.#settle(method, body, 'invalid_blocks', blockProblems(blocks, 'message'));
    const parts = blocks as readonly Part[];
    this.#refuseUnknown(parts);
    if (method.startsWith('chat.') && blocksLength(parts) > LIMITS.messageBlocksText) {
      this.refuse(method, body, 'msg_blocks_too_long', '/blocks', `${blocksLength(parts)} characters in all`);
    }
    return parts;
  }

  /** @throws SlackError `invalid_arguments` */
  view(method: string, view: unknown, surface: 'modal' | 'home'): ViewBody {
    this.#settle(method, view, 'invalid_arguments', viewProblems(view, surface));
    return view as ViewBody;
  }

  /** Something else that Slack does not take. @throws SlackError */
  refuse(method: string, body: unknown, code: string, path: string, message: string): never {
    const problems = [{ path, message }];
    this.violations.push({ method, problems, body });
    throw bodyError(code, problems);
  }

  #refuseUnknown(blocks: readonly Part[]): void {
    const at = blocks.findIndex(({ type }) => this.unknownBlocks.has(type));
    const message = `unsupported block type: ${blocks[at]?.type}`;
    if (at >= 0) throw bodyError('invalid_blocks', [{ path: `/blocks/${at}`, message }]);
  }

  #settle(method: string, body: unknown, code: string, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    this.violations.push({ method, problems, body });
    throw bodyError(code, problems);
  }
}
