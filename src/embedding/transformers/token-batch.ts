/** Token numbers of several texts in one rectangle, row by row. */
export interface TokenBatch {
  readonly ids: BigInt64Array<ArrayBuffer>;
  /** 1 for a token, 0 for padding. */
  readonly mask: BigInt64Array<ArrayBuffer>;
  /** Tokens in a row. */
  readonly length: number;
}

export interface TokenRules {
  /** Longest row; what is beyond is cut off. */
  readonly maxLength: number;
  /** Pads every row to `maxLength`; otherwise to the longest of the batch. */
  readonly padToMax: boolean;
  readonly padId: number;
  /** The token that ends every text, kept when a text is cut: CLIP reads the meaning off it. */
  readonly closingId: number | undefined;
}

/** Cuts and pads the texts' tokens to one length. */
export function tokenBatch(
  rows: readonly (readonly number[])[],
  { maxLength, padToMax, padId, closingId }: TokenRules,
): TokenBatch {
  const longest = Math.max(1, ...rows.map((row) => row.length));
  const length = padToMax ? maxLength : Math.min(maxLength, longest);
  const ids = new BigInt64Array(rows.length * length).fill(BigInt(padId));
  const mask = new BigInt64Array(rows.length * length);
  rows.forEach((row, index) => {
    const start = index * length;
    const kept = row.slice(0, length);
    if (row.length > length && closingId !== undefined) kept[length - 1] = closingId;
    kept.forEach((id, i) => {
      ids[start + i] = BigInt(id);
      mask[start + i] = 1n;
    });
  });
  return { ids, mask, length };
}
