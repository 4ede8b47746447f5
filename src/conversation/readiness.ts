/** What is being done before the first answer: said as `preparing.…` of `locales/`. */
export type Preparation = 'opening' | 'drawing' | 'hanging';

/** How far the stylist is from being able to answer: shown by every platform that can show it. */
export type Readiness =
  /** `done` of `total` units of `step` are through. */
  | { readonly state: 'preparing'; readonly done: number; readonly total: number; readonly step: Preparation }
  /** `products` can be searched; `model` is the encoder's id. */
  | { readonly state: 'ready'; readonly products: number; readonly model: string }
  /** `message` is for the operator, who on a local machine is also the person reading it. */
  | { readonly state: 'failed'; readonly message: string };
