const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/**
 * A list of German forms with what is regular: the dative of a listed plural (`Schuh/Schuhe` -> `Schuhen`) and the
 * spelling without umlauts (`grün` -> `gruen`; `grun` is the accents' matter).
 */
function germanForms(list: string): string {
  const forms = list.split(', ').map(withDative);
  const respelt = forms.map((form) => form.replace(/[äöüÄÖÜ]/g, (letter) => DIGRAPHS[letter] ?? letter));
  return [...new Set([...forms, ...respelt])].join(', ');
}

/** The same for every list of a table. */
export function germanTable(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([value, list]) => [value, germanForms(list)]));
}

function withDative(form: string): string {
  const [, plural, third] = form.split('/');
  return plural !== undefined && third === undefined && /\p{L}(?:e|er|el)$/u.test(plural)
    ? `${form}/${plural}n`
    : form;
}
