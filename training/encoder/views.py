"""What the encoder sees of a picture: the garment in a square, as the product prepares it or changed as photos change it."""

import io

import numpy as np
from PIL import Image, ImageFilter

from ..common.foreground import Foreground
from .backbone import SIDE

WHITE = (255, 255, 255)
GREEN = (0, 255, 17)
# Around the garment's box, in shares of its longer side: the same as in `src/vision/treatment`.
MARGIN = 0.06
# Counts up whenever views are changed or seen in another way, so that kept ones are made anew.
CHANGES = 3
# Share of the changed views that a lamp or the sky tints.
TINTED = 0.4
# Share of the views made while training that are as the product prepares pictures.
PLAIN = 0.3


def views_of(image: Image.Image, found: Foreground | None, count: int, rng, others, clean: int = 2) -> np.ndarray:
    """uint8 `[count, SIDE, SIDE, 3]`: cut out on white, cropped on its own background, then changed ones.

    `clean`: how many of the first two.
    """
    plain = [treated(image, found, background) for background in (WHITE, None)[: min(clean, count)]]
    return np.stack([*plain, *(changed_view(image, found, rng, others) for _ in range(count - len(plain)))])


def treated(image: Image.Image, found: Foreground | None, background: tuple[int, int, int] | None) -> np.ndarray:
    """As `src/vision/treatment` does: a square around the garment, laid on `background`; None leaves its own (`crop`)."""
    fill = background or WHITE
    if found is None:
        return np.asarray(_scaled(_squared(image, fill)))
    image = image if background is None else _composed(image, found.mask, Image.new("RGB", image.size, background))
    left, top, right, bottom = found.box
    side = max(1, round(max(right - left, bottom - top) * (1 + 2 * MARGIN)))
    square = Image.new("RGB", (side, side), fill)
    square.paste(image, (-round((left + right - side) / 2), -round((top + bottom - side) / 2)))
    return np.asarray(_scaled(square))


def live_view(image: Image.Image, found: Foreground | None, rng: np.random.Generator, others) -> np.ndarray:
    """One view: as the product prepares it (whole, cropped or cut out), or changed."""
    if rng.random() < PLAIN:
        kind = rng.integers(3)
        return treated(image, None if kind == 0 else found, WHITE if kind == 2 else None)
    return changed_view(image, found, rng, others)


def changed_view(
    image: Image.Image, found: Foreground | None, rng: np.random.Generator, others: list[Image.Image]
) -> np.ndarray:
    """As `treated`, turned, cut, lit, blurred and laid on another background at random."""
    fill = WHITE
    kind = rng.random()
    if found is None or kind < 0.15:
        image = _cut(image, rng, (0, 0, *image.size))
    elif kind < 0.45:
        fill = _edge_colour(image)
        image = _cut(image, rng, found.box)
    else:
        backdrop = _backdrop(image.size, rng, others)
        fill = _edge_colour(backdrop)
        image = _cut(_composed(image, found.mask, backdrop), rng, found.box)
    if rng.random() < 0.5:
        image = image.transpose(Image.FLIP_LEFT_RIGHT)
    if rng.random() < 0.6:
        image = image.rotate(rng.normal(0, 8), Image.BICUBIC, expand=True, fillcolor=fill)
    image = _scaled(_squared(image, fill))
    if rng.random() < 0.3:
        image = _coarser(image, rng)
    return _lit(np.asarray(image), rng)


def _composed(image: Image.Image, mask: np.ndarray, backdrop: Image.Image) -> Image.Image:
    return Image.composite(image, backdrop, Image.fromarray(mask))


def _squared(image: Image.Image, fill) -> Image.Image:
    side = max(image.size)
    square = Image.new("RGB", (side, side), tuple(fill))
    square.paste(image, ((side - image.width) // 2, (side - image.height) // 2))
    return square


def _scaled(image: Image.Image) -> Image.Image:
    return image.resize((SIDE, SIDE), Image.BICUBIC)


def _edge_colour(image: Image.Image) -> tuple[int, int, int]:
    pixels = np.asarray(image)
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    return tuple(int(value) for value in np.median(border, axis=0))


def _backdrop(size, rng: np.random.Generator, others: list[Image.Image]) -> Image.Image:
    kind = rng.random()
    if kind < 0.4:
        return Image.new("RGB", size, WHITE)
    if kind < 0.55:
        return Image.new("RGB", size, GREEN)
    if kind < 0.75:
        grey = rng.integers(90, 250)
        return Image.new("RGB", size, tuple(int(v) for v in np.clip(grey + rng.normal(0, 8, 3), 0, 255)))
    # A corner of another picture, enlarged: stuff that is no garment of this label.
    other = others[rng.integers(len(others))]
    share = rng.uniform(0.3, 0.9)
    width, height = max(8, int(other.width * share)), max(8, int(other.height * share))
    x, y = rng.integers(0, other.width - width + 1), rng.integers(0, other.height - height + 1)
    return other.crop((x, y, x + width, y + height)).resize(size).filter(ImageFilter.GaussianBlur(rng.uniform(0, 3)))


def _cut(image: Image.Image, rng: np.random.Generator, box) -> Image.Image:
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    # Mostly the whole garment with more or less around it; now and then a part of it only.
    if rng.random() < 0.75:
        share = rng.uniform(0, 0.25, 4)
        cut = (left - width * share[0], top - height * share[1], right + width * share[2], bottom + height * share[3])
    else:
        kept = rng.uniform(0.55, 0.95, 2)
        x, y = rng.uniform(0, 1 - kept[0]), rng.uniform(0, 1 - kept[1])
        cut = (left + width * x, top + height * y, left + width * (x + kept[0]), top + height * (y + kept[1]))
    return image.crop((
        max(0, int(cut[0])), max(0, int(cut[1])), min(image.width, int(cut[2]) + 1), min(image.height, int(cut[3]) + 1),
    ))  # fmt: skip


def _coarser(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    side = int(rng.uniform(0.3, 0.8) * SIDE)
    file = io.BytesIO()
    image.resize((side, side), Image.BICUBIC).save(file, "JPEG", quality=int(rng.integers(40, 90)))
    return Image.open(file).convert("RGB").resize((SIDE, SIDE), Image.BICUBIC)


def _lit(pixels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    light = rng.normal(1, 0.12) * (1 + rng.normal(0, 0.03, 3))
    if rng.random() < TINTED:
        # From a lamp's warmth to the cool of shade: red and blue go apart, blue farther, as under a black body's light.
        warmth = rng.normal(0, 0.17)
        light = light * np.exp([0.7 * warmth, 0, -1.3 * warmth])
    gamma = np.exp(rng.normal(0, 0.12))
    changed = 255 * np.clip(pixels / 255 * light, 0, 1) ** gamma + rng.normal(0, rng.uniform(0, 6), pixels.shape)
    return np.clip(changed, 0, 255).astype(np.uint8)
