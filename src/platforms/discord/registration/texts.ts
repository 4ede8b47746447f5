import { Locale, type LocalizationMap } from 'discord.js';

/** A text in the languages that both we and Discord speak. Catalan has no locale on Discord: it sees English there. */
export interface Texts {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly de: string;
  readonly it: string;
  readonly pt: string;
}

/** Discord's locales of each language; English is what stands without any. */
const LOCALES = {
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
  de: [Locale.German],
  it: [Locale.Italian],
  pt: [Locale.PortugueseBR],
  en: [Locale.EnglishUS, Locale.EnglishGB],
} as const satisfies Record<keyof Texts, readonly Locale[]>;

/** A text in every locale of Discord's that we have it in. */
export function localised(texts: Texts): LocalizationMap {
  const entries = Object.entries(LOCALES).flatMap(([language, locales]) =>
    locales.map((locale) => [locale, texts[language as keyof Texts]] as const),
  );
  return Object.fromEntries(entries);
}

/** Names and descriptions of commands and of their options. */
export const COMMAND_TEXTS = {
  find: {
    name: { en: 'find', es: 'buscar', fr: 'chercher', de: 'finden', it: 'cerca', pt: 'buscar' },
    description: {
      en: 'Find clothes by words, by a photo, or both',
      es: 'Busca ropa con palabras, con una foto o con ambas',
      fr: 'Trouver des vêtements avec des mots, une photo ou les deux',
      de: 'Kleidung finden: mit Worten, einem Foto oder beidem',
      it: 'Trova vestiti con parole, con una foto o con entrambe',
      pt: 'Encontre roupas com palavras, com uma foto ou com ambas',
    },
  },
  similar: {
    name: { en: 'similar', es: 'parecido', fr: 'similaire', de: 'ähnlich', it: 'simile', pt: 'parecido' },
    description: {
      en: 'More like a product of the catalogue',
      es: 'Más como un producto del catálogo',
      fr: 'D’autres pièces comme un produit du catalogue',
      de: 'Mehr wie ein Produkt aus dem Katalog',
      it: 'Altri capi simili a un prodotto del catalogo',
      pt: 'Mais como um produto do catálogo',
    },
  },
  saved: {
    name: { en: 'saved', es: 'guardados', fr: 'enregistrés', de: 'gemerkt', it: 'salvati', pt: 'salvos' },
    description: {
      en: 'What you saved',
      es: 'Lo que has guardado',
      fr: 'Ce que vous avez enregistré',
      de: 'Was du dir gemerkt hast',
      it: 'Quello che hai salvato',
      pt: 'O que você salvou',
    },
  },
  style: {
    name: { en: 'style', es: 'estilo', fr: 'style', de: 'stil', it: 'stile', pt: 'estilo' },
    description: {
      en: 'Talk with the stylist, in a thread of your own',
      es: 'Habla con el estilista en un hilo propio',
      fr: 'Parler avec le styliste, dans un fil à vous',
      de: 'Mit dem Stylisten reden, in einem eigenen Thread',
      it: 'Parla con lo stilista, in un thread tutto tuo',
      pt: 'Converse com o estilista, em um tópico seu',
    },
  },
  help: {
    name: { en: 'help', es: 'ayuda', fr: 'aide', de: 'hilfe', it: 'aiuto', pt: 'ajuda' },
    description: {
      en: 'What I can do, with examples',
      es: 'Lo que sé hacer, con ejemplos',
      fr: 'Ce que je sais faire, avec des exemples',
      de: 'Was ich kann, mit Beispielen',
      it: 'Cosa so fare, con esempi',
      pt: 'O que eu sei fazer, com exemplos',
    },
  },
  language: {
    name: { en: 'language', es: 'idioma', fr: 'langue', de: 'sprache', it: 'lingua', pt: 'idioma' },
    description: {
      en: 'The language that I answer you in',
      es: 'El idioma en el que te respondo',
      fr: 'La langue dans laquelle je vous réponds',
      de: 'Die Sprache, in der ich dir antworte',
      it: 'La lingua in cui ti rispondo',
      pt: 'O idioma em que eu respondo a você',
    },
  },
  forget: {
    name: { en: 'forget', es: 'olvidar', fr: 'oublier', de: 'vergessen', it: 'dimentica', pt: 'esquecer' },
    description: {
      en: 'Erase everything that is kept about you',
      es: 'Borra todo lo que se guarda sobre ti',
      fr: 'Effacer tout ce qui est conservé sur vous',
      de: 'Alles löschen, was über dich gespeichert ist',
      it: 'Cancella tutto ciò che è conservato su di te',
      pt: 'Apague tudo o que está guardado sobre você',
    },
  },
  catalogue: {
    name: { en: 'catalogue', es: 'catálogo', fr: 'catalogue', de: 'katalog', it: 'catalogo', pt: 'catálogo' },
    description: {
      en: 'State of the catalogue: products, model, index',
      es: 'Estado del catálogo: productos, modelo, índice',
      fr: 'État du catalogue : produits, modèle, index',
      de: 'Stand des Katalogs: Produkte, Modell, Index',
      it: 'Stato del catalogo: prodotti, modello, indice',
      pt: 'Estado do catálogo: produtos, modelo, índice',
    },
  },
  settings: {
    name: {
      en: 'settings',
      es: 'ajustes',
      fr: 'réglages',
      de: 'einstellungen',
      it: 'impostazioni',
      pt: 'configurações',
    },
    description: {
      en: 'How I behave on this server',
      es: 'Cómo me comporto en este servidor',
      fr: 'Comment je me comporte sur ce serveur',
      de: 'Wie ich mich auf diesem Server verhalte',
      it: 'Come mi comporto su questo server',
      pt: 'Como eu me comporto neste servidor',
    },
  },
} as const satisfies Record<string, { readonly name: Texts; readonly description: Texts }>;

export const OPTION_TEXTS = {
  query: {
    name: { en: 'query', es: 'texto', fr: 'recherche', de: 'suche', it: 'testo', pt: 'texto' },
    description: {
      en: 'What you are looking for: red floral dress under 50',
      es: 'Lo que buscas: vestido rojo de flores por menos de 50',
      fr: 'Ce que vous cherchez : robe rouge à fleurs à moins de 50',
      de: 'Was du suchst: rotes Blumenkleid unter 50',
      it: 'Cosa cerchi: vestito rosso a fiori sotto i 50',
      pt: 'O que você procura: vestido vermelho floral até 50',
    },
  },
  photo: {
    name: { en: 'photo', es: 'foto', fr: 'photo', de: 'foto', it: 'foto', pt: 'foto' },
    description: {
      en: 'A picture of something you like',
      es: 'Una foto de algo que te guste',
      fr: 'Une image de quelque chose qui vous plaît',
      de: 'Ein Bild von etwas, das dir gefällt',
      it: 'Un’immagine di qualcosa che ti piace',
      pt: 'Uma foto de algo de que você goste',
    },
  },
  max_price: {
    name: {
      en: 'max_price',
      es: 'precio_máximo',
      fr: 'prix_max',
      de: 'höchstpreis',
      it: 'prezzo_massimo',
      pt: 'preço_máximo',
    },
    description: {
      en: 'The most you want to pay',
      es: 'Lo máximo que quieres pagar',
      fr: 'Le maximum que vous voulez payer',
      de: 'Was du höchstens zahlen willst',
      it: 'Il massimo che vuoi spendere',
      pt: 'O máximo que você quer pagar',
    },
  },
  brand: {
    name: { en: 'brand', es: 'marca', fr: 'marque', de: 'marke', it: 'marca', pt: 'marca' },
    description: {
      en: 'Only this brand',
      es: 'Solo esta marca',
      fr: 'Seulement cette marque',
      de: 'Nur diese Marke',
      it: 'Solo questa marca',
      pt: 'Só esta marca',
    },
  },
  private: {
    name: { en: 'private', es: 'privado', fr: 'privé', de: 'privat', it: 'privato', pt: 'privado' },
    description: {
      en: 'Only you see the answer, until you share it',
      es: 'Solo tú ves la respuesta, hasta que la compartas',
      fr: 'Vous seul voyez la réponse, jusqu’à ce que vous la partagiez',
      de: 'Nur du siehst die Antwort, bis du sie teilst',
      it: 'Solo tu vedi la risposta, finché non la condividi',
      pt: 'Só você vê a resposta, até compartilhá-la',
    },
  },
  product: {
    name: { en: 'product', es: 'producto', fr: 'produit', de: 'produkt', it: 'prodotto', pt: 'produto' },
    description: {
      en: 'Its name, or a link to it in the shop',
      es: 'Su nombre o un enlace a la tienda',
      fr: 'Son nom, ou un lien vers la boutique',
      de: 'Sein Name oder ein Link in den Shop',
      it: 'Il suo nome o un link al negozio',
      pt: 'O nome dele ou um link para a loja',
    },
  },
  language: {
    name: { en: 'language', es: 'idioma', fr: 'langue', de: 'sprache', it: 'lingua', pt: 'idioma' },
    description: {
      en: 'The language that I answer you in',
      es: 'El idioma en el que te respondo',
      fr: 'La langue dans laquelle je vous réponds',
      de: 'Die Sprache, in der ich dir antworte',
      it: 'La lingua in cui ti rispondo',
      pt: 'O idioma em que eu respondo a você',
    },
  },
  private_default: {
    name: { en: 'private', es: 'privado', fr: 'privé', de: 'privat', it: 'privato', pt: 'privado' },
    description: {
      en: 'Answers are seen only by who asked, until they share them',
      es: 'Solo quien pregunta ve las respuestas, hasta que las comparta',
      fr: 'Seul le demandeur voit les réponses, jusqu’à ce qu’il les partage',
      de: 'Antworten sieht nur, wer gefragt hat, bis geteilt wird',
      it: 'Le risposte le vede solo chi le chiede, finché non le condivide',
      pt: 'Só quem perguntou vê as respostas, até compartilhá-las',
    },
  },
} as const satisfies Record<string, { readonly name: Texts; readonly description: Texts }>;

/** Commands on a message: shown as they stand, so they read like a menu. */
export const MENU_TEXTS = {
  lookalikes: {
    en: 'Find lookalikes',
    es: 'Buscar parecidos',
    fr: 'Trouver des sosies',
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
} as const satisfies Record<string, Texts>;
