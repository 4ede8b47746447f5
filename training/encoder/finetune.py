"""Trains a model of ours further on an operator's own catalogue, as `npm run export-training` wrote it.

python -m training.encoder.finetune --shop data/training --from models/threadfinder-mini --out models/my-shop

The backbones stay; what is trained is how their features become embeddings: pictures of one style and colour together,
captions with every product they are true of, and nothing far from where the model had it. The words' layers stay as well:
steps as small as they allow are lost when weights are rounded to 7 bits.
"""

import argparse
import collections
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import torch

from ..common.products import Pictures, Row, shop_rows, shop_validation_rows
from .agree import agreement
from .cache import Cache, cached
from .calibration import calibration_views
from .corpus import Corpus, Part
from .export import export
from .figures import Figures, note
from .model import DIMENSIONS, WORDS, PictureTower
from .reload import reload
from .text import TextTower
from .train import Plan, Trainer

# A figure of the shop's validation families that falls by more is a step back.
TOLERANCE = 0.01


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    rows, validation = shop_rows(options.shop), shop_validation_rows(options.shop)
    if len(rows) < 50:
        raise SystemExit(
            f"{options.shop} has {len(rows)} pictures: too few to learn from. Ingest more and export again."
        )
    towers = PictureTower(), TextTower(WORDS, DIMENSIONS - WORDS)
    reload(options.start, *towers)
    work = options.work / _name_of(options.start)

    def source(name: str, rows: list[Row], views: int) -> Cache:
        into = work / "views" / name
        return cached(into, rows, Pictures(options.shop), views, options.seed, options.threads, True, towers[0])

    corpus = Corpus([Part(source("shop", rows, 3), 128, 2, siblings=True)], 0, options.seed)
    kinds = collections.Counter((row.labels.get("type") or "").lower() for row in [*rows, *validation])
    kinds.pop("", None)
    figures = Figures(source("validation", validation, 2), None, None, kinds)
    plan = Plan(
        head_steps=options.steps,
        steps=0,
        late_steps=0,
        seed=options.seed,
        head_rate=3e-4,
        text_rate=0.0,
        look=0.5,
        stay=2.0,
    )
    trainer = Trainer(corpus, figures, work, plan, towers)
    before_file = work / "before.json"
    if trainer.step == 0:
        before_file.write_text(json.dumps(trainer.measure()))
    before = json.loads(before_file.read_text())
    trainer.run()
    after = trainer.measure()
    note(work / "log.jsonl", {"before": before, "after": after})
    print(json.dumps({"before": before, "after": after}, indent=2))
    _refuse_steps_back(before, after, options.force)
    trainer.use_average()
    rng = np.random.default_rng(options.seed)
    pictures = calibration_views(rows, Pictures(options.shop), work, options.seed)
    texts = [str(text) for text in rng.choice(corpus.texts, min(200, len(corpus.texts)), replace=False)]
    part = options.out.with_name(f"{options.out.name}.part")
    export(trainer.words, trainer.pictures, float(trainer.scale.data), pictures, part, work / "onnx")
    agreed = agreement(trainer.words, trainer.pictures, pictures, texts, part)
    (part / "README.md").write_text(_card(options, len(rows), len(validation), before, after, agreed))
    shutil.rmtree(options.out, ignore_errors=True)
    part.rename(options.out)
    print(
        f"Written to {options.out}. Encode the catalogue anew with it: MODEL={options.out} npm run ingest -- ... --rebuild"
    )


def _name_of(model: Path) -> str:
    """Differs whenever the model does, by its name or by its weights: what another one sees is kept elsewhere."""
    digest = hashlib.sha256()
    for file in sorted((model / "onnx").glob("*.onnx")):
        digest.update(file.read_bytes())
    return f"{model.resolve().name}-{digest.hexdigest()[:12]}"


def _refuse_steps_back(before: dict, after: dict, force: bool) -> None:
    fell = [
        f"{view} {name}: {value} -> {after[view][name]}"
        for view, figures in before.items()
        for name, value in figures.items()
        if after[view][name] < value - TOLERANCE
    ]
    if fell and not force:
        raise SystemExit(
            "Not written, for these figures fell on the shop's validation families:\n  "
            + "\n  ".join(fell)
            + "\nTry fewer --steps, or write it all the same with --force."
        )


def _card(options, trained: int, validation: int, before: dict, after: dict, agreed: dict) -> str:
    names = list(before["white"])
    rows = "\n".join(
        f"| {name} | " + " | ".join(f"{when[view][name]:.3f}" for view in before for when in (before, after)) + " |"
        for name in names
    )
    heads = " | ".join(f"{view}, {when}" for view in before for when in ("before", "after"))
    return f"""# {options.out.name}

{options.start.name}, trained further on an operator's own catalogue: {trained} pictures, {options.steps} steps, seed {options.seed}.
The figures are of {validation} products of families that were not trained on.

| measure | {heads} |
|---|{"---|" * (2 * len(before))}
{rows}

int8 against PyTorch, cosine: {json.dumps(agreed)}.

It has seen the operator's pictures and texts: ask whose they are before giving it away.
"""


def _options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--shop", type=Path, required=True, help="what `npm run export-training -- --out DIR` has written"
    )
    parser.add_argument("--from", dest="start", type=Path, default=Path("models/threadfinder-mini"))
    parser.add_argument("--out", type=Path, required=True, help="the new model's folder, for MODEL")
    parser.add_argument("--work", type=Path, default=Path("data/training/finetune"), help="caches and checkpoints")
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--force", action="store_true", help="write it though figures fell")
    return parser.parse_args()


if __name__ == "__main__":
    main()
