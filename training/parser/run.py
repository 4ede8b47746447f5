"""Makes the parser from start to end; stopped at any time, the same command goes on.

    python -m training.parser.run --shared ../shared --out models/threadfinder-parser [--seed 7]

Both variants are trained and reported; `--ship` says which one is written to `--out`.
"""

import argparse
import json
import shutil
from pathlib import Path

import torch

from .card import model_card
from .export import write_configs
from .report import ship
from .sources import Sources
from .stages import composites_large, composites_small, street_large, street_small
from .street import street_photos

SIDE = 448  # the model's input when it is used, px


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder that holds data/")
    parser.add_argument("--out", type=Path, default=Path("models/threadfinder-parser"))
    parser.add_argument("--cache", type=Path, default=Path("../cache/parser"), help="cut-outs and checkpoints")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--ship", choices=("street", "composites"), default="street")
    return parser.parse_args()


def main() -> None:
    chosen = _arguments()
    cache, seed = chosen.cache / f"seed-{chosen.seed}", chosen.seed
    torch.set_num_threads(chosen.threads)
    cache.mkdir(parents=True, exist_ok=True)
    sources = Sources(chosen.shared, cache, seed)
    small = composites_small(sources, cache, seed)
    models = {
        "street": street_large(sources, cache, seed, street_small(sources, cache, seed, small)),
        "composites": composites_large(sources, cache, seed, small),
    }
    test = street_photos(chosen.shared, "test")
    figures = {}
    for name, model in models.items():
        pictures = sources.calibration(street=name == "street")
        figures[name] = ship(model, pictures, test, SIDE, cache / name)
        print(name, json.dumps(figures[name], indent=1), flush=True)
    (cache / "figures.json").write_text(json.dumps(figures, indent=1))
    write_configs(SIDE, chosen.out)
    (chosen.out / "onnx").mkdir(exist_ok=True)
    shutil.copy(cache / chosen.ship / "model_quantized.onnx", chosen.out / "onnx" / "model_quantized.onnx")
    (chosen.out / "README.md").write_text(model_card(figures, chosen.ship, seed))


if __name__ == "__main__":
    main()
