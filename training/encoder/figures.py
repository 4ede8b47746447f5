"""Quick figures while training; `npm run evaluate` measures what ships, through the product's own code."""

import collections
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from .captions import facts_of, plain_title
from .words import TYPES

PHONE_WORDS = {
    "dress": "dress", "hat": "hat", "longsleeve": "long sleeve t-shirt", "outwear": "jacket", "pants": "pants",
    "shirt": "shirt", "shoes": "shoes", "shorts": "shorts", "skirt": "skirt", "t-shirt": "t-shirt",
}  # fmt: skip


class Figures:
    """`val`, `mv`, `phone`: caches of the clean views of the validation products, the views, the phone test half."""

    def __init__(self, val, mv, phone):
        self.val, self.mv, self.phone = val, mv, phone
        self.facts = [facts_of(row) for row in val.rows]

    def measure(self, picture, text) -> dict[str, float]:
        """`picture(cache)` and `text(list)` give unit vectors."""
        out = {}
        images = picture(self.val)
        titles = text([plain_title(row) for row in self.val.rows])
        ranks = _ranks(titles @ images.T, torch.arange(len(images)))
        out["title@1"], out["title@10"] = _within(ranks, 1), _within(ranks, 10)
        out.update(self._types(images, text))
        out.update(self._queries(images, text))
        if self.mv is not None:
            out.update(self._views(picture(self.mv)))
        if self.phone is not None:
            images = picture(self.phone)
            names = sorted(PHONE_WORDS)
            said = (images @ text([f"a photo of a {PHONE_WORDS[name]}" for name in names]).T).argmax(1)
            out["phone"] = float(np.mean([names[i] == r.labels["type"] for i, r in zip(said, self.phone.rows)]))
        return {name: round(value, 4) for name, value in out.items()}

    def _types(self, images, text):
        counts = collections.Counter(next(iter(fact["type"])) for fact in self.facts)
        names = [name for name, count in counts.items() if count >= 8]
        words = [f"a photo of a {TYPES.get(name, [name])[0]}" for name in names]
        said = (images @ text(words).T).argmax(1)
        hits = [names[s] in fact["type"] for s, fact in zip(said, self.facts) if next(iter(fact["type"])) in names]
        return {"type": float(np.mean(hits))}

    def _queries(self, images, text):
        pairs = collections.Counter(
            (row.labels["type"].lower(), row.labels["colour"].lower())
            for row in self.val.rows
            if row.labels.get("colour")
        )
        pairs = [pair for pair, count in pairs.items() if count >= 2]
        order = (text([f"{colour} {TYPES.get(kind, [kind])[0]}" for kind, colour in pairs]) @ images.T).argsort(
            1, descending=True
        )
        scores = []
        for (kind, colour), ranked in zip(pairs, order):
            right = np.array([kind in fact["type"] and colour in fact.get("colour", ()) for fact in self.facts])
            top = min(10, int(right.sum()))
            scores.append(right[ranked[:top].numpy()].mean())
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
