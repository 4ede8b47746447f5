"""What white balance promises. Run: python -m unittest discover -s training/encoder/tests -t ."""

import unittest

import torch
from torch.nn import functional as F

from training.encoder.light import balanced

LAMP = torch.tensor([1.0, 0.86, 0.66])[None, :, None, None]


def photo(garment=(40.0, 90.0, 160.0), background=(235.0, 235.0, 235.0), side: int = 256) -> torch.Tensor:
    """`[1, 3, side, side]`: a garment in the middle of a background."""
    inner = torch.tensor(garment)[None, :, None, None].expand(1, 3, side // 2, side // 2)
    outer = torch.tensor(background)[None, :, None, None].expand(1, 3, side, side).clone()
    outer[:, :, side // 4 : side // 4 * 3, side // 4 : side // 4 * 3] = inner
    return outer


def padded(pixels: torch.Tensor) -> torch.Tensor:
    """A wide picture squared with white, as the product does it."""
    cut = pixels[:, :, 64:192]
    return F.pad(cut, (0, 0, 64, 64), value=255.0)


class Balanced(unittest.TestCase):
    def farthest(self, one: torch.Tensor, two: torch.Tensor) -> float:
        return float((one - two).abs().max())

    def test_takes_the_colour_of_a_lamp_away(self):
        self.assertLess(self.farthest(balanced(photo() * LAMP), photo()), 3)

    def test_does_not_take_the_padding_for_the_light(self):
        lit, white = padded(photo() * LAMP), padded(photo())
        self.assertLess(self.farthest(balanced(lit)[:, :, 70:186], white[:, :, 70:186]), 3)

    def test_leaves_a_picture_on_white_as_it_is(self):
        for background in ((255.0,) * 3, (235.0,) * 3):
            self.assertLess(self.farthest(balanced(photo(background=background)), photo(background=background)), 0.5)

    def test_leaves_a_pale_garment_its_colour(self):
        for background in ((0.0, 255.0, 17.0), (30.0, 25.0, 20.0), (255.0,) * 3):
            pale = photo((240.0, 200.0, 205.0), background)
            self.assertLess(self.farthest(balanced(pale), pale), 0.5)

    def test_takes_no_coloured_wall_nor_the_sky_for_white(self):
        for background in ((135.0, 180.0, 235.0), (235.0, 150.0, 170.0), (170.0, 220.0, 160.0), (240.0, 200.0, 105.0)):
            outdoors = photo(background=background)
            self.assertLess(self.farthest(balanced(outdoors), outdoors), 0.5)

    def test_of_nothing_but_white_and_of_nothing_but_black_is_the_same(self):
        for level in (0.0, 255.0):
            plain = torch.full((1, 3, 256, 256), level)
            self.assertTrue(torch.equal(balanced(plain), plain))

    def test_is_the_same_of_the_shrunk_picture(self):
        shrunk = F.avg_pool2d(photo() * LAMP, 4)
        self.assertLess(self.farthest(balanced(shrunk), F.avg_pool2d(balanced(photo() * LAMP), 4)), 0.5)


if __name__ == "__main__":
    unittest.main()
