import type { Command } from './command.ts';

export const catalogue = {
  name: 'catalogue',
  description: 'command.catalogue.description',
  options: [],
  run: async ({ stylist, status }, request) => {
    const sheet = await status.now(await stylist.speech(request));
    return stylist.say(request, () => sheet);
  },
} as const satisfies Command;
