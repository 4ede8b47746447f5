"""What the shades of a picture promise. Run: python -m unittest discover -s training/encoder/tests -t ."""

import unittest

import numpy as np
import torch

from training.encoder.light import SIDE
from training.encoder.shades import Shades, histogram, pixels_of


def cloth(seed: int, side: int = 40, background=(255, 255, 255)) -> np.ndarray:
    """A patch of one dye, a little uneven, in the middle of a background."""
    rng = np.random.default_rng(seed)
    image = np.full((SIDE, SIDE, 3), background, np.float32)
    edge = (SIDE - side) // 2
    dye = rng.uniform(20, 220, 3) + rng.normal(0, 6, (side, side, 3))
    image[edge : edge + side, edge : edge + side] = dye
    return image.clip(0, 255).astype(np.uint8)


def tensor(*images: np.ndarray) -> torch.Tensor:
    return pixels_of(np.stack(images))


def fitted() -> Shades:
    shades = Shades()
    shades.fit(np.stack([cloth(seed) for seed in range(200)]))
    return shades


class Histogram(unittest.TestCase):
    def test_shares_sum_to_one(self):
        shares = histogram(tensor(cloth(1), cloth(2))) ** 2
        self.assertTrue(torch.allclose(shares.sum(1), torch.ones(2), atol=1e-3))

    def test_leaves_a_white_and_a_green_background_out(self):
        large, small, green = histogram(tensor(cloth(1, 48), cloth(1, 24), cloth(1, 48, (0, 255, 17))))
        self.assertGreater(float((large * small).sum()), 0.9)
        self.assertGreater(float((large * green).sum()), 0.9)

    def test_of_a_wholly_white_picture_is_a_number(self):
        self.assertTrue(histogram(torch.full((1, 3, SIDE, SIDE), 255.0)).isfinite().all())
        self.assertTrue(histogram(torch.zeros(1, 3, SIDE, SIDE)).isfinite().all())


class Components(unittest.TestCase):
    def test_find_the_same_cloth_among_others(self):
        shades = fitted()
        asked = shades(tensor(*(cloth(seed, 30) for seed in range(60))))
        kept = shades(tensor(*(cloth(seed, 48) for seed in range(60))))
        right = (asked @ kept.T).argmax(1) == torch.arange(60)
        self.assertGreater(float(right.float().mean()), 0.9)

    def test_find_it_under_a_lamp_too_where_something_white_shows_the_light(self):
        shades = fitted()
        cloths = [cloth(seed) for seed in range(60)]
        lamp = [(image * np.array([1.0, 0.94, 0.8])).astype(np.uint8) for image in cloths]
        right = (shades(tensor(*lamp)) @ shades(tensor(*cloths)).T).argmax(1) == torch.arange(60)
        self.assertGreater(float(right.float().mean()), 0.8)

    def test_are_unit_vectors_and_the_same_from_the_large_picture(self):
        shades = fitted()
        large = tensor(cloth(3)).repeat_interleave(4, 2).repeat_interleave(4, 3)
        self.assertTrue(torch.allclose(shades(large), shades(tensor(cloth(3))), atol=1e-4))
        self.assertAlmostEqual(float(shades(large).norm()), 1, places=4)


if __name__ == "__main__":
    unittest.main()
