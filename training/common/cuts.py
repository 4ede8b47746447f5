"""Garments as the product's own eyes cut them out of pictures: `scripts/cut-garments.ts`, run once per set."""

import json
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image

from .foreground import Foreground

ROOT = Path(__file__).resolve().parents[2]


class Cuts:
    """`images`: files, each with what a shop says it shows, or None. `folder`: where the cuts are kept."""

    def __init__(self, folder: Path, images: list[tuple[Path, str | None]]):
        self.folder = folder
        file, listed = folder / "garments.jsonl", folder / "list.jsonl"
        lines = [
            json.dumps({"image": str(image.resolve()), **({"type": kind} if kind else {})}) for image, kind in images
        ]
        asked = "".join(f"{line}\n" for line in lines)
        if file.exists() and listed.read_text() != asked:
            raise SystemExit(f"{folder} was cut from another list of pictures: delete it and start again.")
        if not file.exists():
            folder.mkdir(parents=True, exist_ok=True)
            listed.write_text(asked)
            command = ["npx", "tsx", "scripts/cut-garments.ts", "--list", str(listed.resolve())]
            subprocess.run([*command, "--out", str(folder.resolve())], cwd=ROOT, check=True)
        self.garments = [json.loads(line) for line in file.read_text().splitlines()]

    def of(self, index: int, size: tuple[int, int]) -> Foreground | None:
        """The garment of a picture of this size (width, height); None where none was found."""
        garment = self.garments[index]
        if garment is None:
            return None
        mask = Image.open(self.folder / "masks" / f"{index}.png").convert("L")
        across, down = size[0] / mask.width, size[1] / mask.height
        box = garment["box"]
        left, top = round(box["left"] * across), round(box["top"] * down)
        right, bottom = round((box["left"] + box["width"]) * across), round((box["top"] + box["height"]) * down)
        mask = mask if mask.size == size else mask.resize(size, Image.BILINEAR)
        return Foreground(np.asarray(mask), (left, top, max(left + 1, right), max(top + 1, bottom)))
