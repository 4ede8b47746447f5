import type { ClientWords } from '../client-words.ts';

/** What this script says, in the page's language: the server put it there. */
export const words = JSON.parse(document.body.dataset['words'] ?? '{}') as ClientWords;
