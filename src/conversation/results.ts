/** What the stylist answers, as data. A platform's pure renderer turns each kind into its own best form. */
export type Result = ProductGrid | Notice | FactSheet | PhotoPicker;

/** Opaque, short (at most 100 characters), safe in a URL, a Discord `custom_id` and a Slack `value`. */
export type ActionToken = string;

/** A button: `token` goes back to the stylist when it is pressed. */
export interface Action {
  readonly token: ActionToken;
  readonly label: string;
}

/** A button that is pressed in or not; pressing it changes that. */
export interface Toggle extends Action {
  readonly on: boolean;
}

/** One understood wish. Pressing `action` drops it, or brings it back where `dropped`. */
export interface Chip {
  /** Stable within the conversation, e.g. `want:colour:red`. */
  readonly id: string;
  readonly kind: 'want' | 'avoid' | 'price' | 'text' | 'photo' | 'product' | 'liked' | 'disliked';
  /** As shown: `red`, `not striped`, `at most €50`. */
  readonly label: string;
  readonly dropped: boolean;
  readonly action: Action;
}

/** Where a product's picture is found; a platform turns it into a URL or an attachment. */
export interface ProductPicture {
  readonly productId: string;
  /** Says what is to be seen, for those who cannot: never empty. */
  readonly altText: string;
}

export interface ProductCard {
  readonly productId: string;
  readonly title: string;
  readonly brand?: string;
  /** Formatted for the person's locale: `€49.90`. */
  readonly price: string;
  readonly picture: ProductPicture;
  /** The product's page in the shop: http(s) only. */
  readonly shopUrl?: string;
  /** Raw cosine similarity, -1 to 1, where a search found it. */
  readonly score?: number;
  /** Why it is here, in words: `red`, `floral`, `looks like your photo`. */
  readonly reasons: readonly string[];
  /** Wishes that it does not meet or whose answer the catalogue does not know. */
  readonly misses: readonly string[];
  readonly moreLikeThis: Action;
  /** Shows the other variants of this style, of which there are `count`. */
  readonly variants?: Action & { readonly count: number };
  /** Absent where nobody can be told apart, so that nothing can be kept for them. */
  readonly save?: Toggle;
  /** Thumbs: absent where there is no search that they could change. */
  readonly like?: Toggle;
  readonly dislike?: Toggle;
}

/** What was searched with, to be shown beside what was found. */
export type Searched =
  | { readonly kind: 'text' }
  /** The treated picture that was encoded, PNG. In the answer only: photos are never stored. */
  | { readonly kind: 'photo'; readonly altText: string; readonly png?: Uint8Array }
  | { readonly kind: 'product'; readonly title: string; readonly picture: ProductPicture };

export interface ProductGrid {
  readonly kind: 'product-grid';
  /** Short id behind which this answer's state is kept. */
  readonly resultId: string;
  /** One sentence: `Red floral dresses, at most €50`. */
  readonly heading: string;
  /** Said before the cards: what was let go, what was not understood, that nothing came close. */
  readonly notices: readonly Notice[];
  readonly searched: Searched;
  readonly chips: readonly Chip[];
  /** May be empty: then a notice says why and `suggestions` offer a way on. */
  readonly cards: readonly ProductCard[];
  /** 1 for the first page. */
  readonly page: number;
  readonly next?: Action;
  /** Texts a person may send next: `cheaper`, `in blue`. */
  readonly suggestions: readonly string[];
}

export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'info' | 'let-go' | 'sorry';
  /** Stable, e.g. `let-go`, `no-close-match`, `photo-damaged`. */
  readonly code: string;
  readonly text: string;
  readonly suggestions?: readonly string[];
  /** Buttons that answer it: "Forget everything?" */
  readonly actions?: readonly Action[];
}

/** One of several pictures of a message, or of several garments of a picture. Pressing `action` searches by it. */
export interface PhotoChoice {
  readonly action: Action;
  /** The picture, or the garment cut out, PNG. In the answer only: photos are never stored. */
  readonly png?: Uint8Array;
  readonly altText: string;
}

/** "I see three pictures: which one?", or "I see a top, trousers and a bag: which one?" */
export interface PhotoPicker {
  readonly kind: 'photo-picker';
  /** Short id behind which the pictures' embeddings are kept, and the words that came with them. */
  readonly resultId: string;
  readonly text: string;
  readonly notices: readonly Notice[];
  readonly choices: readonly PhotoChoice[];
}

/** A few facts by name, such as the state of the catalogue. */
export interface FactSheet {
  readonly kind: 'fact-sheet';
  /** Stable, e.g. `catalogue`. */
  readonly code: string;
  readonly heading: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}
