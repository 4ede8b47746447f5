"""The feed's own words for types, and for colours with types: every picture is told apart among all of them."""

import collections

import numpy as np

from ..common.products import Row

# Whose words are asked for; photos at home and drawn garments are named in others.
FEEDS = ("myntra", "thumbs", "shop")
FEWEST = 8  # pictures from which a type, or a colour of a type, is among the prompts
PAIRS_BESIDE = 40  # pairs that no picture of a batch has, beside those that some have


class Prompts:
    """`texts` is the pool of captions, which the prompts are added to.

    `kind`, `pair` `[pictures]`: index of each picture's own prompt in `kinds`, `pairs`; -1 for none.
    """

    def __init__(self, rows: list[Row], texts: dict[str, int]):
        feeds = np.array([row.source in FEEDS for row in rows])
        kinds = [(row.labels.get("type") or "").lower() for row in rows]
        colours = [(row.labels.get("colour") or "").lower() for row in rows]
        pairs = [f"{colour} {kind}" if colour and kind else "" for colour, kind in zip(colours, kinds)]
        self.kinds, self.kind = _numbered(kinds, feeds, texts)
        self.pairs, self.pair = _numbered(pairs, feeds, texts)

    def draw(self, pictures: np.ndarray, rng: np.random.Generator):
        """Texts of all kinds and each picture's own; texts of some pairs and each picture's own."""
        own = np.unique(self.pair[pictures])
        chosen = np.union1d(
            own[own >= 0], rng.choice(len(self.pairs), min(PAIRS_BESIDE, len(self.pairs)), replace=False)
        )
        place = np.full(len(self.pairs) + 1, -1)
        place[chosen] = np.arange(len(chosen))
        return self.kinds, self.kind[pictures], self.pairs[chosen], place[self.pair[pictures]]


def _numbered(words: list[str], counted: np.ndarray, texts: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    counts = collections.Counter(word for word, counts in zip(words, counted) if word and counts)
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    place = {name: index for index, name in enumerate(names)}
    ids = np.array([texts.setdefault(name, len(texts)) for name in names], dtype=int)
    return ids, np.array([place.get(word, -1) for word in words])
