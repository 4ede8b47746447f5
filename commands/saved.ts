import type { Command } from './command.ts';

export const saved = {
  name: 'saved',
  description: 'command.saved.description',
  options: [],
  run: ({ stylist }, request) => stylist.savedItems(request),
} as const satisfies Command;
