"""Geometric and photometric changes to a labelled picture."""

import io
import math

import numpy as np
from PIL import Image, ImageFilter

GREY = (127, 127, 127)  # what pads a picture to the model's square, in training and in use


def place(rgb: np.ndarray, labels: np.ndarray, size, generator, zoom=(0.8, 1.35)):
    """Fits the picture to a canvas (height, width), then zooms, turns, shifts and flips it.

    Beyond the picture's edge: GREY, background.
    """
    height, width = size
    h, w = labels.shape
    fit = min(height / h, width / w)
    scale = fit * math.exp(generator.uniform(math.log(zoom[0]), math.log(zoom[1])))
    stretch = math.exp(generator.uniform(-0.08, 0.08))
    angle = math.radians(generator.normal(0, 5))
    flip = -1 if generator.random() < 0.5 else 1
    slack_x, slack_y = abs(width - w * scale) / 2, abs(height - h * scale) / 2
    at_x = width / 2 + generator.uniform(-1, 1) * slack_x + generator.normal(0, 0.02) * width
    at_y = height / 2 + generator.uniform(-1, 1) * slack_y + generator.normal(0, 0.02) * height
    cos, sin = math.cos(angle), math.sin(angle)
    a, b = flip * cos / (scale * stretch), flip * sin / (scale * stretch)
    d, e = -sin * stretch / scale, cos * stretch / scale
    matrix = (a, b, w / 2 - a * at_x - b * at_y, d, e, h / 2 - d * at_x - e * at_y)
    image = Image.fromarray(rgb)
    if scale < 0.6:
        image = image.filter(ImageFilter.BoxBlur(0.35 / scale))
    image = image.transform((width, height), Image.AFFINE, matrix, Image.BILINEAR, fillcolor=GREY)
    mask = Image.fromarray(labels).transform((width, height), Image.AFFINE, matrix, Image.NEAREST, fillcolor=0)
    return np.array(image), np.array(mask)


def tint(rgb: np.ndarray, generator, strength: float = 1.0) -> np.ndarray:
    """Light: exposure, contrast, gamma, white balance, saturation. uint8 to uint8."""
    x = rgb.astype(np.float32) / 255
    x = x ** math.exp(generator.normal(0, 0.2 * strength))
    x = x * np.exp(generator.normal(0, 0.06 * strength, 3)).astype(np.float32)
    mean = x.mean()
    x = (x - mean) * math.exp(generator.normal(0, 0.2 * strength)) + mean * math.exp(
        generator.normal(0, 0.15 * strength)
    )
    grey = x.mean(2, keepdims=True)
    saturation = 0.0 if generator.random() < 0.04 else math.exp(generator.normal(0, 0.25 * strength))
    x = grey + (x - grey) * saturation
    return (np.clip(x, 0, 1) * 255).astype(np.uint8)


def recolour(rgb: np.ndarray, generator) -> np.ndarray:
    """Another colour way: channels exchanged or the hue turned (uint8 [h, w, 3])."""
    if generator.random() < 0.3:
        rgb = rgb[..., generator.permutation(3)]
    hsv = np.array(Image.fromarray(np.ascontiguousarray(rgb)).convert("HSV"))
    hsv[..., 0] = hsv[..., 0] + generator.integers(0, 256, dtype=np.uint8)
    return np.array(Image.fromarray(hsv, "HSV").convert("RGB"))


def spoil(rgb: np.ndarray, generator) -> np.ndarray:
    """What cameras and the web do: blur, noise, JPEG, a patch hidden."""
    image = Image.fromarray(rgb)
    if generator.random() < 0.2:
        image = image.filter(ImageFilter.GaussianBlur(generator.uniform(0.3, 1.5)))
    if generator.random() < 0.3:
        held = io.BytesIO()
        image.save(held, "JPEG", quality=int(generator.integers(25, 85)))
        image = Image.open(held)
    x = np.array(image)
    if generator.random() < 0.25:
        noise = generator.normal(0, generator.uniform(2, 12), x.shape)
        x = np.clip(x + noise, 0, 255).astype(np.uint8)
    return x
