"""More from few labelled street photos: other colours per garment, other places."""

import numpy as np
from scipy import ndimage

from .augment import recolour, tint
from .classes import BACKGROUND, GARMENTS


def redyed(rgb: np.ndarray, labels: np.ndarray, generator) -> np.ndarray:
    """Each garment class in another colour with a chance of a half, edges blended."""
    result = rgb
    for kind in GARMENTS:
        if generator.random() < 0.5:
            continue
        mask = labels == kind
        if mask.sum() < 30:
            continue
        rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        box = np.s_[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
        soft = ndimage.uniform_filter(mask[box].astype(np.float32), 3)[..., None]
        dyed = tint(recolour(rgb[box], generator), generator, 1.2)
        if result is rgb:
            result = rgb.copy()
        result[box] = (result[box] * (1 - soft) + dyed * soft).astype(np.uint8)
    return result


def elsewhere(rgb: np.ndarray, labels: np.ndarray, background: np.ndarray) -> np.ndarray:
    """The labelled person before another background of the same size."""
    person = ndimage.binary_erosion(labels != BACKGROUND, iterations=1)
    soft = ndimage.uniform_filter(person.astype(np.float32), 3)[..., None]
    return (background * (1 - soft) + rgb * soft).astype(np.uint8)
