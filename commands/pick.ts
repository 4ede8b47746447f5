import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const pick = {
  name: 'pick',
  description: 'command.pick.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'pick') throw new PersonError('action-invalid');
    return stylist.pick(request, intent.resultId, intent.index);
  },
} as const satisfies Command;
