import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const variants = {
  name: 'variants',
  description: 'command.variants.description',
  options: [],
  run: ({ stylist }, request, intent) => {
    if (intent?.kind !== 'variants') throw new PersonError('action-invalid');
    return stylist.variants(request, intent.productId);
  },
} as const satisfies Command;
