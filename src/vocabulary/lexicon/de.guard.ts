export const DE_GUARD = '';
