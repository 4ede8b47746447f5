"""Composites: people in drawn bodies, people out of product photos, garments laid out."""

import numpy as np

from .canvas import Canvas
from .drawn_person import drawn_person
from .photographed_person import photographed_person
from .wardrobe import Wardrobe


def laid_out(canvas: Canvas, wardrobe: Wardrobe, generator) -> None:
    """One to four garments on a floor, a bed, a wall."""
    width, height = canvas.image.size
    count = 1 + generator.choice(4, p=[0.6, 0.2, 0.12, 0.08])
    for _ in range(count):
        kind = int(generator.choice(np.arange(2, 11), p=[0.2, 0.14, 0.14, 0.14, 0.1, 0.12, 0.07, 0.04, 0.05]))
        garment = wardrobe.pick(kind, generator)
        size = generator.uniform(0.5, 1.05) if count == 1 else generator.uniform(0.25, 0.5)
        fit = size * min(width / garment[0].shape[1], height / garment[0].shape[0])
        wide, high = garment[0].shape[1] * fit, garment[0].shape[0] * fit
        cx = generator.uniform(0.4, 0.6) * width if count == 1 else generator.uniform(0.2, 0.8) * width
        top = (height - high) * generator.uniform(0.2, 0.8)
        turn = generator.choice([0, 0, 0, 90, 180]) + generator.normal(0, 10)
        canvas.paste(*garment, kind, (cx, top, wide, high), generator, turn)


def composite(background, wardrobe: Wardrobe, generator):
    """(rgb, labels) of one scene of the background's size."""
    canvas = Canvas(background)
    kind = generator.random()
    if kind < 0.42:
        drawn_person(canvas, wardrobe, generator)
    elif kind < 0.8:
        photographed_person(canvas, wardrobe, generator)
    else:
        laid_out(canvas, wardrobe, generator)
    canvas.shade(generator)
    return canvas.arrays()
