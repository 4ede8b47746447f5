import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const next = {
  name: 'next',
  description: 'command.next.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'next') throw new PersonError('action-invalid');
    return stylist.nextPage(request, intent.resultId);
  },
} as const satisfies Command;
