"""The stream of training pictures: street photos, composites, pseudo-labelled photos."""

import numpy as np
import torch

from .augment import place, spoil, tint
from .backgrounds import Backgrounds
from .restyle import elsewhere, redyed
from .scenes import composite
from .wardrobe import Wardrobe


class Mixture:
    """Picture `index` of stream `seed` is always the same one: a run that resumes goes on exactly.

    photos: lists of (rgb, labels) by source name; shares: how often each source is drawn, the rest
    are composites.
    """

    def __init__(self, wardrobe: Wardrobe, backgrounds: Backgrounds, photos: dict, shares: dict, size, seed: int):
        self.wardrobe, self.backgrounds, self.size, self.seed = wardrobe, backgrounds, size, seed
        self.sources = [(photos[name], share) for name, share in shares.items() if photos.get(name)]

    def picture(self, index: int):
        """(rgb uint8 [h, w, 3], labels uint8 [h, w])."""
        generator = np.random.default_rng((self.seed, index))
        draw = generator.random()
        for photos, share in self.sources:
            if draw < share:
                rgb, labels = photos[generator.integers(len(photos))]
                rgb, labels = place(rgb, labels, self.size, generator, (0.85, 1.6))
                if generator.random() < 0.4:
                    rgb = redyed(rgb, labels, generator)
                if generator.random() < 0.15:
                    rgb = elsewhere(rgb, labels, self.backgrounds.one(self.size, generator))
                break
            draw -= share
        else:
            background = self.backgrounds.one(self.size, generator)
            rgb, labels = composite(background, self.wardrobe, generator)
            rgb, labels = place(rgb, labels, self.size, generator, (0.8, 1.25))
        return spoil(tint(rgb, generator), generator), labels

    def batch(self, first: int, count: int):
        """(uint8 [n, 3, h, w] channels last, labels uint8 [n, h / 4, w / 4])."""
        pairs = [self.picture(index) for index in range(first, first + count)]
        images = torch.from_numpy(np.stack([rgb for rgb, _ in pairs])).permute(0, 3, 1, 2)
        # Logits stand at the middle of 4 x 4 pixels: take the label next to it.
        labels = torch.from_numpy(np.stack([labels[2::4, 2::4] for _, labels in pairs]))
        return images, labels
