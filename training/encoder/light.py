"""White balance: colours as daylight would show them, where a picture's background shows what is white.

The brightest pixels along a picture's edge stand for white (white patch: E. Land, "The retinex theory of color vision",
1977). Along the edge only, for a pale dress is no white wall. Nothing is changed where none is bright in all channels, for a
dark table says nothing about the lamp above it, nor where their colour is that of no light: a blue sky, a pink wall.
"""

import torch
from torch.nn import functional as F

# Side of the shrunk picture whose brightest pixels are looked for, and how far its edge reaches, px.
SIDE, EDGE = 64, 3
# How much a pixel counts for the light: e-fold by so many levels of brightness.
BRIGHTNESS = 12.0
# Surely no white where a channel of it is below the first, surely one from the second on.
DULL, BRIGHT = 100.0, 120.0
# A light up to the first number, none from the second on: how far blue is below the brightest channel under a lamp, how far
# red is in shade, and how far green is beyond both, which is green or pink.
LAMP, SHADE, TINT = (1.8, 2.1), (1.3, 1.45), (1.04, 1.1)
# Rows and columns wholly brighter are what squares a picture, not a part of it, and so may be those beside them in part.
PADDING = 253.0


def balanced(pixels: torch.Tensor) -> torch.Tensor:
    """`[n, 3, side, side]` 0..255 -> the same, channels raised to the brightest one's share of the light."""
    small = shrunk(pixels)
    elsewhere = torch.maximum(_padding(small.amin(1)), _inside())
    weight = (small.mean(1) / BRIGHTNESS - 1000 * elsewhere).flatten(1).softmax(1)
    white = (small.flatten(2) * weight[:, None]).sum(2).clamp(min=1)
    sure = ((white.amin(1) - DULL) / (BRIGHT - DULL)).clamp(0, 1) * (1 - elsewhere).amax((1, 2)) * _is_light(white)
    gain = 1 + (white.amax(1, keepdim=True) / white - 1) * sure[:, None]
    return (pixels * gain[:, :, None, None]).clamp(0, 255)


def shrunk(pixels: torch.Tensor) -> torch.Tensor:
    """`[n, 3, side, side]` -> `[n, 3, SIDE, SIDE]`; what is of that size stays as it is."""
    return F.avg_pool2d(pixels, max(1, pixels.shape[-1] // SIDE))


def _is_light(white: torch.Tensor) -> torch.Tensor:
    """`[n, 3]` -> 0..1 `[n]`: whether lamps, the sun or shade are of that colour."""
    red, green, blue = white.unbind(1)
    most = white.amax(1)
    tint = torch.maximum(green / torch.maximum(red, blue), torch.minimum(red, blue) / green)
    chances = [
        ((none - value) / (none - full)).clamp(0, 1)
        for value, (full, none) in ((most / blue, LAMP), (most / red, SHADE), (tint, TINT))
    ]
    return chances[0] * chances[1] * chances[2]


def _inside() -> torch.Tensor:
    """`[1, SIDE, SIDE]`, 0 along the edge and 1 within."""
    return F.pad(torch.ones(1, SIDE - 2 * EDGE, SIDE - 2 * EDGE), (EDGE,) * 4)


def _padding(darkest: torch.Tensor) -> torch.Tensor:
    """`[n, SIDE, SIDE]`, 1 in rows and columns that pad a picture and in those beside them, 0 elsewhere."""
    rows, columns = (F.max_pool1d((darkest.amin(axis) >= PADDING).float()[:, None], 3, 1, 1) for axis in (2, 1))
    return torch.maximum(rows.transpose(1, 2).expand_as(darkest), columns.expand_as(darkest))
