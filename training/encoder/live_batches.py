"""Batches of live views, asked for before they are needed."""

from pathlib import Path

import numpy as np
import torch

from .corpus import Corpus
from .live import Live

AHEAD = 2


class LiveBatches:
    """`step` names a batch: the same one for the same seed, whenever it is asked for."""

    def __init__(self, corpus: Corpus, work: Path, seed: int):
        self.corpus, self.seed = corpus, seed
        self.live = Live([part.live for part in corpus.parts], work, seed)
        self.coming: dict[int, tuple] = {}

    def batch(self, step: int) -> dict:
        """What `Corpus.draw_live` tells, and of each view `early` `[n, 48, 32, 32]`, `taps` `[n, 264]` and the untrained
        `features` `[n, FEATURES]`."""
        for one in range(step, step + AHEAD):
            if one not in self.coming:
                batch, places = self.corpus.draw_live(np.random.default_rng([self.seed, one]))
                self.coming[one] = batch, self.live.ask(one, places)
        batch, views = self.coming.pop(step)
        early, taps, features = (torch.from_numpy(part).float() for part in views.result())
        return batch | {"early": early, "taps": taps, "features": features}

    def close(self) -> None:
        self.live.close()
