/** Formats a price for a locale: `€49.90`; whole amounts without decimals. An unknown locale falls back to English. */
export function formatPrice(amount: number, currency: string, locale: string): string {
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  } as const;
  try {
    return new Intl.NumberFormat(locale, options).format(amount);
  } catch {
    return new Intl.NumberFormat('en', options).format(amount);
  }
}
