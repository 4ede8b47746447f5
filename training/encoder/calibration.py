"""Training pictures as they come at ingest, and changed as photos change them: what int8 and the shades are fitted on."""

from pathlib import Path

import numpy as np

from ..common.cuts import Cuts
from ..common.products import Pictures, Row
from .shades import small_of
from .views import treated, views_of

COUNT = 200
WHOLE = 2000
EACH = 4  # views of one picture


def calibration_views(rows: list[Row], pictures: Pictures, work: Path, seed: int) -> np.ndarray:
    """uint8 `[at most COUNT, SIDE, SIDE, 3]`; the garments' cuts are kept in `work`."""
    rng = np.random.default_rng(seed)
    chosen = [rows[index] for index in rng.choice(len(rows), min(len(rows), COUNT // EACH), replace=False)]
    cuts = Cuts(work / "calibration", [(pictures.folder / row.image, row.labels.get("type")) for row in chosen])
    images = [pictures.open(row.image) for row in chosen]
    return np.concatenate(
        [views_of(image, cuts.of(index, image.size), EACH, rng, images) for index, image in enumerate(images)]
    )


def whole_views(rows: list[Row], pictures: Pictures, seed: int) -> np.ndarray:
    """uint8 `[at most WHOLE, 64, 64, 3]`, whole pictures shrunk: what the shades' components are found in."""
    chosen = np.random.default_rng(seed).choice(len(rows), min(len(rows), WHOLE), replace=False)
    return np.concatenate([small_of(treated(pictures.open(rows[index].image), None, None)[None]) for index in chosen])
