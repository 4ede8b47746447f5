"""Cuts a product out of its white background."""

import numpy as np
from scipy import ndimage


def coverage(rgb: np.ndarray, white: int = 244) -> np.ndarray:
    """Foreground [h, w] bool: what the white that touches the border does not reach."""
    light = rgb.min(2) >= white
    labelled, count = ndimage.label(light)
    if count == 0:
        return np.ones(light.shape, bool)
    edge = np.concatenate([labelled[0], labelled[-1], labelled[:, 0], labelled[:, -1]])
    outside = np.isin(labelled, np.unique(edge[edge > 0]))
    # Closed white islands (between an arm and the body, inside a bag's handle) are background too
    # where they are as white as paper; a white print is rarely that even.
    sizes = ndimage.sum_labels(rgb.min(2) >= 253, labelled, np.arange(count + 1))
    areas = np.bincount(labelled.ravel(), minlength=count + 1)
    paper = (sizes > 0.97 * areas) & (areas > 0.004 * light.size)
    paper[0] = False
    inside = ndimage.binary_opening(~(outside | paper[labelled]), iterations=1)
    return inside


def soft(mask: np.ndarray) -> np.ndarray:
    """uint8 alpha [h, w], drawn in by about one pixel so that no white rim is pasted."""
    inner = ndimage.binary_erosion(mask, iterations=1)
    return (ndimage.gaussian_filter(inner.astype(np.float32), 0.7) * 255).astype(np.uint8)


def skin_coloured(rgb: np.ndarray) -> np.ndarray:
    """[h, w] bool by a box in YCbCr (Chai and Ngan 1999, narrowed)."""
    r, g, b = (rgb[..., i].astype(np.float32) for i in range(3))
    cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b
    cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b
    return (cb > 80) & (cb < 124) & (cr > 136) & (cr < 172) & (r > 70) & (r > g)


def trim(mask: np.ndarray):
    """(top, bottom, left, right) of the mask, or None where it is empty."""
    rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if len(rows) == 0:
        return None
    return rows[0], rows[-1] + 1, cols[0], cols[-1] + 1
