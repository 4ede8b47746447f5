/** The phrases of a comma-separated list. */
export function formsOf(list: string): readonly string[] {
  return list.split(', ').filter((form) => form !== '');
}
