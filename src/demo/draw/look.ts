/** What can be printed on, knitted into or woven into the cloth. */
export type Print =
  | 'plain'
  | 'horizontal-stripes'
  | 'breton'
  | 'vertical-stripes'
  | 'pinstripes'
  | 'gingham'
  | 'tartan'
  | 'floral'
  | 'dots'
  | 'leopard'
  | 'zebra'
  | 'diamonds'
  | 'chevrons'
  | 'triangles'
  | 'brush-strokes'
  | 'tie-dye'
  | 'camouflage'
  | 'colour-blocks'
  | 'sun'
  | 'mountains'
  | 'wave'
  | 'palm'
  | 'cat'
  | 'star';

export type Texture = 'smooth' | 'knit' | 'cable' | 'denim' | 'leather' | 'satin' | 'corduroy' | 'fleece';

export type Sleeve = 'none' | 'straps' | 'cap' | 'short' | 'puff' | 'three-quarter' | 'long' | 'balloon';

export type Neck =
  | 'round'
  | 'scoop'
  | 'v'
  | 'boat'
  | 'square'
  | 'turtle'
  | 'off-shoulder'
  | 'halter'
  | 'sweetheart';

/** Everything that decides how a product is drawn. The same drawing gives the same picture on every machine. */
export interface Drawing {
  /** Which garment: a key of `FIGURES`. */
  readonly figure: string;
  /** The garment's silhouette or make, e.g. `wrap` for a dress; each figure knows its own. */
  readonly cut: string;
  /** `#rrggbb`: main colour, second colour (prints, trims), third colour (prints). */
  readonly colour: string;
  readonly accent: string;
  readonly third: string;
  readonly print: Print;
  readonly texture: Texture;
  readonly sleeve: Sleeve;
  readonly neck: Neck;
  /** Hem, 0 (shortest of this cut) to 1 (longest). */
  readonly length: number;
  /** Width, -1 (tight) to 1 (loose). */
  readonly ease: number;
  /** Places folds and motifs. */
  readonly seed: number;
}
