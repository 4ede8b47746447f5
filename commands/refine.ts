import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const refine = {
  name: 'refine',
  description: 'command.refine.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'chip') throw new PersonError('action-invalid');
    return stylist.changeWish(request, intent.resultId, intent.index);
  },
} as const satisfies Command;
