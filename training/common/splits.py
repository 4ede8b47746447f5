"""Which rows are never trained on. The same rules stand in `scripts/evaluate/splits.ts`."""

import hashlib


def first_word(text: str) -> int:
    """The first 32 bits of a text's SHA-1, as a number."""
    return int.from_bytes(hashlib.sha1(text.encode()).digest()[:4], "big")


def is_validation_family(family: str) -> bool:
    """One family in twenty: its products are never trained on (`../shared/data/README.md`)."""
    return first_word("v" + family) % 20 == 0


def is_training_phone_photo(name: str) -> bool:
    """Half of the phone photos, by file name without folder; figures are reported on the other half."""
    return first_word("p" + name.rsplit("/", 1)[-1]) % 2 == 0
