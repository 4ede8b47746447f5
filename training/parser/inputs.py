"""How a picture becomes the model's input: fitted and centred on a grey square, never squashed."""

import numpy as np
import torch
from PIL import Image

from .augment import GREY
from .model import DEVIATION, MEAN


def normalise(images: torch.Tensor) -> torch.Tensor:
    """uint8 [n, 3, h, w] -> float32, channels last."""
    return ((images.float() / 255 - MEAN) / DEVIATION).contiguous(memory_format=torch.channels_last)


def square(rgb: np.ndarray, side: int):
    """(uint8 [side, side, 3], (left, top, width, height) of the picture in it, px)."""
    h, w = rgb.shape[:2]
    scale = side / max(h, w)
    fitted = Image.fromarray(rgb).resize((max(1, round(w * scale)), max(1, round(h * scale))), Image.BILINEAR)
    page = Image.new("RGB", (side, side), GREY)
    left, top = (side - fitted.width) // 2, (side - fitted.height) // 2
    page.paste(fitted, (left, top))
    return np.array(page), (left, top, fitted.width, fitted.height)


def tensor(rgb: np.ndarray) -> torch.Tensor:
    """uint8 [h, w, 3] -> float32 [1, 3, h, w]."""
    return normalise(torch.from_numpy(rgb).permute(2, 0, 1)[None])
