"""The parser: EfficientNet-Lite and a light top-down decoder, logits at a quarter of the input."""

import torch
import torch.nn.functional as F
from torch import nn

from ..common.lite import Backbone, imagenet_weights
from .classes import CLASSES

MEAN, DEVIATION = 127 / 255, 128 / 255


def _conv(inputs: int, outputs: int, kernel: int = 1, groups: int = 1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU6(inplace=True),
    )


def _separable(inputs: int, outputs: int, kernel: int = 5):
    return nn.Sequential(_conv(inputs, inputs, kernel, inputs), _conv(inputs, outputs))


class Decoder(nn.Module):
    """Joins strides 32, 16, 8 and 4; a pooled vector tells every pixel what the picture is."""

    def __init__(self, widths, width: int = 128):
        super().__init__()
        w4, w8, w16, w32 = widths
        self.deep = _conv(w32, width)
        self.whole = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(w32, width, 1), nn.ReLU6())
        self.mix32 = _separable(width, width)
        self.side16 = _conv(w16, width)
        self.mix16 = nn.Sequential(_separable(width, width), _separable(width, width))
        self.side8 = _conv(w8, 64)
        self.mix8 = nn.Sequential(_separable(width + 64, 96), _separable(96, 96))
        self.side4 = _conv(w4, 32)
        self.mix4 = _separable(96 + 32, 64, 3)
        self.drop = nn.Dropout2d(0.1)
        self.head = nn.Conv2d(64, len(CLASSES), 1)

    @staticmethod
    def _up(x):
        return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)

    def forward(self, features):
        f4, f8, f16, f32 = features
        x = self.mix32(self.deep(f32) + self.whole(f32))
        x = self.mix16(self._up(x) + self.side16(f16))
        x = self.mix8(torch.cat([self._up(x), self.side8(f8)], 1))
        x = self.mix4(torch.cat([self._up(x), self.side4(f4)], 1))
        return self.head(self.drop(x))


class Parser(nn.Module):
    """pixel_values [n, 3, h, w], (rgb / 255 - MEAN) / DEVIATION -> logits [n, 11, h / 4, w / 4]."""

    def __init__(self, backbone: str = "lite2", frozen_blocks: int = 3):
        super().__init__()
        self.backbone = Backbone(imagenet_weights(backbone), frozen_blocks)
        self.decoder = Decoder(self.backbone.widths)

    def forward(self, pixel_values):
        return self.decoder(self.backbone(pixel_values))
