import type { Command } from './command.ts';

export const catalogue = {
  name: 'catalogue',
  description: 'State of the catalogue, for whoever looks after it',
  options: [],
  run: async ({ stylist, status }, request) =>
    stylist.say(
      request,
      { text: request.text ?? 'Catalogue', photo: false, action: false },
      await status.now(request.locale),
    ),
} as const satisfies Command;
