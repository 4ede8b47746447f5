"""A scene: people out of product photos, put together."""

import numpy as np

from .bodies import Body
from .canvas import Canvas, varied
from .classes import BOTTOMS, DRESS, OUTERWEAR, SKIN, SKIRT, TOP
from .extras import extras
from .wardrobe import Wardrobe


def photographed_person(canvas: Canvas, wardrobe: Wardrobe, generator) -> None:
    """The upper half of one product photo on the lower half of another, in one light."""
    width, height = canvas.image.size
    body = Body((height, width), generator)
    close = generator.random() < 0.35  # a bust or a half figure fills the picture
    if close:
        body.height = height * generator.uniform(1.2, 2.4)
        body.half = body.height * 0.1
        body.top = (
            height * generator.uniform(0.0, 0.12)
            if generator.random() < 0.7
            else -body.height * generator.uniform(0.1, 0.5)
        )
        body.head = body.height * 0.06

    def stand(person, top, bottom, most):
        rgb, alpha, labels = person
        high = (bottom - top) * body.height
        wide = min(high * rgb.shape[1] / rgb.shape[0], most * body.half)
        clothes = varied(rgb, generator)
        rgb = np.where((labels == SKIN)[..., None], rgb, clothes)  # people keep their colour
        canvas.paste(rgb, alpha, labels, (body.x, body.y(top), wide, high), generator)

    # Worn photos are labelled by the model in the making: an early one may have found none of a class.
    lower = generator.random()
    below = SKIRT if lower >= 0.75 and wardrobe.worn[SKIRT] else BOTTOMS
    if lower < 0.8 and wardrobe.worn[below]:
        person = wardrobe.person(below, generator)
        stand(person, 0.44, 1.0, 4.5)
    kind = generator.choice([kind for kind in [TOP, TOP, TOP, OUTERWEAR, OUTERWEAR, DRESS] if wardrobe.worn[kind]])
    stand(
        wardrobe.person(kind, generator),
        0.0,
        generator.uniform(0.8, 0.97) if kind == DRESS else generator.uniform(0.52, 0.58),
        5.0,
    )
    over = generator.random()
    if kind != DRESS and over < 0.3:
        garment = wardrobe.pick(SKIRT, generator)
        canvas.paste(
            *garment,
            SKIRT,
            (body.x, body.y(0.44), body.half * generator.uniform(2.0, 2.8), generator.uniform(0.18, 0.4) * body.height),
            generator,
        )
    elif over < 0.5:
        garment = wardrobe.pick(DRESS, generator)
        canvas.paste(
            *garment,
            DRESS,
            (
                body.x,
                body.y(0.16),
                body.half * generator.uniform(2.2, 3.2),
                generator.uniform(0.42, 0.65) * body.height,
            ),
            generator,
        )
    elif over < 0.62:
        garment = wardrobe.pick(OUTERWEAR, generator)
        canvas.paste(
            *garment,
            OUTERWEAR,
            (
                body.x,
                body.y(0.15),
                body.half * generator.uniform(3.0, 3.8),
                generator.uniform(0.35, 0.55) * body.height,
            ),
            generator,
        )
    extras(canvas, body, wardrobe, generator)
