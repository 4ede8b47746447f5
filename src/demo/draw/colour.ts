/** Red, green and blue of `#rrggbb`, 0 to 255 each. */
export function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `a` blended towards `b`: 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, share: number): string {
  const from = channels(a);
  const to = channels(b);
  const blend = (index: 0 | 1 | 2): string =>
    Math.round(from[index] + (to[index] - from[index]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${blend(0)}${blend(1)}${blend(2)}`;
}

/** Towards a warm near-black: a shadow on cloth keeps some of its hue. */
export const darker = (hex: string, share: number): string => mix(hex, '#120d14', share);

export const lighter = (hex: string, share: number): string => mix(hex, '#ffffff', share);

/** Perceived lightness, 0 to 1 (ITU-R BT.601 luma). */
export function lightness(hex: string): number {
  const [red, green, blue] = channels(hex);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
