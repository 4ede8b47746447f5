"""Pictures, their captions and what is true of them, as arrays that a batch is drawn from."""

from dataclasses import dataclass

import numpy as np
import torch

from .cache import Cache
from .captions import ATTRIBUTES, captions_of, facts_of, plain_title
from .live import Source
from .prompts import Prompts
from .words import families_of


@dataclass(frozen=True)
class Part:
    """One source: how many of its pictures are in a batch, and how many views of each. `siblings`: other pictures of
    the same style and colour are drawn together. `live`, `per_live_batch`: the same of views made while training."""

    cache: Cache
    per_batch: int
    views: int
    siblings: bool = False
    live: Source | None = None
    per_live_batch: int = 0


class Corpus:
    """All pictures of all parts under one numbering, and the pool of their captions."""

    def __init__(self, parts: list[Part], captions_each: int, seed: int):
        self.parts = parts
        self.starts = np.cumsum([0, *(len(part.cache.rows) for part in parts)])
        rows = [row for part in parts for row in part.cache.rows]
        self.values = {name: {} for name in ATTRIBUTES}
        facts = [facts_of(row) for row in rows]
        for fact in facts:
            for name, values in fact.items():
                for value in sorted(values):
                    self.values[name].setdefault(value, len(self.values[name]))
        # truth[name][picture, value]: 1 true; states[name][picture]: whether the labels tell at all.
        self.truth = {n: np.zeros((len(rows), len(v) + 1), bool) for n, v in self.values.items()}
        self.told = {n: np.zeros(len(rows), bool) for n in ATTRIBUTES}
        for index, fact in enumerate(facts):
            for name, values in fact.items():
                self.told[name][index] = True
                for value in values:
                    self.truth[name][index, self.values[name][value]] = True
        self.kin = np.zeros_like(self.truth["colour"])
        for index, fact in enumerate(facts):
            for shade in fact.get("colour", ()):
                for family in families_of(shade):
                    if family in self.values["colour"]:
                        self.kin[index, self.values["colour"][family]] = True
        rng = np.random.default_rng(seed)
        texts: dict[str, int] = {}
        self.pool: list[list[tuple[int, dict]]] = []
        for row in rows:
            own = captions_of(row, captions_each, rng)
            self.pool.append([(texts.setdefault(c.text, len(texts)), c.asks) for c in own])
        self.prompts = Prompts(rows, texts)
        self.texts = list(texts)
        self.captions = [frozenset(row.labels.get("captions", ())) for row in rows]
        # Which texts are a picture's title, with and without its brand: other styles may have the same.
        self.titles = np.array([[texts.get(t, -1) for t in (plain_title(r), r.labels.get("title"))] for r in rows])
        looks: dict[tuple, list[int]] = {}
        for index, row in enumerate(rows):
            looks.setdefault((row.family, (row.labels.get("colour") or "").lower()), []).append(index)
        # look[picture]: which style and colour it shows; alike[picture]: all pictures of that.
        self.look, self.alike = np.zeros(len(rows), int), [[]] * len(rows)
        for number, members in enumerate(looks.values()):
            for index in members:
                self.look[index], self.alike[index] = number, members

    def draw(self, rng: np.random.Generator, times: int, deep: bool):
        """One batch out of the caches, `times` as large as the parts say: `features` of every view beside what `_batch` gives.

        `deep`: with what the upper part is trained on, `lower` and `taps`.
        """
        places, pairs = self._places([part.per_batch * times for part in self.parts], rng)
        lower, taps, features = [], [], []
        for number, index, view in places:
            cache = self.parts[number].cache
            features.append(cache.features[index, view])
            if deep:
                lower.append(cache.lower[index, view])
                taps.append(cache.taps[index, view])
        return self._batch(places, pairs, rng) | {
            "features": _tensor(features), **({"lower": _tensor(lower), "taps": _tensor(taps)} if deep else {})
        }  # fmt: skip

    def draw_live(self, rng: np.random.Generator):
        """A batch without its views, and the places that they are to be made of (`Live.ask`)."""
        places, pairs = self._places([part.per_live_batch for part in self.parts], rng)
        return self._batch(places, pairs, rng), [(number, index) for number, index, _ in places]

    def _places(self, counts: list[int], rng):
        """Part, row and view of every picture of a batch, and the positions of the two views of one picture."""
        places, pairs = [], []
        for number, (part, count) in enumerate(zip(self.parts, counts)):
            have = part.cache.lower.shape[1]
            for index in self._choose(part, self.starts[number], count, rng):
                views = rng.choice(have, min(part.views, have), replace=False)
                if len(views) > 1:
                    pairs.append((len(places), len(places) + 1))
                places += [(number, int(index), int(view)) for view in views]
        return places, np.array(pairs)

    def _batch(self, places, pairs, rng):
        """Which pictures the views are of, their garments' features cut out, captions and what they are true of."""
        plain = [self.parts[number].cache.features[index, 0] for number, index, _ in places]
        pictures = np.array([self.starts[number] + index for number, index, _ in places])
        distinct = np.unique(pictures)
        captions = [self.pool[p][rng.integers(len(self.pool[p]))] for p in distinct]
        positive, ignored = self._truths(captions, distinct, pictures)
        return {
            "plain": _tensor(plain), "look": torch.from_numpy(self.look[pictures]), "pairs": pairs,
            "prompts": self.prompts.draw(pictures, rng), "texts": np.array([text for text, _ in captions]),
            "positive": torch.from_numpy(positive), "ignored": torch.from_numpy(ignored),
        }  # fmt: skip

    def _choose(self, part: Part, start: int, count: int, rng) -> np.ndarray:
        """Rows of a part; with `siblings` half of them, and of each another picture of its style and colour, if any."""
        rows = len(part.cache.rows)
        if not part.siblings:
            return rng.choice(rows, min(count, rows), replace=False)
        drawn = rng.choice(rows, min(count // 2, rows), replace=False)
        beside = [rng.choice(self.alike[start + row]) - start for row in drawn]
        return np.unique([*drawn, *beside])

    def _truths(self, captions, owners, pictures):
        positive = np.zeros((len(captions), len(pictures)), bool)
        ignored = np.zeros_like(positive)
        for index, ((text, asks), owner) in enumerate(zip(captions, owners)):
            if not asks:
                positive[index] = (self.look[pictures] == self.look[owner]) | (self.titles[pictures] == text).any(1)
                continue
            if "caption" in asks:
                positive[index] = [asks["caption"] in self.captions[picture] for picture in pictures]
                continue
            fits, unknown = np.ones(len(pictures), bool), np.zeros(len(pictures), bool)
            for name, value in asks.items():
                true = self.truth[name][pictures, self.values[name].get(value, -1)]
                told = self.told[name][pictures]
                if name == "colour":
                    # Who asks for blue may be glad of navy: neither right nor wrong.
                    kin = self.kin[pictures, self.values[name].get(value, -1)] & ~true
                    true, told = true | kin, told & ~kin
                fits &= true | ~told
                unknown |= ~told
            positive[index] = (fits & ~unknown) | (pictures == owner)
            ignored[index] = fits & unknown
        return positive, ignored


def _tensor(arrays: list[np.ndarray]) -> torch.Tensor:
    return torch.from_numpy(np.stack(arrays).astype(np.float32))
