"""Makes the built-in encoder from start to end; stopped at any time, it goes on where it was.

python -m training.encoder.run --shared ../shared --demo data/demo --work /tmp/encoder --out models/threadfinder-mini
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from ..common.foreground import find_foreground
from ..common.products import Pictures, Row, feed_rows, phone_rows, phone_test_rows, validation_rows, view_rows
from .agree import agreement
from .cache import Cache, cached
from .corpus import Corpus, Part
from .export import export
from .figures import Figures, note
from .train import Plan, Trainer
from .views import changed_view, clean_view

CAPTIONS_EACH = 4
CALIBRATION = 200
AGREEMENT = 200


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    data, work = options.shared / "data", options.work
    corpus = Corpus(_parts(data, options), CAPTIONS_EACH, options.seed)
    trainer = Trainer(
        corpus,
        _figures(data, options),
        work,
        Plan(head_steps=options.head_steps, steps=options.steps, seed=options.seed),
    )
    if trainer.step == 0:
        note(work / "log.jsonl", {"step": 0, "figures": trainer.measure()})
    trainer.run()
    trainer.use_average()
    views = _calibration_views(data, options.seed)
    export(trainer.words, trainer.pictures, float(trainer.scale.data), views, options.out, work / "onnx")
    texts = [str(text) for text in np.random.default_rng(options.seed).choice(corpus.texts, AGREEMENT, replace=False)]
    agreed = agreement(trainer.words, trainer.pictures, views[:AGREEMENT], texts, options.out)
    note(work / "log.jsonl", {"agreement": agreed})
    print(json.dumps({"figures": trainer.measure(), "agreement": agreed}, indent=2))


def _parts(data: Path, options) -> list[Part]:
    def source(name: str, rows: list[Row], folder: Path, views: int) -> Cache:
        return cached(options.work / "views" / name, rows, Pictures(folder), views, options.seed, options.threads)

    myntra = feed_rows("myntra", data / "myntra/products.jsonl.gz")
    thumbs = feed_rows("thumbs", data / "thumbs/products.jsonl.gz")
    parts = [
        Part(source("myntra", myntra, data / "myntra", 4), 88, 2),
        Part(source("thumbs", thumbs, data / "thumbs", 1), 56, 1),
        Part(source("phone", phone_rows(data), data / "phone", 6), 12, 2),
    ]
    if options.demo is not None:
        drawn = feed_rows("demo", options.demo / "products.jsonl")
        parts.append(Part(source("demo", drawn, options.demo / "images", 2), 12, 2))
    return parts


def _figures(data: Path, options) -> Figures:
    def clean(name: str, rows: list[Row], folder: str) -> Cache:
        return cached(options.work / "views" / name, rows, Pictures(data / folder), 1, options.seed, options.threads)

    return Figures(
        clean("val", validation_rows(data), "myntra"), clean("mv", view_rows(data), "multiview"),
        clean("phonetest", phone_test_rows(data), "phone"),
    )  # fmt: skip


def _calibration_views(data: Path, seed: int) -> np.ndarray:
    """Training pictures as they come at ingest, and changed as photos change them."""
    rows, pictures = feed_rows("myntra", data / "myntra/products.jsonl.gz"), Pictures(data / "myntra")
    rng = np.random.default_rng(seed)
    images = [pictures.open(rows[index].image) for index in rng.choice(len(rows), CALIBRATION // 2, replace=False)]
    found = [find_foreground(image) for image in images]
    clean = [clean_view(image, seen) for image, seen in zip(images, found)]
    return np.stack([*clean, *(changed_view(image, seen, rng, images) for image, seen in zip(images, found))])


def _options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="where data/ lies")
    parser.add_argument("--demo", type=Path, help="what `npm run demo-catalogue -- --out DIR` has drawn")
    parser.add_argument("--work", type=Path, default=Path("data/training/encoder"), help="caches and checkpoints")
    parser.add_argument("--out", type=Path, default=Path("models/threadfinder-mini"))
    parser.add_argument("--head-steps", type=int, default=1500, help="with the backbone as it is")
    parser.add_argument("--steps", type=int, default=0, help="with its upper part trained too")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
