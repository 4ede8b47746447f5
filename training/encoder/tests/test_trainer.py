"""What training measures itself by. Run: python -m unittest discover -s training/encoder/tests -t ."""

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from training.encoder.model import DIMENSIONS, WORDS, PictureTower
from training.encoder.tests.test_batches import corpus_of, product
from training.encoder.text import TextTower
from training.encoder.train import Plan, Trainer


class Encoding(unittest.TestCase):
    def test_pictures_have_the_dimensions_of_texts_in_every_stage(self):
        corpus = corpus_of([product(1, "Acme Cap"), product(2, "Acme Hat")])
        clean = corpus.parts[0].cache
        cache = replace(
            clean,
            features=np.random.default_rng(7).normal(size=clean.features.shape).astype(np.float16),
            early=np.zeros((2, 2, 48, 32, 32), np.float16),
            small=np.full((2, 2, 64, 64, 3), 90, np.uint8),
        )
        towers = PictureTower(), TextTower(WORDS, DIMENSIONS - WORDS)
        towers[0].shades.fit(np.random.default_rng(7).integers(0, 256, (64, 64, 64, 3), np.uint8))
        with tempfile.TemporaryDirectory() as folder:
            trainer = Trainer(corpus, None, Path(folder), Plan(), towers)
            texts = trainer.encode_texts(["red cap", "blue hat"])
            self.assertEqual(texts.shape, (2, DIMENSIONS))
            for step in (0, Plan.head_steps + 1):
                trainer.step = step
                pictures = trainer.encode_pictures(cache, 0)
                self.assertEqual(pictures.shape, (2, DIMENSIONS))
                self.assertTrue(torch.allclose(pictures.norm(dim=1), torch.ones(2), atol=1e-4))


if __name__ == "__main__":
    unittest.main()
