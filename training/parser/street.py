"""Clothing Co-Parsing photos with masks in our classes (academic use)."""

import json
from pathlib import Path

import numpy as np
from PIL import Image

from .classes import STREET
from .splits import street_develops, street_trains


def part_of(file_name: str) -> str:
    """'train', 'develop' (both of the training half) or 'test'."""
    if not street_trains(file_name):
        return "test"
    return "develop" if street_develops(file_name) else "train"


def street_photos(shared: Path, part: str):
    """[(rgb uint8 [h, w, 3], labels uint8 [h, w])], the photos of one part, in file order."""
    folder = shared / "data" / "street"
    words = [line.split(None, 1)[1].strip() for line in (folder / "labels.txt").read_text().splitlines()]
    table = np.array([STREET.get(word, 0) if word != "null" else 0 for word in words], np.uint8)
    photos = []
    for line in (folder / "photos.jsonl").read_text().splitlines():
        row = json.loads(line)
        if part_of(Path(row["image"]).name) != part:
            continue
        image = Image.open(folder / row["image"]).convert("RGB")
        mask = Image.open(folder / row["mask"])
        labels = Image.fromarray(table[np.array(mask)]).resize(image.size, Image.NEAREST)
        photos.append((np.array(image), np.array(labels)))
    return photos
