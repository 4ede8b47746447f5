"""Does what ships say what was trained? Cosine similarity between PyTorch and the int8 ONNX files."""

from pathlib import Path

import numpy as np
import torch

from ..common.quantise import session
from .export import PictureExport, normalised
from .model import PictureTower, numpy_unit
from .text import TextTower, tokenise

LOWEST_MEAN = 0.98


def agreement(
    words: TextTower, pictures: PictureTower, views: np.ndarray, texts: list[str], model: Path
) -> dict[str, float]:
    """Mean and lowest cosine over `views` (uint8 `[n, side, side, 3]`) and `texts`.

    Raises:
        SystemExit: where a mean is below 0.98.
    """
    pixels = normalised(views)
    with torch.no_grad():
        true_pictures = numpy_unit(PictureExport(pictures).eval()(torch.from_numpy(pixels)))
    got = session(model / "onnx/vision_model_quantized.onnx").run(None, {"pixel_values": pixels})[0]
    out = _cosines("picture", true_pictures, got)
    ids, mask = tokenise(texts)
    text = session(model / "onnx/text_model_quantized.onnx")
    true_texts, got = [], []
    for row, seen in zip(ids, mask):
        long = int(seen.sum())
        feed = {"input_ids": row[None, :long].astype(np.int64), "attention_mask": seen[None, :long].astype(np.int64)}
        got.append(text.run(None, feed)[0][0])
        with torch.no_grad():
            true_texts.append(numpy_unit(words(*(torch.from_numpy(value) for value in feed.values())))[0])
    out |= _cosines("text", np.stack(true_texts), np.stack(got))
    if min(out["picture_mean"], out["text_mean"]) < LOWEST_MEAN:
        raise SystemExit(f"The quantised files do not agree with what was trained: {out}")
    return out


def _cosines(name: str, true: np.ndarray, got: np.ndarray) -> dict[str, float]:
    cosines = (true * got).sum(1) / np.linalg.norm(got, axis=1)
    return {f"{name}_mean": round(float(cosines.mean()), 4), f"{name}_lowest": round(float(cosines.min()), 4)}
