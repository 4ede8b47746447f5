"""Intersection over union of a parser on labelled photos."""

import numpy as np
import torch
import torch.nn.functional as F

from .classes import CLASSES, GARMENTS, IGNORE
from .inputs import square, tensor


def full_size(logits: torch.Tensor, side: int, box, size) -> np.ndarray:
    """Logits [1, 11, h, w] of a square -> class of each pixel of the picture, uint8 [h, w]."""
    left, top, width, height = box
    logits = F.interpolate(logits, (side, side), mode="bilinear", align_corners=False)
    logits = logits[:, :, top : top + height, left : left + width]
    return F.interpolate(logits, size, mode="bilinear", align_corners=False).argmax(1)[0].byte().numpy()


def confusion(run, photos, side: int) -> np.ndarray:
    """[truth, guess] pixel counts at the photos' own size; `run`: [1, 3, s, s] -> logits tensor."""
    counts = np.zeros((len(CLASSES), len(CLASSES)), np.int64)
    for rgb, labels in photos:
        page, box = square(rgb, side)
        guess = full_size(run(tensor(page)), side, box, labels.shape)
        known = labels != IGNORE
        flat = labels[known].astype(np.int64) * len(CLASSES) + guess[known]
        counts += np.bincount(flat, minlength=counts.size).reshape(counts.shape)
    return counts


def summary(counts: np.ndarray) -> dict:
    """Per-class IoU, their mean over the nine garment classes, and clothes against the rest."""
    overlap = np.diag(counts).astype(float)
    iou = overlap / np.maximum(1, counts.sum(0) + counts.sum(1) - np.diag(counts))
    clothes = np.isin(np.arange(len(CLASSES)), GARMENTS)
    both = counts[np.ix_(clothes, clothes)].sum()
    either = counts[clothes].sum() + counts[:, clothes].sum() - both
    return {
        "clothes": round(float(both / max(1, either)), 4),
        "garments": round(float(iou[list(GARMENTS)].mean()), 4),
        "classes": {name: round(float(value), 4) for name, value in zip(CLASSES, iou)},
    }


def torch_runner(model):
    """The model as a function without gradients."""
    model.eval()

    def run(pixels):
        with torch.no_grad():
            return model(pixels)

    return run
