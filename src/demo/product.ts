import type { Drawing } from './draw/look.ts';

/** A row of the demo feed: the fields of any Threadfinder feed (see the README), all in plain words. */
export interface DemoRow {
  readonly id: string;
  readonly title: string;
  /** EUR, e.g. 34.95. */
  readonly price: number;
  readonly currency: 'EUR';
  /** Path relative to the images folder. */
  readonly image: string;
  readonly brand: string;
  readonly gender: string;
  readonly category: string;
  readonly type: string;
  readonly colour: string;
  readonly secondaryColour?: string;
  readonly pattern: string;
  readonly print: string;
  readonly fabric: string;
  readonly sleeve?: string;
  readonly neck?: string;
  readonly fit?: string;
  readonly season: string;
  readonly usage: string;
  readonly description: string;
  /** The same for the colour variants of one style. */
  readonly family: string;
  readonly available: boolean;
}

/** A product of the demo catalogue: its feed row and how its picture is drawn. */
export interface DemoProduct {
  readonly row: DemoRow;
  readonly drawing: Drawing;
}
