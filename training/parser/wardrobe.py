"""Cut-outs by class, to dress composites from."""

from collections import defaultdict

from .canvas import varied


class Wardrobe:
    """Cut-outs by class; a drawn garment as likely as all photographed ones of its class, at most."""

    def __init__(self, store: dict):
        self.flat, self.drawn, self.worn = defaultdict(list), defaultdict(list), defaultdict(list)
        for name, shelf in (("flat", self.flat), ("drawn", self.drawn)):
            for kind, rgb, alpha in store[name]:
                shelf[kind].append((rgb, alpha))
        for kind, rgb, alpha, labels in store["worn"]:
            self.worn[kind].append((rgb, alpha, labels))

    def pick(self, kind: int, generator):
        """(rgb, alpha) in some light and colour."""
        photographed, drawn = self.flat[kind], self.drawn[kind]
        chance = len(drawn) / (len(drawn) + 0.5 * len(photographed) + 1e-9)
        shelf = drawn if generator.random() < min(0.8, max(0.2, chance)) or not photographed else photographed
        rgb, alpha = shelf[generator.integers(len(shelf))]
        return varied(rgb, generator), alpha

    def person(self, kind: int, generator):
        return self.worn[kind][generator.integers(len(self.worn[kind]))]


def ratio(garment) -> float:
    """Height by width of a cut-out."""
    return garment[0].shape[0] / garment[0].shape[1]
