"""How much of each colour a picture has: a soft histogram over fixed colours, a fixed part of the picture tower.

Pooled deep features let go of colour, which is what tells the variants of one style apart and finds a garment's back.
"""

import torch
from torch import nn
from torch.nn import functional as F

from .oklab import oklab

COLOURS = 64
# Both whole and in its middle, where the garment is whatever stands around it.
PALETTE = 2 * COLOURS
SHRINK = 4
# A pixel is shared by the colours within about this distance in OKLab, where just noticeable is about 0.02.
SOFTNESS = 0.05


def anchors() -> torch.Tensor:
    """`[COLOURS, 3]` in OKLab, spread evenly over the colours that a screen shows: farthest-point sampling."""
    steps = torch.linspace(0, 1, 12)
    grid = torch.cartesian_prod(steps, steps, steps)
    lab = oklab(grid.T[None, :, None, :])[0, :, 0].T
    # Cloth is seldom at the edge of what a screen shows: lightness counts less than hue and chroma.
    lab = lab * torch.tensor([0.7, 1.0, 1.0])
    chosen = [int(lab.norm(dim=1).argmin())]
    distance = (lab - lab[chosen[0]]).norm(dim=1)
    while len(chosen) < COLOURS:
        chosen.append(int(distance.argmax()))
        distance = torch.minimum(distance, (lab - lab[chosen[-1]]).norm(dim=1))
    return lab[chosen] / torch.tensor([0.7, 1.0, 1.0])


class Palette(nn.Module):
    """`[n, 3, h, w]` pixels 0..255 -> `[n, PALETTE]`, the square roots of shares (Hellinger)."""

    def __init__(self):
        super().__init__()
        points = anchors()
        self.register_buffer("weight", 2 * points[:, :, None, None])
        self.register_buffer("bias", -(points**2).sum(1))

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        lab = oklab((F.avg_pool2d(pixels, SHRINK) / 255).clamp(0, 1))
        side = lab.shape[-1]
        # The squared distance less |pixel|^2, which is the same for every colour. Colours last: the softmax is faster there.
        near = lab.flatten(2).transpose(1, 2) @ self.weight[:, :, 0, 0].T + self.bias
        shares = (near / SOFTNESS**2 / 2).softmax(2).view(-1, side, side, COLOURS)
        middle = shares[:, side // 4 : side - side // 4, side // 4 : side - side // 4]
        return torch.cat([shares.mean((1, 2)), middle.mean((1, 2))], 1).clamp(min=1e-8).sqrt()
