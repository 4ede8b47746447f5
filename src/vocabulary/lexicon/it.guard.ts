export const IT_GUARD = '';
