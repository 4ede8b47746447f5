"""Phone photos' training half (CC0), labelled by the model within what is known: one garment, its type."""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from .classes import GARMENTS, IGNORE, PHONE
from .inputs import square, tensor
from .splits import phone_trains

SURE = 0.75


def phone_photos(shared: Path, teacher, side: int = 256) -> list:
    """[(rgb, labels)]: where the teacher is sure of any garment, the photo's type; unsure: IGNORE."""
    teacher.eval()
    folder, kept = shared / "data" / "phone", []
    for line in (folder / "photos.jsonl").read_text().splitlines():
        row = json.loads(line)
        if not phone_trains(Path(row["image"]).name):
            continue
        image = Image.open(folder / row["image"]).convert("RGB")
        image.thumbnail((side, side))
        rgb = np.array(image)
        page, (left, top, width, height) = square(rgb, side)
        with torch.no_grad():
            logits = teacher(tensor(page))
        chance = F.interpolate(logits, (side, side), mode="bilinear", align_corners=False).softmax(1)[0]
        garment = chance[list(GARMENTS)].sum(0)[top : top + height, left : left + width].numpy()
        labels = np.full(garment.shape, IGNORE, np.uint8)
        labels[garment > SURE] = PHONE[row["type"]]
        labels[garment < 1 - SURE] = 0
        share = (garment > SURE).mean()
        if 0.06 < share < 0.9 and (labels == IGNORE).mean() < 0.3:
            kept.append((rgb, labels))
    return kept
