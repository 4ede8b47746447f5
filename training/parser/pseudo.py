"""Self-training: the model's own labels for product photos with people, within what is known.

Known: white is background, and the product's class. A photo is kept where the model finds the
product; the rest of the person is labelled where the model is sure.
"""

import numpy as np
import torch
import torch.nn.functional as F

from .classes import IGNORE
from .inputs import square, tensor

SURE = 0.7


def relabel(model, worn: list, side: int = 256) -> list:
    """worn: [(class, rgb, alpha, labels)] -> the same with the model's labels, fewer photos."""
    model.eval()
    kept = []
    for kind, rgb, alpha, first in worn:
        on_white = np.where(alpha[..., None] > 110, rgb, 255).astype(np.uint8)
        page, (left, top, width, height) = square(on_white, side)
        with torch.no_grad():
            logits = model(tensor(page))
        chance = F.interpolate(logits, (side, side), mode="bilinear", align_corners=False).softmax(1)
        chance = chance[:, :, top : top + height, left : left + width]
        chance = F.interpolate(chance, first.shape, mode="bilinear", align_corners=False)[0].numpy()
        chance[0] = 0  # inside the cut-out nothing is background
        chance /= chance.sum(0) + 1e-6
        labels = chance.argmax(0).astype(np.uint8)
        agrees = labels == first
        labels[(chance.max(0) < SURE) & ~agrees] = IGNORE
        labels[first == 0] = 0
        found = (labels == kind).sum() / max(1, (first == kind).sum())
        if found > 0.6:
            kept.append((kind, rgb, alpha, labels))
    return kept
