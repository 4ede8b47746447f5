"""The very shades of a garment, a part of a picture's embedding that is not trained: what finds another view of the same product.

A finer histogram than the palette, with the background left out, in white light (`light.py`). What is trained lets go of
such differences, since 8 bits and captions do.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .light import SIDE, balanced, shrunk
from .oklab import oklab

SHADES = 40
LEVELS = 12
# Grey is where small differences count: chroma enters by its square root, up to this.
MOST_CHROMA = 0.25
# What is brighter than this in all channels is background, and so is what is greener than red and blue by GREENER.
WHITE, GREENER = 245, 190


class Shades(nn.Module):
    """`[n, 3, side, side]` pixels 0..255, shrunk to SIDE already or not -> unit vectors `[n, SHADES]`, principal components
    of the histogram."""

    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(LEVELS**3))
        self.register_buffer("axes", torch.zeros(LEVELS**3, SHADES))

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        return F.normalize((histogram(shrunk(pixels)) - self.mean) @ self.axes, dim=1)

    @torch.no_grad()
    def fit(self, small: np.ndarray) -> None:
        """Finds the principal components of uint8 `[n, SIDE, SIDE, 3]`."""
        counted = torch.cat([histogram(pixels_of(part)) for part in _parts(small)])
        self.mean.copy_(counted.mean(0))
        _, _, axes = torch.linalg.svd(counted - self.mean, full_matrices=False)
        self.axes.copy_(axes[:SHADES].T)


def histogram(small: torch.Tensor) -> torch.Tensor:
    """`[n, 3, SIDE, SIDE]` pixels 0..255 -> square roots of the shares of LEVELS^3 shades (Hellinger), each pixel between
    the eight nearest."""
    pixels = balanced(small)
    darkest = pixels.amin(1)
    greener = pixels[:, 1] - torch.maximum(pixels[:, 0], pixels[:, 2])
    counts = ((WHITE - darkest) / 8).clamp(0, 1) * ((GREENER - greener) / 20).clamp(0, 1) + 1e-4
    light, a, b = oklab(pixels / 255).unbind(1)
    light = _levels(light) * counts.flatten(1)[..., None]
    chroma = _levels(_rooted(a))[..., :, None] * _levels(_rooted(b))[..., None, :]
    shares = (light.transpose(1, 2) @ chroma.flatten(2)).flatten(1) / counts.sum((1, 2))[:, None]
    return shares.clamp(min=1e-8).sqrt()


def small_of(views: np.ndarray) -> np.ndarray:
    """uint8 `[n, side, side, 3]` -> `[n, SIDE, SIDE, 3]`."""
    count, side = views.shape[:2]
    step = side // SIDE
    return views.reshape(count, SIDE, step, SIDE, step, 3).mean((2, 4)).round().astype(np.uint8)


def pixels_of(views: np.ndarray) -> torch.Tensor:
    """uint8 `[n, h, w, 3]` -> `[n, 3, h, w]` 0..255."""
    return torch.from_numpy(np.array(views)).permute(0, 3, 1, 2).float()


def _rooted(chroma: torch.Tensor) -> torch.Tensor:
    """-MOST_CHROMA..MOST_CHROMA -> 0..1, steepest at grey."""
    return chroma.sign() * (chroma.abs() / MOST_CHROMA).sqrt() / 2 + 0.5


def _levels(values: torch.Tensor) -> torch.Tensor:
    """0..1 `[n, h, w]` -> `[n, h * w, LEVELS]`, each shared by the two levels beside it."""
    at = values.flatten(1).clamp(0, 1) * (LEVELS - 1)
    return (1 - (at[..., None] - torch.arange(LEVELS)).abs()).clamp(min=0)


def _parts(small: np.ndarray) -> list[np.ndarray]:
    return np.array_split(small, max(1, len(small) // 32))
