import type { MessageLanguage } from './localise.ts';

/** What something is called in each language that Discord speaks too. */
export type Names = Readonly<Record<MessageLanguage, string>>;

/** Commands: one word, lower case, as Discord wants them. */
export const COMMAND_NAMES = {
  find: { en: 'find', es: 'buscar', fr: 'chercher', de: 'finden', it: 'cerca', pt: 'buscar' },
  similar: { en: 'similar', es: 'parecido', fr: 'similaire', de: 'ähnlich', it: 'simile', pt: 'parecido' },
  saved: { en: 'saved', es: 'guardados', fr: 'enregistrés', de: 'gemerkt', it: 'salvati', pt: 'salvos' },
  style: { en: 'style', es: 'estilo', fr: 'style', de: 'stil', it: 'stile', pt: 'estilo' },
  help: { en: 'help', es: 'ayuda', fr: 'aide', de: 'hilfe', it: 'aiuto', pt: 'ajuda' },
  language: { en: 'language', es: 'idioma', fr: 'langue', de: 'sprache', it: 'lingua', pt: 'idioma' },
  forget: { en: 'forget', es: 'olvidar', fr: 'oublier', de: 'vergessen', it: 'dimentica', pt: 'esquecer' },
  catalogue: {
    en: 'catalogue',
    es: 'catálogo',
    fr: 'catalogue',
    de: 'katalog',
    it: 'catalogo',
    pt: 'catálogo',
  },
  settings: {
    en: 'settings',
    es: 'ajustes',
    fr: 'réglages',
    de: 'einstellungen',
    it: 'impostazioni',
    pt: 'configurações',
  },
} as const satisfies Record<string, Names>;

/** Options of commands. */
export const OPTION_NAMES = {
  query: { en: 'query', es: 'texto', fr: 'recherche', de: 'suche', it: 'testo', pt: 'texto' },
  photo: { en: 'photo', es: 'foto', fr: 'photo', de: 'foto', it: 'foto', pt: 'foto' },
  max_price: {
    en: 'max_price',
    es: 'precio_máximo',
    fr: 'prix_max',
    de: 'höchstpreis',
    it: 'prezzo_massimo',
    pt: 'preço_máximo',
  },
  brand: { en: 'brand', es: 'marca', fr: 'marque', de: 'marke', it: 'marca', pt: 'marca' },
  private: { en: 'private', es: 'privado', fr: 'privé', de: 'privat', it: 'privato', pt: 'privado' },
  product: { en: 'product', es: 'producto', fr: 'produit', de: 'produkt', it: 'prodotto', pt: 'produto' },
  language: { en: 'language', es: 'idioma', fr: 'langue', de: 'sprache', it: 'lingua', pt: 'idioma' },
} as const satisfies Record<string, Names>;

/** Commands on a message: shown as they stand, so they read like a menu. */
export const MENU_NAMES = {
  lookalikes: {
    en: 'Find lookalikes',
    es: 'Buscar parecidos',
    fr: 'Trouver des pièces similaires',
    de: 'Ähnliches finden',
    it: 'Trova simili',
    pt: 'Encontrar parecidos',
  },
  text: {
    en: 'Find from text',
    es: 'Buscar por el texto',
    fr: 'Chercher d’après le texte',
    de: 'Nach dem Text suchen',
    it: 'Cerca dal testo',
    pt: 'Buscar pelo texto',
  },
} as const satisfies Record<string, Names>;
