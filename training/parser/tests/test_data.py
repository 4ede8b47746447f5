"""What the training data promises. Run: python -m unittest discover -s training/parser/tests -t ."""

import unittest
from pathlib import Path

import numpy as np

from training.parser.augment import place
from training.parser.classes import BOTTOMS, CLASSES, SKIRT, STREET, TOP
from training.parser.cutout import coverage
from training.parser.inputs import square
from training.parser.restyle import redressed, wearing
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


def dressed(lower: int) -> tuple[np.ndarray, np.ndarray]:
    """A person of 20 x 60 px in the middle: a top above, `lower` below."""
    rgb, labels = np.full((90, 60, 3), 200, np.uint8), np.zeros((90, 60), np.uint8)
    rgb[15:40, 20:40], labels[15:40, 20:40] = (10, 10, 200), TOP
    rgb[40:75, 20:40], labels[40:75, 20:40] = (200, 10, 10), lower
    return rgb, labels


class Redressed(unittest.TestCase):
    def test_somebody_in_trousers_gets_the_skirt_of_another_where_the_trousers_are(self):
        rgb, labels = dressed(BOTTOMS)
        worn = {SKIRT: wearing([dressed(SKIRT)])[SKIRT]}
        for seed in range(20):
            image, mask = redressed(rgb, labels, worn, np.random.default_rng(seed))
            self.assertEqual((image.shape, image.dtype, mask.dtype), (rgb.shape, np.uint8, np.uint8))
            rows = np.flatnonzero((mask == SKIRT).any(1))
            self.assertLessEqual(abs(int(rows[0]) - 40), 2)
            self.assertGreater((mask == SKIRT).mean(), 0.05)
            self.assertTrue((mask[labels == TOP] == TOP).mean() > 0.9)

    def test_nobody_and_people_without_such_a_garment_stay_as_they_are(self):
        worn = {SKIRT: [dressed(SKIRT)]}
        rgb, labels = dressed(TOP)
        for marks in (labels, np.zeros_like(labels)):
            image, mask = redressed(rgb, marks, worn, np.random.default_rng(7))
            self.assertTrue((image == rgb).all() and (mask == marks).all())

    def test_what_reaches_beyond_the_edge_is_cut_off(self):
        rgb, labels = dressed(BOTTOMS)
        for seed in range(20):
            image, mask = redressed(
                rgb[30:60, 15:45], labels[30:60, 15:45], {SKIRT: [dressed(SKIRT)]}, np.random.default_rng(seed)
            )
            self.assertEqual((image.shape, mask.shape), ((30, 30, 3), (30, 30)))

    def test_only_what_is_seen_large_is_worn_by_others(self):
        rgb, labels = dressed(SKIRT)
        small = np.zeros((900, 600), np.uint8)
        small[:20, :20] = SKIRT
        self.assertEqual(wearing([(np.zeros((900, 600, 3), np.uint8), small)]), {})
        self.assertEqual(set(wearing([(rgb, labels)])), {TOP, SKIRT})


if __name__ == "__main__":
    unittest.main()
