"""Views made while training, no two alike: another process has a batch ready when it is asked for."""

import multiprocessing
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from ..common.cuts import Cuts
from ..common.orphans import end_with_parent
from ..common.products import Pictures, Row
from .backbone import SIDE, Lower, Upper
from .cache import backdrops, garment_in, session
from .views import live_view

CHUNK = 32


@dataclass(frozen=True)
class Source:
    """Pictures that views are made of. `cuts`: where their garments are; None: looked for in each, as in thumbnails."""

    rows: list[Row]
    folder: Path
    cuts: Cuts | None


class Live:
    """Makes batches of views in a process of its own. `work`: where the untrained backbone's ONNX file lies."""

    def __init__(self, sources: list[Source], work: Path, seed: int):
        work.mkdir(parents=True, exist_ok=True)
        spawned = multiprocessing.get_context("spawn")
        self.pool = ProcessPoolExecutor(1, spawned, _start, (sources, work / "seen.onnx", seed))

    def ask(self, step: int, places: list[tuple[int, int]]) -> Future:
        """`places`: number of the source and of the row of each view. The answer: `early` float16 `[n, 48, 32, 32]`, `taps`
        float32 `[n, 264]`, and what the untrained backbone sees, `features` float32 `[n, FEATURES]`."""
        return self.pool.submit(_made, step, places)

    def close(self) -> None:
        self.pool.shutdown(cancel_futures=True)


class _Seen(nn.Module):
    """Pixels -> block 6's output, the pooled taps, the untrained backbone's pooled features."""

    def __init__(self):
        super().__init__()
        self.lower, self.upper = Lower(), Upper()

    def forward(self, pixels):
        early, lower, taps = self.lower.all(pixels)
        return early, taps, torch.cat([self.upper(lower), taps], 1)


class _Maker:
    def __init__(self, sources: list[Source], file: Path, seed: int):
        self.sources, self.seed = sources, seed
        self.pictures = [Pictures(source.folder) for source in sources]
        self.others = [backdrops(one.rows, pictures, seed) for one, pictures in zip(sources, self.pictures)]
        self.seeing = session(file, _Seen(), (3, SIDE, SIDE), ["pixels"], ["early", "taps", "features"], 1)

    def made(self, step: int, places: list[tuple[int, int]]):
        views = np.stack([self._view(place, [self.seed, step, number]) for number, place in enumerate(places)])
        seen = []
        for start in range(0, len(views), CHUNK):
            pixels = views[start : start + CHUNK].transpose(0, 3, 1, 2).astype(np.float32)
            early, taps, features = self.seeing.run(None, {"pixels": pixels})
            seen.append((early.astype(np.float16), taps, features))
        return tuple(np.concatenate(part) for part in zip(*seen))

    def _view(self, place: tuple[int, int], seed: list[int]) -> np.ndarray:
        number, row = place
        source = self.sources[number]
        image = self.pictures[number].open(source.rows[row].image)
        return live_view(image, garment_in(image, row, source.cuts), np.random.default_rng(seed), self.others[number])


_maker: _Maker


def _start(sources: list[Source], file: Path, seed: int) -> None:
    global _maker
    end_with_parent()
    torch.set_num_threads(1)
    _maker = _Maker(sources, file, seed)


def _made(step: int, places: list[tuple[int, int]]):
    return _maker.made(step, places)
