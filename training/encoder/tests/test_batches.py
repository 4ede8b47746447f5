"""What a batch promises. Run: python -m unittest discover -s training/encoder/tests -t ."""

import unittest

import numpy as np
import torch
from PIL import Image

from training.common.foreground import Foreground
from training.common.products import Row
from training.encoder.cache import Cache
from training.encoder.corpus import Corpus, Part
from training.encoder.model import FEATURES, PictureTower
from training.encoder.views import live_view


def product(number: int, title: str, colour: str = "Black") -> Row:
    labels = {"title": title, "brand": "Acme", "type": "Sunglasses", "colour": colour, "family": f"family {number}"}
    return Row("shop", f"{number}.jpg", labels)


def corpus_of(rows: list[Row]) -> Corpus:
    lower, taps = np.zeros((len(rows), 2, 120, 16, 16), np.float16), np.zeros((len(rows), 2, 264), np.float32)
    features = np.zeros((len(rows), 2, FEATURES), np.float16)
    return Corpus([Part(Cache(rows, lower, taps, features), len(rows), 1, per_live_batch=len(rows))], 40, 7)


class Titles(unittest.TestCase):
    def test_are_true_of_every_product_that_has_them(self):
        corpus = corpus_of(
            [product(1, "Acme Men Sunglasses"), product(2, "Acme Men Sunglasses"), product(3, "Acme Cap")]
        )
        seen = 0
        for step in range(60):
            batch, _ = corpus.draw_live(np.random.default_rng(step))
            for text, positive in zip(batch["texts"], batch["positive"].numpy()):
                if corpus.texts[text] == "Men Sunglasses":
                    self.assertEqual(int(positive.sum()), 2)
                    seen += 1
        self.assertGreater(seen, 0)


class LiveViews(unittest.TestCase):
    def test_are_the_same_for_one_seed_and_others_for_another(self):
        image = Image.effect_noise((120, 160), 60).convert("RGB")
        mask = np.zeros((160, 120), np.uint8)
        mask[40:120, 30:90] = 255
        found = Foreground(mask, (30, 40, 90, 120))
        views = [live_view(image, found, np.random.default_rng([7, step]), [image]) for step in (1, 1, 2, 3, 4)]
        self.assertEqual(views[0].shape, (256, 256, 3))
        self.assertTrue((views[0] == views[1]).all())
        self.assertEqual(len({view.tobytes() for view in views}), 4)


class Tower(unittest.TestCase):
    def test_sees_the_same_from_its_early_part_and_from_its_lower_part(self):
        torch.manual_seed(7)
        tower = PictureTower()
        with torch.no_grad():
            early, lower, taps = tower.lower.all(torch.rand(2, 3, 256, 256) * 255)
            apart = (tower.features_from(early, taps) - tower.features(lower, taps)).abs().max()
        self.assertLess(float(apart), 1e-3)


if __name__ == "__main__":
    unittest.main()
