"""Which photos may be trained on: fixed by sha1, so that every session agrees."""

import hashlib


def _word(text: str) -> int:
    return int(hashlib.sha1(text.encode()).hexdigest()[:8], 16)


def street_trains(file_name: str) -> bool:
    """Even first 32 bits of sha1(file name, e.g. '0001.jpg'): training half. Odd: test half."""
    return _word(file_name) % 2 == 0


def street_develops(file_name: str) -> bool:
    """About one in eight of the training half: choices (size, stopping) are made on these only."""
    return _word("d" + file_name) % 8 == 0


def phone_trains(file_name: str) -> bool:
    """One phone photo in two (sha1('p' + file name), even): backgrounds and pseudo-labels."""
    return _word("p" + file_name) % 2 == 0


def family_validates(family: str) -> bool:
    """Myntra's validation families, the same for every model of the project."""
    return _word("v" + family) % 20 == 0
