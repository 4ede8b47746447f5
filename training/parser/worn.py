"""First labels for product photos with a person in them, from colour and place alone.

Seeds are taken where the product's kind says that a garment must be; every other pixel goes to
the nearest seed colour, or to IGNORE where two classes are about as near. Self-training with the
model itself refines them later (`pseudo.py`).
"""

import numpy as np
from scipy import ndimage

from .classes import BOTTOMS, DRESS, FOOTWEAR, IGNORE, OUTERWEAR, SKIN, SKIRT, TOP
from .cutout import skin_coloured


def _palette(pixels: np.ndarray, count: int, generator) -> np.ndarray:
    """A few typical colours: k-means, four rounds."""
    centres = pixels[generator.choice(len(pixels), min(count, len(pixels)), replace=False)]
    for _ in range(4):
        nearest = ((pixels[:, None] - centres[None]) ** 2).sum(2).argmin(1)
        centres = np.stack([pixels[nearest == i].mean(0) if (nearest == i).any() else c for i, c in enumerate(centres)])
    return centres


def _seeds(kind: int, y: np.ndarray, x: np.ndarray) -> dict:
    """class -> [h, w] bool, in coordinates 0..1 of the person's box (x: distance from the middle)."""
    middle = x < 0.16
    if kind in (TOP, OUTERWEAR):
        return {SKIN: y < 0.09, kind: middle & (y > 0.38) & (y < 0.72), BOTTOMS: middle & (y > 0.965)}
    if kind == DRESS:
        return {SKIN: y < 0.07, kind: middle & (y > 0.25) & (y < 0.5), FOOTWEAR: y > 0.97}
    if kind == SKIRT:
        return {TOP: middle & (y < 0.06), kind: middle & (y > 0.2) & (y < 0.45)}
    return {TOP: middle & (y < 0.05), kind: (x < 0.25) & (y > 0.2) & (y < 0.5), FOOTWEAR: y > 0.96}


def first_labels(rgb: np.ndarray, inside: np.ndarray, kind: int, generator) -> np.ndarray | None:
    """Labels uint8 [h, w] for a person cut out by `inside`; None where the guess would be poor."""
    rows, cols = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    height, width = rows[-1] - rows[0] + 1, cols[-1] - cols[0] + 1
    grid_y, grid_x = np.mgrid[: rgb.shape[0], : rgb.shape[1]]
    y = (grid_y - rows[0]) / height
    x = np.abs(grid_x - (cols[0] + cols[-1]) / 2) / width
    skin = ndimage.binary_opening(skin_coloured(rgb) & inside)
    colours = rgb.astype(np.float32) * np.array([0.9, 1.1, 1.0], np.float32)
    distances = {}
    for label, seed in _seeds(kind, y, x).items():
        seed = seed & inside & ~skin
        if seed.sum() < 12:
            continue
        palette = _palette(colours[seed], 4, generator)
        squared = ((colours[inside][:, None] - palette[None]) ** 2).sum(2).min(1)
        distance = np.full(inside.shape, 1e9, np.float32)
        distance[inside] = np.sqrt(squared)
        distances[label] = distance
    if kind not in distances:
        return None
    # What lies far from where a class can be is not that class, whatever its colour.
    far = 60.0
    if SKIN in distances:
        distances[SKIN] = distances[SKIN] + far * np.clip((y - (0.22 if kind == DRESS else 0.3)) * 12, 0, 3)
        distances[kind] = distances[kind] + far * np.clip(((0.13 if kind == DRESS else 0.16) - y) * 20, 0, 3)
    if kind in (TOP, OUTERWEAR) and BOTTOMS in distances:
        distances[BOTTOMS] = distances[BOTTOMS] + far * np.clip((0.82 - y) * 12, 0, 3)
    if TOP in distances and kind not in (TOP, OUTERWEAR):
        distances[TOP] = distances[TOP] + far * np.clip((y - 0.12) * 12, 0, 3)
        distances[kind] = distances[kind] + far * np.clip((0.05 - y) * 20, 0, 2)
    if FOOTWEAR in distances:
        distances[FOOTWEAR] = distances[FOOTWEAR] + far * np.clip((0.88 - y) * 20, 0, 3)
    order = list(distances)
    stack = np.stack([ndimage.uniform_filter(np.minimum(distances[label], 400), 3) for label in order])
    ranked = np.sort(stack, 0)
    labels = np.array(order, np.uint8)[stack.argmin(0)]
    if len(order) > 1:
        labels[(ranked[1] - ranked[0] < 14) & inside] = IGNORE
    labels = ndimage.median_filter(labels, 3)
    labels[skin] = SKIN
    labels[~inside] = 0
    return labels
