import { HELP } from '../src/conversation/sentences.ts';
import type { Command } from './command.ts';

export const help = {
  name: 'help',
  description: 'What I can do, with examples',
  options: [],
  run: ({ stylist }, request) =>
    stylist.say(request, { text: request.text ?? 'Help', photo: false, action: false }, HELP),
} as const satisfies Command;
