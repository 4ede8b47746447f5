"""More from few labelled street photos: other colours per garment, other places, another's garments."""

import numpy as np
from PIL import Image, ImageFilter, ImageOps
from scipy import ndimage

from .augment import recolour, tint
from .canvas import varied
from .classes import BACKGROUND, BOTTOMS, DRESS, GARMENTS, OUTERWEAR, SKIRT, TOP

# Trousers would end up over a skirt.
OVER, UPPER, LOWER = (TOP, OUTERWEAR, DRESS, SKIRT), (TOP, OUTERWEAR, DRESS), (BOTTOMS, SKIRT)
LEAST = 0.01  # share of a photo that a garment fills to be worth putting on somebody else


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


def wearing(photos: list) -> dict[int, list]:
    """Class -> the photos that show it large, of what can be put over other clothes."""
    found = {kind: [photo for photo in photos if (photo[1] == kind).mean() > LEAST] for kind in OVER}
    return {kind: some for kind, some in found.items() if some}


def redressed(rgb: np.ndarray, labels: np.ndarray, worn: dict[int, list], generator) -> tuple[np.ndarray, np.ndarray]:
    """The person in a garment of another labelled photo, put where one of its kind would be; each class as likely.

    worn: of `wearing`. Few people wear skirts or dresses, and what a net learns is who they are.
    """
    kind = int(generator.choice(list(worn)))
    theirs, marks = worn[kind][generator.integers(len(worn[kind]))]
    person, source = _box(labels > BACKGROUND), _box(marks > BACKGROUND)
    place = _box(np.isin(labels, LOWER if kind == SKIRT else UPPER))
    if place is None:
        return rgb, labels
    top, bottom, left, right = _box(marks == kind)
    scale = (person[1] - person[0]) / (source[1] - source[0]) * generator.uniform(0.85, 1.2)
    size = max(4, round((right - left) * scale)), max(4, round((bottom - top) * scale))
    if max(size) > 2 * max(rgb.shape):
        return rgb, labels
    cut = Image.fromarray(varied(theirs[top:bottom, left:right], generator)).resize(size, Image.BILINEAR)
    shape = ((marks == kind)[top:bottom, left:right] * 255).astype(np.uint8)
    cover = Image.fromarray(shape).resize(size, Image.BILINEAR)
    if generator.random() < 0.5:
        cut, cover = ImageOps.mirror(cut), ImageOps.mirror(cover)
    at = (round((place[2] + place[3] - size[0]) / 2), place[0])
    image, mask = Image.fromarray(rgb), Image.fromarray(labels)
    image.paste(cut, at, cover.filter(ImageFilter.BoxBlur(1)))
    mask.paste(kind, (*at, at[0] + size[0], at[1] + size[1]), cover.point(lambda v: 255 if v > 127 else 0))
    return np.array(image), np.array(mask)


def _box(mask: np.ndarray):
    """(top, bottom, left, right) of what is true, None where nothing is."""
    rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return (rows[0], rows[-1] + 1, cols[0], cols[-1] + 1) if len(rows) else None
