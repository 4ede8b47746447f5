"""OKLab, in which distances are what eyes tell apart: B. Ottosson, "A perceptual color space for image processing", 2020,
https://bottosson.github.io/posts/oklab/.
"""

import torch
from torch.nn import functional as F

_TO_LMS = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
]
_TO_LAB = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
]


def oklab(rgb: torch.Tensor) -> torch.Tensor:
    """sRGB 0..1 `[n, 3, h, w]` -> OKLab: lightness 0..1, a and b about -0.3..0.3."""
    linear = torch.where(rgb <= 0.04045, rgb / 12.92, ((rgb.clamp(min=0.04045) + 0.055) / 1.055) ** 2.4)
    lms = F.conv2d(linear, torch.tensor(_TO_LMS, device=rgb.device)[:, :, None, None]).clamp(min=1e-9)
    return F.conv2d(lms ** (1 / 3), torch.tensor(_TO_LAB, device=rgb.device)[:, :, None, None])
