"""A garment before a plain background: its soft mask and its box."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter
from scipy import ndimage

# A border pixel counts as background within this distance (of 255) of the border's median colour.
BORDER_TOLERANCE = 16
PLAIN_SHARE = 0.7
GARMENT_DISTANCE = 14
SMALLEST_SHARE = 0.01
STRAY_SHARE = 0.005
SOFT_EDGE_PX = 1.0


@dataclass(frozen=True)
class Foreground:
    """`mask`: uint8 [h, w], 255 is wholly garment; `box`: left, top, right, bottom in pixels."""

    mask: np.ndarray
    box: tuple[int, int, int, int]


def find_foreground(image: Image.Image) -> Foreground | None:
    """None where the background is not plain, or nothing stands before it."""
    pixels = np.asarray(image).astype(np.int16)
    height, width, _ = pixels.shape
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    median = np.median(border, axis=0)
    if (np.abs(border - median).max(axis=1) < BORDER_TOLERANCE).mean() < PLAIN_SHARE:
        return None
    solid = ndimage.binary_opening(np.abs(pixels - median.astype(np.int16)).max(axis=2) > GARMENT_DISTANCE)
    if solid.sum() < SMALLEST_SHARE * height * width:
        return None
    (left, right), (top, bottom) = _extent(solid.sum(axis=0)), _extent(solid.sum(axis=1))
    filled = Image.fromarray(ndimage.binary_fill_holes(solid).astype(np.uint8) * 255)
    mask = np.asarray(filled.filter(ImageFilter.GaussianBlur(SOFT_EDGE_PX)))
    return Foreground(mask, (left, top, right + 1, bottom + 1))


def _extent(counts: np.ndarray) -> tuple[int, int]:
    """Where all but a half percent at either end lies: stray specks would widen the box."""
    shares = np.cumsum(counts) / counts.sum()
    return int(np.searchsorted(shares, STRAY_SHARE)), int(np.searchsorted(shares, 1 - STRAY_SHARE))
