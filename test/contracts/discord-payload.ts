import { type CommandBody, commandProblems } from '../fakes/discord/validation/commands.ts';
import { type MessageBody, messageProblems } from '../fakes/discord/validation/message.ts';
import { type ModalBody, modalProblems } from '../fakes/discord/validation/modal.ts';
import type { Problem } from '../fakes/discord/validation/problems.ts';
import { schemaProblems } from '../fakes/discord/validation/schemas.ts';

/** A message as a renderer makes it. */
interface Rendered {
  readonly components: readonly unknown[];
  readonly files: readonly { readonly name: string; readonly description?: string }[];
}

const COMPONENTS_V2 = 1 << 15;

/** All that Discord would refuse about a message: by its published schema, and by the limits that those miss. */
export function payloadProblems({ components, files }: Rendered): readonly Problem[] {
  const body = {
    components,
    flags: COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    attachments: files.map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      ...(description === undefined ? {} : { description }),
    })),
  };
  const names = files.map(({ name }) => name);
  return [
    ...schemaProblems('message', body),
    ...messageProblems(body as unknown as MessageBody, {
      creates: true,
      interaction: false,
      wasV2: false,
      filenames: names,
    }),
    ...(new Set(names).size < names.length
      ? [{ path: 'attachments', message: 'a name is there twice' }]
      : []),
  ];
}

/** All that Discord would refuse about a modal. */
export function modalPayloadProblems(modal: unknown): readonly Problem[] {
  return [
    ...schemaProblems('callback-modal', { type: 9, data: modal }),
    ...modalProblems(modal as ModalBody),
  ];
}

/** All that Discord would refuse about a set of commands. */
export function commandPayloadProblems(commands: unknown): readonly Problem[] {
  return [...schemaProblems('commands', commands), ...commandProblems(commands as readonly CommandBody[])];
}
