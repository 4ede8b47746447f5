"""What the training data promises. Run: python -m unittest discover -s training/parser/tests -t ."""

import unittest
from pathlib import Path

import numpy as np

from training.parser.augment import place
from training.parser.classes import CLASSES, STREET, TOP
from training.parser.cutout import coverage
from training.parser.inputs import square
from training.parser.splits import family_validates, phone_trains, street_trains
from training.parser.street import part_of

SHARED = Path(__file__).resolve().parents[4] / "shared"


class Splits(unittest.TestCase):
    def test_are_those_that_the_product_measures_by(self):
        # From scripts/evaluate/splits.ts: sha1, first 32 bits, even or modulo 20.
        self.assertEqual([street_trains(f"{n:04}.jpg") for n in (1, 4, 8, 12)], [True, True, True, False])
        self.assertEqual([phone_trains(f"{n}.jpg") for n in range(4)], [True, False, False, False])
        share = sum(family_validates(str(n)) for n in range(4000)) / 4000
        self.assertAlmostEqual(share, 1 / 20, delta=0.012)

    def test_develop_is_a_part_of_the_training_half(self):
        parts = {part_of(f"{n:04}.jpg") for n in range(400) if street_trains(f"{n:04}.jpg")}
        self.assertEqual(parts, {"train", "develop"})


class StreetLabels(unittest.TestCase):
    @unittest.skipUnless((SHARED / "data" / "street").exists(), f"skipped: no {SHARED}/data/street")
    def test_every_label_of_the_data_set_has_a_class(self):
        lines = (SHARED / "data" / "street" / "labels.txt").read_text().splitlines()
        words = {line.split(None, 1)[1].strip() for line in lines}
        self.assertEqual(words - set(STREET), set())
        self.assertEqual(set(STREET.values()), set(range(len(CLASSES))))


class Pictures(unittest.TestCase):
    def test_a_product_is_cut_out_of_white_with_its_white_print(self):
        picture = np.full((60, 60, 3), 255, np.uint8)
        picture[10:50, 20:40] = (200, 30, 30)
        picture[29:31, 29:31] = 255
        inside = coverage(picture)
        self.assertTrue(inside[12:48, 22:38].all())
        self.assertFalse(inside[:9].any() or inside[:, :18].any())

    def test_a_tall_picture_is_padded_left_and_right_and_keeps_its_proportions(self):
        page, box = square(np.zeros((100, 50, 3), np.uint8), 64)
        self.assertEqual(box, (16, 0, 32, 64))
        self.assertTrue((page[:, :16] == 127).all() and (page[:, 48:] == 127).all())
        self.assertTrue((page[:, 16:48] == 0).all())

    def test_picture_and_labels_are_moved_together(self):
        rgb, labels = np.zeros((120, 90, 3), np.uint8), np.zeros((120, 90), np.uint8)
        rgb[30:80, 20:60], labels[30:80, 20:60] = 255, TOP
        for seed in range(20):
            image, mask = place(rgb, labels, (96, 64), np.random.default_rng(seed), (0.8, 1.3))
            bright = image.min(2) > 200
            self.assertGreater((bright & (mask == TOP)).sum() / max(1, (mask == TOP).sum()), 0.9)


if __name__ == "__main__":
    unittest.main()
