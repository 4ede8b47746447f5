import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const similar = {
  name: 'similar',
  description: 'command.similar.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'more-like') throw new PersonError('action-invalid');
    return stylist.moreLikeThis(request, intent.productId);
  },
} as const satisfies Command;
