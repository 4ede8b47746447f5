/** How often each true class was told as each class: `counts[truth * classes + told]`, in pixels. */
export interface Confusion {
  readonly classes: number;
  readonly counts: Float64Array;
}

export function emptyConfusion(classes: number): Confusion {
  return { classes, counts: new Float64Array(classes * classes) };
}

/** Adds a picture's pixels. @throws RangeError where the maps differ in size. */
export function addPixels({ classes, counts }: Confusion, truth: Uint8Array, told: Uint8Array): void {
  if (truth.length !== told.length)
    throw new RangeError(`${truth.length} pixels of truth, ${told.length} of what was told`);
  truth.forEach((one, at) => {
    const cell = one * classes + (told[at] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
}

/**
 * Intersection over union of the pixels that belong to any of `group`, over all pictures together; `undefined` where
 * neither the truth nor what was told has any.
 */
export function intersectionOverUnion(
  { classes, counts }: Confusion,
  group: readonly number[],
): number | undefined {
  const belongs = new Set(group);
  let both = 0;
  let either = 0;
  counts.forEach((count, cell) => {
    const isTrue = belongs.has(Math.floor(cell / classes));
    const isTold = belongs.has(cell % classes);
    if (isTrue && isTold) both += count;
    if (isTrue || isTold) either += count;
  });
  return either === 0 ? undefined : both / either;
}
