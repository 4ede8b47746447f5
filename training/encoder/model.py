"""The picture tower, and how it starts: from what the untrained backbone already sees."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .backbone import DEEP, EARLY_BLOCKS, MIDDLE, TAP_CHANNELS, UPPER_FEATURES, Lower, Upper
from .palette import PALETTE
from .shades import SHADES, Shades

# Of a picture's dimensions the first say what words can say, the next how it looks: what tells two garments of one
# description apart; the last its very shades. Texts have nothing in the latter two, so that they rank pictures by the first
# alone, and no task spoils another: trained for words alone, pictures find pictures worse than before training.
WORDS, LOOKS = 160, 56
DIMENSIONS = WORDS + LOOKS + SHADES
# Shares of the parts in the squared length of a picture's embedding; the rest is the looks'.
WORDS_SHARE, SHADES_SHARE = 0.4, 0.15
HIDDEN = 512
# Share of the features that a training step does without: there are hardly more products than weights.
DROPPED = 0.25
# A core's cache holds about so many: larger chunks, and another memory format, take half as long again here.
CHUNK = 32
# Standard deviations that a feature counts at most: outliers would take the range of int8 from all others.
FARTHEST = 4.0
FEATURES = UPPER_FEATURES + sum(TAP_CHANNELS)
# Groups of the features, and the weight that each has in the teacher: chosen on pictures of `myntra/` turned and cut,
# where the shallow groups find the same print again and the deep ones the same kind of garment.
_GROUPS = {
    "middle": (MIDDLE, 1.0),
    "gem": (DEEP, 1.4),
    "mean": (DEEP, 0.0),
    "shallow": (TAP_CHANNELS[0], 0.3),
    "deeper": (TAP_CHANNELS[1], 0.7),
    "palette": (PALETTE, 1.2),
}


def grouped(features: torch.Tensor, mean: torch.Tensor) -> torch.Tensor:
    """The untrained features, centred, each group L2-normalised and weighted: the teacher of the relations."""
    parts, start = [], 0
    for size, weight in _GROUPS.values():
        part = features[:, start : start + size] - mean[start : start + size]
        start += size
        if weight > 0:
            parts.append(F.normalize(part, dim=1) * weight)
    return F.normalize(torch.cat(parts, 1), dim=1)


def joined(both: torch.Tensor) -> torch.Tensor:
    """`[n, WORDS + LOOKS]` -> the same, each part with its share of the embedding's length."""
    words, looks = both.split([WORDS, LOOKS], 1)
    looks_share = 1 - WORDS_SHARE - SHADES_SHARE
    return torch.cat([F.normalize(words, dim=1) * WORDS_SHARE**0.5, F.normalize(looks, dim=1) * looks_share**0.5], 1)


def embedded(trained: torch.Tensor, shades: torch.Tensor) -> torch.Tensor:
    """What is trained, `[n, WORDS + LOOKS]` of `joined`, and unit vectors `[n, SHADES]` -> unit vectors `[n, DIMENSIONS]`."""
    return torch.cat([trained, shades * SHADES_SHARE**0.5], 1)


class PictureTower(nn.Module):
    """Pictures -> `[n, WORDS + LOOKS]`, what is trained of their embeddings, beginning above what is kept of them on disk;
    `shades` makes the rest out of the pixels."""

    def __init__(self):
        super().__init__()
        self.lower = Lower().to(memory_format=torch.channels_last).requires_grad_(False)
        self.upper = Upper().to(memory_format=torch.channels_last)
        self.register_buffer("mean", torch.zeros(FEATURES))
        self.register_buffer("deviation", torch.ones(FEATURES))
        self.projection = nn.Linear(FEATURES, WORDS + LOOKS)
        # Beside the linear way, one that bends; it starts at nothing.
        self.bend = nn.Sequential(nn.Linear(FEATURES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, WORDS + LOOKS, bias=False))
        nn.init.zeros_(self.bend[2].weight)
        self.shades = Shades()

    def train_late(self) -> None:
        """From now on the lower part above its early blocks is trained too."""
        self.lower.blocks[EARLY_BLOCKS:].requires_grad_(True)

    def features(self, lower: torch.Tensor, taps: torch.Tensor) -> torch.Tensor:
        """What is projected, `[n, FEATURES]`, from block 14's output and the pooled taps."""
        return torch.cat([torch.cat([self.upper(chunk) for chunk in _chunks(lower)]), taps], 1)

    def features_from(self, early: torch.Tensor, taps: torch.Tensor) -> torch.Tensor:
        """The same from block 6's output; of `taps` the one above it is pooled anew."""
        first, _, palette = taps.split(TAP_CHANNELS, 1)
        seen = []
        for chunk in _chunks(early):
            lower, tap = self.lower.late(chunk)
            seen.append((self.upper(lower), tap))
        deep, tap = (torch.cat(part) for part in zip(*seen))
        return torch.cat([deep, first, tap, palette], 1)

    def normalised(self, features: torch.Tensor) -> torch.Tensor:
        return ((features - self.mean) / self.deviation).clamp(-FARTHEST, FARTHEST)

    def project(self, features: torch.Tensor) -> torch.Tensor:
        x = F.dropout(
            self.normalised(features), DROPPED, torch.is_grad_enabled() and not torch.onnx.is_in_onnx_export()
        )
        weight, bias = self.projection.weight, self.projection.bias
        # One product each, so that the looks' weights, which lie far apart, can stay exact where the words' have 8 bits.
        linear = [F.linear(x, weight[part], bias[part]) for part in (slice(WORDS), slice(WORDS, None))]
        return joined(torch.cat(linear, 1) + self.bend(x))

    def forward(self, early: torch.Tensor, taps: torch.Tensor) -> torch.Tensor:
        """Block 6's output and the pooled taps -> `[n, WORDS + LOOKS]`."""
        return self.project(self.features_from(early, taps))

    @torch.no_grad()
    def start_from(self, features: torch.Tensor) -> "Teacher":
        """Sets the projection to the principal components of the teacher's space, as a linear map of the features.

        `features`: the untrained features of the clean pictures, `[n, FEATURES]`. Returns what the looks are to stay.
        """
        self.mean.copy_(features.mean(0))
        self.deviation.copy_(features.std(0).clamp(min=1e-4))
        teacher = grouped(features, self.mean)
        centre = teacher.mean(0)
        _, _, axes = torch.linalg.svd(teacher - centre, full_matrices=False)
        # Both parts begin with what matters most.
        target = (teacher - centre) @ torch.cat([axes[:WORDS], axes[:LOOKS]]).T
        inputs = self.normalised(features)
        # Ridge: the groups' norms vary a little from picture to picture, so that no linear map is exact.
        gram = inputs.T @ inputs + len(inputs) * 0.02 * torch.eye(inputs.shape[1])
        weight = torch.linalg.solve(gram, inputs.T @ target).T
        scale = 1 / (inputs @ weight.T).norm(dim=1).mean()
        self.projection.weight.copy_(weight * scale)
        self.projection.bias.zero_()
        return Teacher(self.mean.clone(), centre, axes[:LOOKS].clone())


@dataclass(frozen=True)
class Teacher:
    """How pictures look to the untrained backbone and the palette: principal components of the grouped features."""

    mean: torch.Tensor
    centre: torch.Tensor
    axes: torch.Tensor

    def looks(self, features: torch.Tensor) -> torch.Tensor:
        """Unit vectors `[n, LOOKS]`."""
        return F.normalize((grouped(features, self.mean) - self.centre) @ self.axes.T, dim=1)


def _chunks(maps: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return maps.contiguous(memory_format=torch.channels_last).split(CHUNK)


def numpy_unit(x: torch.Tensor) -> np.ndarray:
    return F.normalize(x.float(), dim=1).numpy()
