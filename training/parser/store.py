"""Myntra's and the demo's pictures, cut out once and kept in the cache."""

import gzip
import json
import pickle
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image

from .classes import BAG, DRAWN, FOOTWEAR, MYNTRA
from .cutout import coverage, skin_coloured, soft, trim
from .splits import family_validates
from .worn import first_labels

SIDE = 224  # long side of a cut-out, px
MOST = 260  # cut-outs per product type
MOST_WORN = 420  # worn photos per class


def _picture(path: Path) -> np.ndarray:
    image = Image.open(path)
    if image.mode in ("RGBA", "LA", "P"):
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, (255, 255, 255, 255))
        image = Image.alpha_composite(paper, image)
    image = image.convert("RGB")
    image.thumbnail((SIDE, SIDE), Image.LANCZOS)
    return np.array(image)


def myntra_rows(shared: Path) -> list[dict]:
    """Products that may be trained on and whose type says a class."""
    with gzip.open(shared / "data" / "myntra" / "products.jsonl.gz", "rt") as lines:
        rows = [json.loads(line) for line in lines]
    return [row for row in rows if row["type"] in MYNTRA and not family_validates(row["family"])]


def _split(rgb, kind: int, generator):
    """('flat' | 'worn', rgb, alpha, labels) trimmed, or None: no clean cut-out."""
    inside = coverage(rgb)
    box = trim(inside)
    share = inside.mean()
    if box is None or share < 0.02 or share > 0.9:
        return None
    skin = (skin_coloured(rgb) & inside).sum() / inside.sum()
    labels = np.where(inside, kind, 0).astype(np.uint8)
    name = "flat"
    if kind not in (BAG, FOOTWEAR) and skin > 0.025:
        if kind > 6:
            return None
        name, labels = "worn", first_labels(rgb, inside, kind, generator)
        if labels is None:
            return None
    top, bottom, left, right = box
    cut = np.s_[top:bottom, left:right]
    return name, rgb[cut], soft(inside)[cut], labels[cut]


def _drawn(demo: Path) -> list:
    """The demo generator's garments: [(class, rgb, alpha)]."""
    garments = []
    for line in (demo / "products.jsonl").read_text().splitlines():
        row = json.loads(line)
        if row["type"] not in DRAWN:
            continue
        rgb = _picture(demo / "images" / row["image"])
        inside = coverage(rgb, white=226)  # the soft shadow under the garment goes too
        box = trim(inside)
        if box is not None:
            cut = np.s_[box[0] : box[1], box[2] : box[3]]
            garments.append((DRAWN[row["type"]], rgb[cut], soft(inside)[cut]))
    return garments


def build(shared: Path, demo: Path | None, cache: Path, seed: int) -> dict:
    """{'flat': [(class, rgb, alpha)], 'worn': [(class, rgb, alpha, labels)], 'drawn': as flat}."""
    kept = cache / f"cutouts-{seed}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    generator = np.random.default_rng(seed)
    rows = myntra_rows(shared)
    generator.shuffle(rows)
    store, counts = {"flat": [], "worn": [], "drawn": []}, Counter()
    for row in rows:
        kind = MYNTRA[row["type"]]
        if counts["flat", row["type"]] >= MOST and counts["worn", kind] >= MOST_WORN:
            continue
        found = _split(_picture(shared / "data" / "myntra" / row["image"]), kind, generator)
        if found is None:
            continue
        name, rgb, alpha, labels = found
        key = (name, row["type"] if name == "flat" else kind)
        counts[key] += 1
        if counts[key] <= (MOST if name == "flat" else MOST_WORN):
            store[name].append((kind, rgb, alpha) if name == "flat" else (kind, rgb, alpha, labels))
    if demo is not None:
        store["drawn"] = _drawn(demo)
    kept.write_bytes(pickle.dumps(store, protocol=5))
    return store
