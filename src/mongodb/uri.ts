/** The database that is used when the address names none. */
const DEFAULT_DATABASE = 'threadfinder';

const ADDRESS = /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?[^/?]*(?:\/(?<database>[^?]*))?(?:\?.*)?$/;

/** The database that an address names after its hosts, or `threadfinder`. */
export function databaseOf(uri: string): string {
  const named = ADDRESS.exec(uri)?.groups?.['database'] ?? '';
  return named === '' ? DEFAULT_DATABASE : decodeURIComponent(named);
}

/**
 * The address without what is secret in it: user, password and options. A password that was written without
 * percent-encoding may hold `@` and `/`, so everything up to the last `@` goes.
 */
export function redactUri(uri: string): string {
  const [, scheme = 'mongodb', rest = ''] = /^([a-z+]+):\/\/(.*)$/is.exec(uri) ?? [];
  const place = rest.slice(rest.lastIndexOf('@') + 1).split('?')[0] ?? '';
  return `${scheme}://${rest.includes('@') ? '***@' : ''}${place}`;
}
