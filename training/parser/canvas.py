"""A picture and its labels, onto which cut-outs are pasted."""

import numpy as np
from PIL import Image

from .augment import recolour, tint
from .classes import SKIN


class Canvas:
    """`image` RGB and `labels` L, the same size."""

    def __init__(self, background: np.ndarray):
        self.image = Image.fromarray(background)
        self.labels = Image.new("L", self.image.size, 0)

    def paste(self, rgb, alpha, labels, box, generator, turn: float = 0.0) -> None:
        """Pastes a cut-out stretched to `box` (centre x, top y, width, height), turned by degrees.

        labels: one class, or uint8 [h, w].
        """
        cx, top, w, h = box
        w, h = max(3, round(w)), max(3, round(h))
        if max(w, h) > 3 * max(self.image.size):
            return
        cut = Image.fromarray(np.dstack([rgb, alpha])).resize((w, h), Image.BILINEAR)
        one = isinstance(labels, (int, np.integer))
        kinds = None if one else Image.fromarray(labels).resize((w, h), Image.NEAREST)
        if turn:
            cut = cut.rotate(turn, Image.BILINEAR, expand=True)
            kinds = kinds if one else kinds.rotate(turn, Image.NEAREST, expand=True)
        at = (round(cx - cut.width / 2), round(top - (cut.height - h) / 2))
        cover = cut.getchannel("A")
        self.image.paste(cut.convert("RGB"), at, cover)
        solid = cover.point(lambda v: 255 if v > 110 else 0)
        self.labels.paste(int(labels) if one else kinds, (*at, at[0] + cut.width, at[1] + cut.height), solid)

    def shade(self, generator) -> None:
        """Uneven light over the people and clothes, so that flat drawing is not the clue."""
        w, h = self.image.size
        coarse = generator.normal(0, 1, (int(generator.integers(2, 9)), int(generator.integers(2, 7))))
        light = np.array(Image.fromarray(coarse.astype(np.float32)).resize((w, h), Image.BICUBIC))
        strength = generator.uniform(0.0, 0.22)
        person = np.array(self.labels) > 0
        factor = np.where(person, np.exp(strength * light), 1)[..., None]
        grain = generator.normal(0, generator.uniform(0, 7), (h, w, 1)) * (np.array(self.labels) == SKIN)[..., None]
        self.image = Image.fromarray(np.clip(np.array(self.image) * factor + grain, 0, 255).astype(np.uint8))

    def arrays(self):
        return np.array(self.image), np.array(self.labels)


def varied(rgb, generator):
    """A cut-out in another light, half the time in another colour."""
    if generator.random() < 0.5:
        rgb = recolour(rgb, generator)
    return tint(rgb, generator, 0.8)
