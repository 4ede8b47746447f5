"""English captions out of a product's labels, in the wording of `src/query/describe.ts`, and what each one asks for."""

import re
from dataclasses import dataclass

import numpy as np

from ..common.products import Row
from .words import GENDERS, NECKS, PATTERNS, SAME_TYPE, SLEEVES, TYPES, USAGES, colour_names

ATTRIBUTES = ("type", "colour", "gender", "pattern", "sleeve", "neck", "usage")


@dataclass(frozen=True)
class Caption:
    """`asks`: attribute -> canonical value, or `caption` -> itself. Empty for a title or a sentence, which mean their own product only."""

    text: str
    asks: dict


def facts_of(row: Row) -> dict[str, set[str]]:
    """Attribute -> the canonical values that are true of a product; what is not stated is missing."""
    labels = row.labels
    facts: dict[str, set[str]] = {}
    if labels.get("type"):
        kind = labels["type"].lower()
        facts["type"] = {SAME_TYPE.get(kind, kind)}
    if labels.get("colour"):
        facts["colour"] = {labels["colour"].lower()}
    gender = labels.get("gender")
    if gender and gender != "Unisex":
        facts["gender"] = {gender.lower()}
    for attribute, names in (("sleeve", SLEEVES), ("neck", NECKS), ("usage", USAGES)):
        if said := names.get((labels.get(attribute) or "").lower()):
            facts[attribute] = {said}
    patterns = {PATTERNS.get((labels.get(column) or "").lower()) for column in ("pattern", "print")} - {None}
    if patterns:
        facts["pattern"] = patterns
    return facts


def captions_of(row: Row, count: int, rng: np.random.Generator) -> list[Caption]:
    """`count` captions of one product, drawn anew from its title, its description and its labels; of an exported
    catalogue its own captions, each of which asks for every product that has it, and its title."""
    if "captions" in row.labels:
        own = [Caption(text, {"caption": text}) for text in row.labels["captions"]]
        return [*own, *(Caption(text, {}) for text in {row.labels["title"], plain_title(row)})]
    return [_caption(row, rng) for _ in range(count)]


def plain_title(row: Row) -> str:
    """The title without its brand."""
    title, brand = row.labels.get("title") or "", row.labels.get("brand") or ""
    return re.sub(rf"\b{re.escape(brand)}\b", "", title, flags=re.IGNORECASE).strip() if brand else title


def _caption(row: Row, rng: np.random.Generator) -> Caption:
    kind = rng.random()
    if row.labels.get("title") and kind < 0.34:
        return Caption(plain_title(row), {})
    if row.labels.get("title") and kind < 0.42:
        return Caption(row.labels["title"], {})
    if row.labels.get("description") and kind < 0.5:
        sentences = [s for s in re.split(r"[.;]\s+", re.sub(r"<[^>]+>", " ", row.labels["description"])) if len(s) > 12]
        if sentences:
            return Caption(" ".join(str(rng.choice(sentences)).split()[:16]), {})
    return _from_labels(row, rng)


def _from_labels(row: Row, rng: np.random.Generator) -> Caption:
    facts = facts_of(row)
    asks: dict[str, str] = {}
    words: dict[str, str] = {}
    chance = {"type": 0.92, "colour": 0.75, "gender": 0.3, "pattern": 0.45, "sleeve": 0.3, "neck": 0.3, "usage": 0.12}
    for attribute in ATTRIBUTES:
        if attribute not in facts or rng.random() > chance[attribute]:
            continue
        value = str(rng.choice(sorted(facts[attribute])))
        asks[attribute] = value
        words[attribute] = value
    if not asks:
        asks = {"type": next(iter(facts.get("type", {"garment"})))}
    if "type" in asks:
        words["type"] = str(rng.choice([*TYPES.get(asks["type"], [_singular(asks["type"])]), asks["type"]]))
    if "colour" in asks:
        words["colour"] = str(rng.choice(colour_names(asks["colour"])))
    if "gender" in asks:
        words["gender"] = str(rng.choice(GENDERS[asks["gender"]]))
    order = ("gender", "usage", "colour", "pattern", "sleeve", "neck", "type")
    text = " ".join(words[part] for part in order if part in words)
    if rng.random() < 0.2:
        text = f"a photo of a {text}"
    if "type" not in words:
        text = f"{text} {rng.choice(['', 'clothing', 'garment'])}".strip()
    return Caption(text, asks)


def _singular(name: str) -> str:
    name = re.sub(r" and .*$", "", name)
    return re.sub(r"(?<=[^s])s$", "", re.sub(r"(?<=sh|ch|ss)es$", "", re.sub(r"ies$", "y", name)))
