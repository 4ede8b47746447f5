import type { Command } from './command.ts';

export const find = {
  name: 'find',
  description: 'Find clothes by words, by a photo, or both',
  options: [
    {
      name: 'query',
      description: 'What you are looking for: red floral dress under 50',
      kind: 'text',
      required: false,
    },
    { name: 'photo', description: 'A picture of something you like', kind: 'photo', required: false },
    { name: 'max-price', description: 'The most you want to pay', kind: 'number', required: false },
    { name: 'brand', description: 'A brand of this catalogue', kind: 'text', required: false },
  ],
  run: ({ stylist }, request) => stylist.find(request),
} as const satisfies Command;
