import type { ActionIntent } from '../src/conversation/actions.ts';
import type { CatalogueStatus } from '../src/conversation/catalogue-status.ts';
import type { Memory } from '../src/conversation/memory.ts';
import type { People } from '../src/conversation/people.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import type { SavedItems } from '../src/conversation/saved-items.ts';
import type { Stylist } from '../src/conversation/stylist.ts';
import type { PlainKey } from '../src/i18n/arguments.ts';

/** What commands work with. */
export interface CommandContext {
  readonly stylist: Stylist;
  readonly memory: Memory;
  readonly people: People;
  readonly saved: SavedItems;
  readonly status: CatalogueStatus;
}

/** Something a person can ask for, the same on every platform. */
export interface Command {
  /** As typed after the slash: lower case, hyphens. */
  readonly name: string;
  /** One line for the platform's list of commands, as a message of `locales/`. */
  readonly description: PlainKey;
  /** What the platform asks for, in order. */
  readonly options: readonly CommandOption[];
  run(context: CommandContext, request: Request, intent?: ActionIntent): Promise<Reply>;
}

export interface CommandOption {
  readonly name: string;
  /** A message of `locales/`. */
  readonly description: PlainKey;
  /** A `text` option that is no `query` and a `number` come in fields of the request named after them. */
  readonly kind: 'text' | 'photo' | 'number';
  readonly required: boolean;
}
