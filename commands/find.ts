import type { Command } from './command.ts';

export const find = {
  name: 'find',
  description: 'command.find.description',
  options: [
    {
      name: 'query',
      description: 'command.find.option.query',
      kind: 'text',
      required: false,
    },
    { name: 'photo', description: 'command.find.option.photo', kind: 'photo', required: false },
  ],
  run: (stylist, request) => stylist.find(request),
} as const satisfies Command;
