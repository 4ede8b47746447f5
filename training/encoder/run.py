"""Makes the built-in encoder from start to end; stopped at any time, it goes on where it was.

python -m training.encoder.run --shared ../shared --demo data/demo --work /tmp/encoder --out models/threadfinder-mini
"""

import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch

from ..common.products import Pictures, Row, feed_rows, phone_rows, phone_test_rows, validation_rows, view_rows
from .agree import agreement
from .cache import Cache, cached, cuts_of, with_early
from .calibration import calibration_views, whole_views
from .card import model_card
from .corpus import Corpus, Part
from .export import export
from .figures import Figures, note
from .live import Source
from .model import DIMENSIONS, WORDS, PictureTower
from .text import TextTower
from .train import Plan, Trainer

CAPTIONS_EACH = 4
AGREEMENT = 200


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    data, work = options.shared / "data", options.work
    corpus = Corpus(_parts(data, options), CAPTIONS_EACH, options.seed)
    plan = Plan(options.head_steps, steps=options.steps, late_steps=options.late_steps, seed=options.seed)
    towers = PictureTower(), TextTower(WORDS, DIMENSIONS - WORDS)
    teacher = towers[0].start_from(torch.from_numpy(corpus.parts[0].cache.features[:, 0].astype(np.float32)))
    feed = feed_rows("myntra", data / "myntra/products.jsonl.gz")
    towers[0].shades.fit(whole_views(feed, Pictures(data / "myntra"), options.seed))
    trainer = Trainer(corpus, _figures(data, options), work, plan, towers, teacher)
    if trainer.step == 0:
        note(work / "log.jsonl", {"step": 0, "figures": trainer.measure()})
    trainer.run()
    trainer.use_average()
    views = calibration_views(feed, Pictures(data / "myntra"), work, options.seed)
    export(trainer.words, trainer.pictures, float(trainer.scale.data), views, options.out, work / "onnx")
    texts = [str(text) for text in np.random.default_rng(options.seed).choice(corpus.texts, AGREEMENT, replace=False)]
    agreed = agreement(trainer.words, trainer.pictures, views[:AGREEMENT], texts, options.out)
    figures = trainer.measure()
    trained = {part.cache.rows[0].source: len(part.cache.rows) for part in corpus.parts}
    (options.out / "README.md").write_text(model_card(options.out, plan, trained, figures, agreed))
    note(work / "log.jsonl", {"agreement": agreed})
    print(json.dumps({"figures": figures, "agreement": agreed}, indent=2))


def _parts(data: Path, options) -> list[Part]:
    def source(name: str, rows: list[Row], folder: Path, views: int, each: int, batch: int, live: int) -> Part:
        """`each` of the `views` kept, of `batch` pictures; in the last stage as many new ones, of `live` pictures."""
        into, cut, pictures = options.work / "views" / name, name != "thumbs", Pictures(folder)
        cache = cached(into, rows, pictures, views, options.seed, options.threads, cut)
        made = Source(rows, folder, cuts_of(into, rows, pictures) if cut else None)
        return Part(cache, batch, each, live=made, per_live_batch=live)

    myntra = feed_rows("myntra", data / "myntra/products.jsonl.gz")
    thumbs = feed_rows("thumbs", data / "thumbs/products.jsonl.gz")
    parts = [
        source("myntra", myntra, data / "myntra", 6, 1, 90, 100),
        source("thumbs", thumbs, data / "thumbs", 2, 1, 100, 50),
        source("phone", phone_rows(data), data / "phone", 6, 2, 8, 14),
    ]
    if options.demo is not None:
        drawn = feed_rows("demo", options.demo / "products.jsonl")
        parts.append(source("demo", drawn, options.demo / "images", 2, 2, 8, 6))
    return parts


def _figures(data: Path, options) -> Figures:
    def clean(name: str, rows: list[Row], folder: str) -> Cache:
        into, pictures = options.work / "views" / name, Pictures(data / folder)
        return with_early(
            into, cached(into, rows, pictures, 2, options.seed, options.threads), pictures, options.threads
        )

    feed = feed_rows("myntra", data / "myntra/products.jsonl.gz") + validation_rows(data)
    kinds = collections.Counter(row.labels["type"].lower() for row in feed)
    return Figures(
        clean("val", validation_rows(data), "myntra"), clean("mv", view_rows(data), "multiview"),
        clean("phonetest", phone_test_rows(data), "phone"), kinds,
    )  # fmt: skip


def _options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="where data/ lies")
    parser.add_argument("--demo", type=Path, help="what `npm run demo-catalogue -- --out DIR` has drawn")
    parser.add_argument("--work", type=Path, default=Path("data/training/encoder"), help="caches and checkpoints")
    parser.add_argument("--out", type=Path, default=Path("models/threadfinder-mini"))
    parser.add_argument("--head-steps", type=int, default=400, help="with the backbone as it is")
    parser.add_argument("--steps", type=int, default=1500, help="with its upper part trained too")
    parser.add_argument("--late-steps", type=int, default=700, help="with all but its early blocks trained")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
