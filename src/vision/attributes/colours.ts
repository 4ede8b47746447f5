import { oklabToHex } from '../oklab.ts';
import type { Cluster } from './colour-clusters.ts';
import { nameCluster } from './colour-naming.ts';

/** One colour of a garment. */
export interface SeenColour {
  /** A colour family of the vocabulary. */
  readonly family: string;
  /** The exact name, where one fits. */
  readonly shade?: string;
  /** `#rrggbb`, sRGB, in white light as far as the picture tells. */
  readonly hex: string;
  /** Its part of the garment, 0 to 1. */
  readonly share: number;
  /** How sure its name is, 0 to 1. */
  readonly confidence: number;
}

/** Less of a garment than this is a button, a label or a shadow. */
const LEAST_SHARE = 0.03;

/** The colours of a garment, the largest first, one for each family; a garment of one colour has one. */
export function seenColours(clusters: readonly Cluster[]): readonly SeenColour[] {
  const byFamily = new Map<string, SeenColour>();
  for (const cluster of clusters) {
    if (cluster.share < LEAST_SHARE) continue;
    const { family, shade, confidence } = nameCluster(cluster);
    const known = byFamily.get(family);
    byFamily.set(
      family,
      known === undefined
        ? {
            family,
            ...(shade === undefined ? {} : { shade }),
            hex: oklabToHex(cluster.colour),
            share: cluster.share,
            confidence,
          }
        : { ...known, share: known.share + cluster.share },
    );
  }
  return [...byFamily.values()].sort((a, b) => b.share - a.share);
}
