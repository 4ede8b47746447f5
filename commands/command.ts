import type { ActionIntent } from '../src/conversation/actions.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import type { Stylist } from '../src/conversation/stylist.ts';
import type { PlainKey } from '../src/i18n/arguments.ts';

/** Something a person can ask for, the same on every platform. */
export interface Command {
  /** As typed after the slash: lower case, hyphens. */
  readonly name: string;
  /** One line for the platform's list of commands, as a message of `locales/`. */
  readonly description: PlainKey;
  /** What the platform asks for, in order. */
  readonly options: readonly CommandOption[];
  run(stylist: Stylist, request: Request, intent?: ActionIntent): Promise<Reply>;
}

export interface CommandOption {
  readonly name: string;
  /** A message of `locales/`. */
  readonly description: PlainKey;
  readonly kind: 'text' | 'photo';
  readonly required: boolean;
}
