"""What each stage is trained on."""

import subprocess
from pathlib import Path

from .backgrounds import Backgrounds, phone_margins, street_regions
from .mixture import Mixture
from .phone import phone_photos
from .pseudo import relabel
from .store import build
from .street import street_photos
from .wardrobe import Wardrobe

DRAWN = 400  # products of the demo catalogue
ROOT = Path(__file__).resolve().parents[2]


def drawn_garments(cache: Path) -> Path:
    """The folder where our demo generator has drawn its catalogue (Node is needed once)."""
    folder = cache / "demo"
    if not (folder / "products.jsonl").exists():
        command = ["npx", "tsx", "scripts/demo-catalogue.ts", "--out", str(folder), "--count", str(DRAWN)]
        subprocess.run(command, cwd=ROOT, check=True)
    return folder


class Sources:
    """Cut-outs, backgrounds and photos, loaded once."""

    def __init__(self, shared: Path, cache: Path, seed: int):
        self.shared, self.seed = shared, seed
        self.store = build(shared, drawn_garments(cache), cache, seed)
        self.margins = phone_margins(shared)
        # What choices were made on is trained on as well, once they are made: photos are few.
        self.street = street_photos(shared, "train") + street_photos(shared, "develop")

    def composites(self, size, salt: int) -> Mixture:
        """Nothing of the street photos, neither masks nor backgrounds."""
        return Mixture(Wardrobe(self.store), Backgrounds(self.margins), {}, {}, size, self.seed + salt)

    def taught_composites(self, size, salt: int, teacher) -> Mixture:
        """Composites, worn products and phone photos labelled again by `teacher` (self-training)."""
        return self._mixture(size, salt, teacher, Backgrounds(self.margins), {"phone": 0.1}, {})

    def with_street(self, size, salt: int, teacher=None) -> Mixture:
        """Street photos' training half, composites, and (with a teacher) pseudo-labelled photos."""
        backgrounds = Backgrounds(self.margins + street_regions(self.street))
        shares = {"street": 0.6, "phone": 0.06} if teacher else {"street": 0.6}
        return self._mixture(size, salt, teacher, backgrounds, shares, {"street": self.street})

    def _mixture(self, size, salt, teacher, backgrounds, shares, photos) -> Mixture:
        store = self.store
        if teacher is not None:
            store = {**store, "worn": relabel(teacher, store["worn"])}
            photos = {**photos, "phone": phone_photos(self.shared, teacher)}
            print(
                f"{len(store['worn'])} worn products, {len(photos['phone'])} phone photos labelled by the model",
                flush=True,
            )
        return Mixture(Wardrobe(store), backgrounds, photos, shares, size, self.seed + salt)

    def calibration(self, street: bool, count: int = 264) -> list:
        """Training pictures (rgb, labels) as the variant saw them, large, photos first."""
        photos = self.street if street else []
        mixture = self.composites((320, 240), 9)
        return photos + [mixture.picture(index) for index in range(count - len(photos))]
