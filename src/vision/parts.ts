/** Connected areas of equal, non-zero values in a picture of labels. */
export interface Parts {
  /** For each pixel the number of its part, from 1; 0 where the label is 0. */
  readonly of: Int32Array;
  /** Part `n` at `n - 1`. */
  readonly list: readonly Part[];
}

export interface Part {
  readonly label: number;
  /** Pixels. */
  readonly area: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Mean place of its pixels. */
  readonly x: number;
  readonly y: number;
}

/** Finds the connected parts (eight neighbours) of a picture of labels, row by row. */
export function partsOf(labels: Uint8Array, width: number, height: number): Parts {
  const of = new Int32Array(labels.length);
  const stack = new Int32Array(labels.length);
  const list: Part[] = [];
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start] ?? 0;
    if (label === 0 || of[start] !== 0) continue;
    const number = list.length + 1;
    const grown = { label, area: 0, left: width, top: height, right: 0, bottom: 0, x: 0, y: 0 };
    let depth = 0;
    stack[depth++] = start;
    of[start] = number;
    while (depth > 0) {
      const at = stack[--depth] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      grown.area += 1;
      grown.x += x;
      grown.y += y;
      grown.left = Math.min(grown.left, x);
      grown.right = Math.max(grown.right, x);
      grown.top = Math.min(grown.top, y);
      grown.bottom = Math.max(grown.bottom, y);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (of[next] !== 0 || labels[next] !== label) continue;
          of[next] = number;
          stack[depth++] = next;
        }
      }
    }
    list.push({ ...grown, x: grown.x / grown.area, y: grown.y / grown.area });
  }
  return { of, list };
}
