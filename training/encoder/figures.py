"""Quick figures while training; `npm run evaluate` measures what ships, through the product's own code."""

import collections
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from .captions import plain_title

# The clean views of a cache.
VIEWS = ("white", "crop")

PHONE_WORDS = {
    "dress": "dress", "hat": "hat", "longsleeve": "long sleeve t-shirt", "outwear": "jacket", "pants": "trousers",
    "shirt": "shirt", "shoes": "shoes", "shorts": "shorts", "skirt": "skirt", "t-shirt": "t-shirt",
}  # fmt: skip


class Figures:
    """`val`, `mv`, `phone`: caches of the clean views of the validation products, the views, the phone test half.
    `kinds`: how many products of the whole feed have each type."""

    def __init__(self, val, mv, phone, kinds: collections.Counter):
        self.kinds = kinds
        self.val, self.mv, self.phone = val, mv, phone
        self.types = [(row.labels.get("type") or "").lower() for row in val.rows]
        self.colours = [(row.labels.get("colour") or "").lower() for row in val.rows]

    def measure(self, picture, text) -> dict[str, dict[str, float]]:
        """`picture(cache, view)` and `text(list)` give unit vectors."""
        return {name: self._measure(lambda cache, v=view: picture(cache, v), text) for view, name in enumerate(VIEWS)}

    def _measure(self, picture, text) -> dict[str, float]:
        out = {}
        images = picture(self.val)
        titles = text([plain_title(row) for row in self.val.rows])
        ranks = _ranks(titles @ images.T, torch.arange(len(images)))
        out["title@1"], out["title@10"] = _within(ranks, 1), _within(ranks, 10)
        if self.kinds:
            out.update(self._types(images, text))
            out.update(self._queries(images, text))
        if self.mv is not None:
            out.update(self._views(picture(self.mv)))
        if self.phone is not None:
            images = picture(self.phone)
            names = sorted(PHONE_WORDS)
            said = (images @ text([PHONE_WORDS[name] for name in names]).T).argmax(1)
            out["phone"] = float(np.mean([names[i] == r.labels["type"] for i, r in zip(said, self.phone.rows)]))
        return {name: round(value, 4) for name, value in out.items()}

    def _types(self, images, text):
        names = [name for name, count in self.kinds.items() if count >= 8]
        if not set(names) & set(self.types):
            return {}
        said = (images @ text(names).T).argmax(1)
        return {"type": float(np.mean([names[s] == own for s, own in zip(said, self.types) if own in names]))}

    def _queries(self, images, text):
        own = list(zip(self.colours, self.types))
        pairs = [pair for pair, count in collections.Counter(own).items() if count >= 3 and all(pair)]
        if not pairs:
            return {}
        order = (text([f"{colour} {kind}" for colour, kind in pairs]) @ images.T).argsort(1, descending=True)
        scores = []
        for pair, ranked in zip(pairs, order):
            right = np.array([one == pair for one in own])
            scores.append(right[ranked[: min(10, int(right.sum()))].numpy()].mean())
        return {"colour+type": float(np.mean(scores))}

    def _views(self, images):
        by_product = collections.defaultdict(list)
        for index, row in enumerate(self.mv.rows):
            by_product[row.labels["product"]].append(index)
        fronts = torch.tensor([views[0] for views in by_product.values()])
        out = {}
        for view, name in ((1, "back"), (2, "detail")):
            asked = [(i, views[view]) for i, views in enumerate(by_product.values()) if len(views) > view]
            scores = images[[q for _, q in asked]] @ images[fronts].T
            ranks = _ranks(scores, torch.tensor([i for i, _ in asked]))
            out[f"{name}@1"], out[f"{name}@5"] = _within(ranks, 1), _within(ranks, 5)
        return out


def _ranks(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    return (scores > scores.gather(1, right[:, None])).sum(1)


def _within(ranks: torch.Tensor, k: int) -> float:
    return float((ranks < k).float().mean())


def unit(x: torch.Tensor) -> torch.Tensor:
    return F.normalize(x, dim=1)


def note(file: Path, line: dict) -> None:
    with file.open("a") as log:
        log.write(json.dumps(line) + "\n")
