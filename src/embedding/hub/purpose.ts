/** What a model is fetched for: which setting to change when it cannot be had. */
export interface Purpose {
  readonly setting: string;
  /** Its value that needs no download. */
  readonly builtIn: string;
  /** A model of the hub that works. */
  readonly example: string;
}

export const FOR_MODEL: Purpose = {
  setting: 'MODEL',
  builtIn: 'threadfinder-mini',
  example: 'Marqo/marqo-fashionSigLIP',
};
