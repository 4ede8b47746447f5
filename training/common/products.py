"""The pictures that are trained on, each with the labels of a product feed."""

import gzip
import io
import json
import tarfile
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from .splits import is_training_phone_photo, is_validation_family

# Phone photos are labelled by ten classes; these are the feed's names for them.
PHONE_TYPES = {
    "dress": "Dresses", "hat": "Hat", "longsleeve": "Long Sleeve T-Shirt", "outwear": "Jackets", "pants": "Trousers",
    "shirt": "Shirts", "shoes": "Shoes", "shorts": "Shorts", "skirt": "Skirts", "t-shirt": "Tshirts",
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One picture. `labels` has the feed's columns; `family` groups the colour variants of a style."""

    source: str
    image: str
    labels: dict = field(hash=False)

    @property
    def family(self) -> str:
        return f"{self.source}:{self.labels.get('family') or self.image}"


def _lines(path: Path) -> list[dict]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def feed_rows(source: str, feed: Path) -> list[Row]:
    """Products of a feed in JSON Lines, without the validation families."""
    rows = [Row(source, labels["image"], labels) for labels in _lines(feed)]
    return [row for row in rows if not is_validation_family(row.labels.get("family") or row.image)]


def validation_rows(data: Path) -> list[Row]:
    """The products of `myntra/` that nothing is trained on."""
    rows = [Row("myntra", labels["image"], labels) for labels in _lines(data / "myntra/products.jsonl.gz")]
    return [row for row in rows if is_validation_family(row.labels["family"])]


def shop_rows(shop: Path) -> list[Row]:
    """Every picture of an exported catalogue, without the validation families."""
    lines = [line for line in _lines(shop / "products.jsonl.gz") if not is_validation_family(line["family"])]
    return [Row("shop", image, line) for line in lines for image in line["images"]]


def shop_validation_rows(shop: Path) -> list[Row]:
    """The first picture of each product of its validation families."""
    return [
        Row("shop", line["image"], line)
        for line in _lines(shop / "products.jsonl.gz")
        if is_validation_family(line["family"])
    ]


def phone_rows(data: Path) -> list[Row]:
    """The training half of the phone photos."""
    photos = [photo for photo in _lines(data / "phone/photos.jsonl") if is_training_phone_photo(photo["image"])]
    return [Row("phone", photo["image"], {"type": PHONE_TYPES[photo["type"]]}) for photo in photos]


def phone_test_rows(data: Path) -> list[Row]:
    """The other half, by the photos' own ten classes."""
    photos = [photo for photo in _lines(data / "phone/photos.jsonl") if not is_training_phone_photo(photo["image"])]
    return [Row("phone", photo["image"], {"type": photo["type"]}) for photo in photos]


def view_rows(data: Path) -> list[Row]:
    """Every view of every product of `multiview/`, front first; only measured on."""
    products = _lines(data / "multiview/products.jsonl")
    return [Row("views", view, {"product": one["product"]}) for one in products for view in one["views"]]


class Pictures:
    """Opens the pictures of one source, out of a folder or out of `images.tar`."""

    def __init__(self, folder: Path):
        self.folder = folder
        archive = folder / "images.tar"
        # Open as long as the process runs: pictures are read out of it one by one.
        self.archive = tarfile.open(archive) if archive.exists() else None  # noqa: SIM115
        members = self.archive.getmembers() if self.archive else []
        self.members = {member.name.removeprefix("./").removeprefix("images/"): member for member in members}

    def open(self, name: str) -> Image.Image:
        if self.archive is None:
            return Image.open(self.folder / name).convert("RGB")
        file = self.archive.extractfile(self.members[name.removeprefix("images/")])
        return Image.open(io.BytesIO(file.read())).convert("RGB")
