import type { Command } from './command.ts';

export const saved = {
  name: 'saved',
  description: 'What you saved',
  options: [],
  run: ({ stylist }, request) =>
    stylist.savedItems(request, { text: request.text ?? 'Show saved', photo: false, action: false }),
} as const satisfies Command;
