/** A picture that a row names, found but not decoded. */
export interface Picture {
  /** Where it is, as `Product.image` is written. */
  readonly place: string;
  /** Changes when the picture does. */
  readonly identity: string;
  /** @throws RowProblem when it is not readable any more. */
  load(): Promise<Uint8Array>;
}

/**
 * Finds a picture by path or address.
 * @throws RowProblem when there is none; anything else thrown stops the ingestion.
 */
export type FindPicture = (place: string, signal: AbortSignal) => Promise<Picture>;

/** Whether a feed names a picture by http(s) address rather than by path. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}
