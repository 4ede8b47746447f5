"""Backgrounds without clothes: drawn ones, margins of phone photos, regions of street photos."""

import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from .splits import phone_trains


def phone_margins(shared: Path) -> list[np.ndarray]:
    """Strips along the edges of the phone photos' training half (CC0), where no garment lies."""
    strips = []
    folder = shared / "data" / "phone"
    for line in (folder / "photos.jsonl").read_text().splitlines():
        row = json.loads(line)
        if not phone_trains(Path(row["image"]).name):
            continue
        image = Image.open(folder / row["image"]).convert("RGB")
        image.thumbnail((320, 320))
        w, h = image.size
        for box in ((0, 0, w, h // 9), (0, 0, w // 8, h), (w - w // 8, 0, w, h)):
            strips.append(np.array(image.crop(box)))
    return strips


def street_regions(photos) -> list[np.ndarray]:
    """Parts beside the person of labelled street photos (rgb, labels): the training half only."""
    regions = []
    for rgb, labels in photos:
        cols = np.flatnonzero((labels > 0).any(0))
        for cut in (rgb[:, : max(0, cols[0] - 6)], rgb[:, cols[-1] + 6 :]):
            if cut.shape[1] >= 60:
                regions.append(np.ascontiguousarray(cut))
    return regions


def _drawn(size, generator) -> np.ndarray:
    """A gradient with shapes on it: walls, floors, doors, boxes, leaves."""
    h, w = size
    ends = generator.integers(0, 256, (2, 3)).astype(np.float32)
    if generator.random() < 0.5:
        ends = ends.mean(1, keepdims=True) + (ends - ends.mean(1, keepdims=True)) * 0.25
    ramp = np.linspace(0, 1, h)[:, None, None] if generator.random() < 0.5 else np.linspace(0, 1, w)[None, :, None]
    image = Image.fromarray(np.broadcast_to(ends[0] + (ends[1] - ends[0]) * ramp, (h, w, 3)).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    if generator.random() < 0.6:
        floor = int(h * generator.uniform(0.55, 0.95))
        draw.rectangle((0, floor, w, h), fill=tuple(int(v) for v in generator.integers(20, 230, 3)))
    for _ in range(generator.integers(0, 14)):
        colour = tuple(int(v) for v in generator.integers(0, 256, 3))
        x, y = generator.uniform(-0.2, 1) * w, generator.uniform(-0.2, 1) * h
        dx, dy = generator.exponential(0.2, 2) * (w, h) + 3
        kind = generator.integers(0, 4)
        if kind == 0:
            draw.rectangle((x, y, x + dx, y + dy), fill=colour)
        elif kind == 1:
            draw.ellipse((x, y, x + dx, y + dy), fill=colour)
        elif kind == 2:
            points = generator.uniform(-1, 1, (int(generator.integers(3, 8)), 2)) * (dx, dy) + (x, y)
            draw.polygon([tuple(p) for p in points], fill=colour)
        else:
            draw.line((x, y, x + dx * 3, y + dy * 3), fill=colour, width=int(generator.integers(1, 9)))
    image = image.filter(ImageFilter.GaussianBlur(generator.exponential(1.2)))
    noise = generator.normal(0, generator.exponential(6), (h // 2 + 1, w // 2 + 1, 1)).repeat(2, 0).repeat(2, 1)[:h, :w]
    return np.clip(np.array(image) + noise, 0, 255).astype(np.uint8)


class Backgrounds:
    """Draws a background of any size from all sources."""

    def __init__(self, regions: list[np.ndarray]):
        self.regions = regions

    def _region(self, size, generator) -> np.ndarray:
        h, w = size
        image = Image.fromarray(self.regions[generator.integers(len(self.regions))])
        scale = max(w / image.width, h / image.height)
        # A strip stretched up to three times as wide as it was still looks like a wall or a street.
        if scale * min(image.size) > 1.5 * min(size):
            image = image.resize((w, h), Image.BILINEAR)
        else:
            image = image.resize((round(image.width * scale) + 1, round(image.height * scale) + 1), Image.BILINEAR)
        x, y = generator.integers(0, image.width - w + 1), generator.integers(0, image.height - h + 1)
        return np.array(image.crop((x, y, x + w, y + h)))

    def one(self, size, generator) -> np.ndarray:
        """uint8 [h, w, 3]."""
        if generator.random() < 0.35:
            return _drawn(size, generator)
        left = self._region(size, generator)
        if generator.random() < 0.4:
            right, cut = self._region(size, generator), int(size[1] * generator.uniform(0.2, 0.8))
            left[:, cut:] = right[:, cut:]
        return left
