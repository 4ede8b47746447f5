import { helpNotice } from '../src/conversation/sentences.ts';
import type { Command } from './command.ts';
import { languageOfTyped } from './typed.ts';

export const help = {
  name: 'help',
  description: 'command.help.description',
  options: [],
  run: ({ stylist }, request) => stylist.say(request, helpNotice, languageOfTyped('help', request)),
} as const satisfies Command;
