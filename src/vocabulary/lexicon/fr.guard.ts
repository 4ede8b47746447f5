export const FR_GUARD = '';
