import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const rate = {
  name: 'rate',
  description: 'command.rate.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'like' && intent?.kind !== 'dislike') throw new PersonError('action-invalid');
    const { resultId, productId } = intent;
    return stylist.rate(request, { resultId, productId, thumb: intent.kind === 'like' ? 'up' : 'down' });
  },
} as const satisfies Command;
