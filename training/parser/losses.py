"""Cross entropy with class weights, plus soft Dice over the classes that are in the batch."""

import torch
import torch.nn.functional as F

from .classes import CLASSES, IGNORE

# Rare and small things count more; background less. Square-root-like, so that precision survives.
WEIGHTS = torch.tensor([0.6, 1.0, 1.0, 1.1, 1.2, 1.0, 1.4, 1.4, 1.4, 1.8, 1.8])


def parsing_loss(logits: torch.Tensor, labels: torch.Tensor, smooth: float = 1.0) -> torch.Tensor:
    """logits [n, 11, h, w], labels [n, h, w] (uint8 values, IGNORE left out) -> scalar."""
    labels = labels.long()
    known = labels != IGNORE
    entropy = F.cross_entropy(logits, labels, WEIGHTS, ignore_index=IGNORE, label_smoothing=0.02)
    chance = logits.softmax(1) * known[:, None]
    truth = F.one_hot(labels.masked_fill(~known, 0), len(CLASSES)).permute(0, 3, 1, 2) * known[:, None]
    overlap = (chance * truth).sum((0, 2, 3))
    total = chance.sum((0, 2, 3)) + truth.sum((0, 2, 3))
    present = truth.sum((0, 2, 3)) > 0
    dice = 1 - (2 * overlap + smooth) / (total + smooth)
    return entropy + dice[present].mean()
