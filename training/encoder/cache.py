"""The frozen lower part's output for every view of every picture, once, on disk: training reads it again and again."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from PIL import Image

from ..common.cuts import Cuts
from ..common.foreground import Foreground, find_foreground
from ..common.products import Pictures, Row
from .backbone import EARLY_SHAPE, LOWER_SHAPE, SIDE, TAP_CHANNELS, UPPER_FEATURES, Early, Lower, Upper
from .light import SIDE as SMALL
from .model import PictureTower
from .shades import small_of
from .views import CHANGES, views_of

CHUNK = 32
BACKDROPS = 200


@dataclass(frozen=True)
class Cache:
    """`lower`: float16 [rows, views, 120, 16, 16]; `taps`: float32 [rows, views, 264]. View 0 is cut out on white,
    view 1 cropped on its own background (not of thumbnails), the others are changed.

    `features`: float16 [rows, views, FEATURES], what the upper part sees in all before it is trained here.
    `early`: float16 [rows, 2, 48, 32, 32], `small`: uint8 [rows, 2, 64, 64, 3], of the clean views, where they are kept
    (`with_early`).
    """

    rows: list[Row]
    lower: np.ndarray
    taps: np.ndarray
    features: np.ndarray
    early: np.ndarray | None = None
    small: np.ndarray | None = None


class _Progress:
    """How many rows of a cache are done, and what it is made with: another plan's numbers would lie elsewhere in it."""

    def __init__(self, file: Path, plan: dict[str, int]):
        self.file, self.plan = file, {**plan, "changes": CHANGES}

    def done(self) -> int:
        """Raises SystemExit where the cache was begun with another plan."""
        if not self.file.exists():
            return 0
        known = json.loads(self.file.read_text())
        done = known.pop("done")
        if known != self.plan:
            raise SystemExit(f"{self.file.parent} was made with {known}, not {self.plan}: delete it and start again.")
        return done

    def note(self, done: int) -> None:
        self.file.write_text(json.dumps({"done": done, **self.plan}))


def session(file: Path, part: torch.nn.Module, shape, inputs, outputs, threads: int) -> onnxruntime.InferenceSession:
    """A part of the backbone: ONNX Runtime is about five times faster here than PyTorch. Kept in a file of this name and
    the number of changes."""
    file = file.with_stem(f"{file.stem}-{CHANGES}")
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        torch.onnx.export(
            part.eval(), (torch.zeros(2, *shape),), str(file), dynamo=False,
            input_names=inputs, output_names=outputs, dynamic_axes={inputs[0]: {0: "n"}},
        )  # fmt: skip
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def cached(
    folder: Path,
    rows: list[Row],
    pictures: Pictures,
    views: int,
    seed: int,
    threads: int = 2,
    cut: bool = True,
    tower: PictureTower | None = None,
) -> Cache:
    """Reads what is there and goes on where it was stopped.

    `cut`: whether the product's own eyes say where the garment is; thumbnails are too small for them.
    `tower`: what sees them; the untrained backbone without it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = len(rows)
    # What is not cut looks the same cut out and cropped.
    clean = 2 if cut else 1
    progress = _Progress(folder / "progress.json", {"of": count, "views": views, "clean": clean, "seed": seed})
    done = progress.done()
    mode = "r+" if (folder / "lower.f16").exists() else "w+"
    lower = np.memmap(folder / "lower.f16", np.float16, mode, shape=(count, views, *LOWER_SHAPE))
    taps = np.memmap(folder / "taps.f32", np.float32, mode, shape=(count, views, sum(TAP_CHANNELS)))
    if done == count:
        return Cache(rows, lower, taps, _features(folder, lower, taps, tower, threads))
    below = tower.lower if tower else Lower()
    seeing = session(folder.parent / "lower.onnx", below, (3, SIDE, SIDE), ["pixels"], ["lower", "taps"], threads)
    others = backdrops(rows, pictures, seed)
    cuts = cuts_of(folder, rows, pictures) if cut else None
    per_chunk = max(1, CHUNK // views)
    for start in range(done, count, per_chunk):
        chunk = rows[start : start + per_chunk]
        seen = []
        for index, row in enumerate(chunk, start):
            image = pictures.open(row.image)
            found = garment_in(image, index, cuts)
            seen.append(views_of(image, found, views, np.random.default_rng([seed, index]), others, clean))
        batch = np.concatenate(seen).transpose(0, 3, 1, 2).astype(np.float32)
        deep, shallow = seeing.run(None, {"pixels": batch})
        lower[start : start + len(chunk)] = deep.reshape(len(chunk), views, *LOWER_SHAPE)
        taps[start : start + len(chunk)] = shallow.reshape(len(chunk), views, -1)
        if (start // per_chunk) % 40 == 0 or start + len(chunk) == count:
            lower.flush(), taps.flush()
            progress.note(start + len(chunk))
    return Cache(rows, lower, taps, _features(folder, lower, taps, tower, threads))


def garment_in(image: Image.Image, index: int, cuts: Cuts | None) -> Foreground | None:
    """Where the garment of a set's picture is: as it was cut, or what stands out where nothing was cut."""
    return find_foreground(image) if cuts is None else cuts.of(index, image.size)


def cuts_of(folder: Path, rows: list[Row], pictures: Pictures) -> Cuts:
    """The garments of a cache's pictures; a shop says what its pictures show, a photo from home does not."""
    known = [(pictures.folder / row.image, row.labels.get("type") if "title" in row.labels else None) for row in rows]
    return Cuts(folder / "cuts", known)


def with_early(folder: Path, cache: Cache, pictures: Pictures, threads: int) -> Cache:
    """Block 6's output and the pixels, shrunk, of both clean views beside what is kept of them: what a tower trained from
    there on is measured with."""
    file, pixels, done = folder / "early.f16", folder / "small.u8", folder / f"clean-{CHANGES}.done"
    count = len(cache.rows)
    early_shape, small_shape = (count, 2, *EARLY_SHAPE), (count, 2, SMALL, SMALL, 3)
    if not done.exists():
        early = np.memmap(file, np.float16, "w+", shape=early_shape)
        small = np.memmap(pixels, np.uint8, "w+", shape=small_shape)
        seeing = session(folder.parent / "early.onnx", Early(), (3, SIDE, SIDE), ["pixels"], ["early"], threads)
        cuts, rng = cuts_of(folder, cache.rows, pictures), np.random.default_rng(0)
        for index, row in enumerate(cache.rows):
            image = pictures.open(row.image)
            views = views_of(image, cuts.of(index, image.size), 2, rng, [])
            (early[index],) = seeing.run(None, {"pixels": views.transpose(0, 3, 1, 2).astype(np.float32)})
            small[index] = small_of(views)
        early.flush(), small.flush()
        done.touch()
    return replace(
        cache,
        early=np.memmap(file, np.float16, "r", shape=early_shape),
        small=np.memmap(pixels, np.uint8, "r", shape=small_shape),
    )


def _features(
    folder: Path, lower: np.ndarray, taps: np.ndarray, tower: PictureTower | None, threads: int
) -> np.ndarray:
    """The upper part's pooled output and the taps, of every view."""
    file, done = folder / "features.f16", folder / "features.done"
    count, views = lower.shape[:2]
    shape = (count, views, UPPER_FEATURES + sum(TAP_CHANNELS))
    if done.exists():
        return np.memmap(file, np.float16, "r", shape=shape)
    upper = tower.upper if tower else Upper()
    seeing = session(folder.parent / "upper.onnx", upper, LOWER_SHAPE, ["lower"], ["pooled"], threads)
    features = np.memmap(file, np.float16, "w+", shape=shape)
    for start in range(0, count, CHUNK // views or 1):
        deep = np.asarray(lower[start : start + (CHUNK // views or 1)], np.float32)
        (pooled,) = seeing.run(None, {"lower": deep.reshape(-1, *LOWER_SHAPE)})
        features[start : start + len(deep), :, :UPPER_FEATURES] = pooled.reshape(len(deep), views, -1)
        features[start : start + len(deep), :, UPPER_FEATURES:] = taps[start : start + len(deep)]
    features.flush()
    done.touch()
    return features


def backdrops(rows: list[Row], pictures: Pictures, seed: int) -> list[Image.Image]:
    chosen = np.random.default_rng(seed).choice(len(rows), min(BACKDROPS, len(rows)), replace=False)
    return [pictures.open(rows[index].image) for index in chosen]
