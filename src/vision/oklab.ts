/** A colour in OKLab: `L` 0 (black) to 1 (white), `a` towards red, `b` towards yellow, both about -0.4 to 0.4. */
export type Oklab = readonly [L: number, a: number, b: number];

/** Linear light of an 8-bit sRGB value, 0 to 1 (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const x = value / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
});

/** Linear light, 0 to 1, of an 8-bit sRGB value. */
export function toLinear(value: number): number {
  return LINEAR[value] ?? 0;
}

/**
 * Linear sRGB to OKLab: equal steps look equally large, and mixing with white keeps the hue, which CIELAB does not do
 * for blue. B. Ottosson, "A perceptual color space for image processing", 2020.
 */
export function linearToOklab(r: number, g: number, b: number): Oklab {
  const one = Float64Array.of(r, g, b);
  linearToOklabInPlace(one);
  return [one[0] ?? 0, one[1] ?? 0, one[2] ?? 0];
}

/** As {@link linearToOklab}, for many colours: `r, g, b` of each become its `L, a, b`. */
export function linearToOklabInPlace(colours: Float32Array | Float64Array): void {
  for (let i = 0; i < colours.length; i += 3) {
    const r = colours[i] ?? 0;
    const g = colours[i + 1] ?? 0;
    const b = colours[i + 2] ?? 0;
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    colours[i] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    colours[i + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    colours[i + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  }
}

/** `#rrggbb` to OKLab. */
export function hexToOklab(hex: string): Oklab {
  const channel = (at: number): number => toLinear(Number.parseInt(hex.slice(at, at + 2), 16));
  return linearToOklab(channel(1), channel(3), channel(5));
}

/** Distance from the grey axis. */
export function chromaOf([, a, b]: Oklab): number {
  return Math.hypot(a, b);
}

/** Euclidean distance; about 0.02 is just noticeable side by side. */
export function distance(one: Oklab, other: Oklab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** OKLab to `#rrggbb`; what no screen can show is cut off at its brightest and darkest. */
export function oklabToHex([L, a, b]: Oklab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const hex = channels.map((x) =>
    Math.round(255 * toGamma(x))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

function toGamma(linear: number): number {
  const x = Math.min(1, Math.max(0, linear));
  return x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055;
}
