import type { Command } from './command.ts';

export const find = {
  name: 'find',
  description: 'command.find.description',
  options: [
    { name: 'query', description: 'command.find.option.query', kind: 'text', required: false },
    { name: 'photo', description: 'command.find.option.photo', kind: 'photo', required: false },
    { name: 'max_price', description: 'command.find.option.max_price', kind: 'number', required: false },
    { name: 'brand', description: 'command.find.option.brand', kind: 'text', required: false },
  ],
  run: ({ stylist }, request) => stylist.find(request),
} as const satisfies Command;
