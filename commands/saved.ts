import type { Command } from './command.ts';
import { languageOfTyped } from './typed.ts';

export const saved = {
  name: 'saved',
  description: 'command.saved.description',
  options: [],
  run: ({ stylist }, request) => stylist.savedItems(request, languageOfTyped('saved', request)),
} as const satisfies Command;
