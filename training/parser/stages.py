"""The plan: which stage follows which, at which size, for how many steps."""

import copy
from pathlib import Path

import torch

from .model import Parser
from .sources import Sources
from .train import Stage, train

# Training canvases, (height, width) px.
SMALL, MIDDLE, LARGE = (192, 160), (256, 192), (384, 256)
FROZEN = 7  # blocks of the backbone that keep their ImageNet weights: strides 2 to 8


def fresh(seed: int):
    torch.manual_seed(seed)
    return Parser("lite2", FROZEN).to(memory_format=torch.channels_last)


def _from(teacher):
    model = copy.deepcopy(teacher).requires_grad_(True)
    for part in [model.backbone.stem, *model.backbone.blocks[:FROZEN]]:
        part.requires_grad_(False)
    return model


def composites_small(sources: Sources, cache: Path, seed: int):
    stage = Stage("composites-192", steps=600, batch=8, rate=1e-3)
    return train(fresh(seed), sources.composites(SMALL, 0), stage, cache)


def composites_large(sources: Sources, cache: Path, seed: int, small):
    """Self-training: the teacher has seen no street photo."""
    stage = Stage("composites-256", steps=400, batch=8, rate=5e-4)
    return train(_from(small), sources.taught_composites(MIDDLE, 1, small), stage, cache)


def street_small(sources: Sources, cache: Path, seed: int, composites):
    stage = Stage("street-256", steps=1500, batch=8, rate=1e-3)
    return train(_from(composites), sources.with_street(MIDDLE, 2), stage, cache)


def street_large(sources: Sources, cache: Path, seed: int, small):
    """Self-training again, as large as photos are looked at."""
    stage = Stage("street-384", steps=4500, batch=8, rate=8e-4)
    return train(_from(small), sources.with_street(LARGE, 3, small), stage, cache)
