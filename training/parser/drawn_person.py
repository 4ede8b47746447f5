"""A scene: a drawn body in flat and drawn garments."""

from .bodies import Body
from .canvas import Canvas
from .classes import BOTTOMS, DRESS, FOOTWEAR, OUTERWEAR, SKIN, SKIRT, TOP
from .extras import extras
from .wardrobe import Wardrobe, ratio


def drawn_person(canvas: Canvas, wardrobe: Wardrobe, generator) -> None:
    """A drawn body in flat and drawn garments, in the order they are put on."""
    body = Body((canvas.image.height, canvas.image.width), generator)
    body.draw(canvas.image, body.skin)
    body.draw(canvas.labels, SKIN)
    sleeves = generator.random() < 0.7
    if not sleeves:
        body.draw_arms(canvas.image, body.skin, False)
        body.draw_arms(canvas.labels, SKIN, False)

    def wear(kind, top, bottom, wide):
        garment = wardrobe.pick(kind, generator)
        canvas.paste(
            *garment,
            kind,
            (body.x, body.y(top), 2 * body.half * wide, (bottom - top) * body.height),
            generator,
            generator.normal(0, 2),
        )

    hosiery = generator.random() < 0.15
    dressed = generator.random()
    for side in (-1, 1):
        garment = wardrobe.pick(FOOTWEAR, generator)
        wide = body.half * generator.uniform(0.7, 1.1)
        high = min(wide * ratio(garment), wide * 1.6)
        canvas.paste(
            *garment,
            FOOTWEAR,
            (body.x + side * body.stance * 1.15, body.y(1.0) - high, wide, high),
            generator,
            generator.normal(0, 8),
        )
    if hosiery:
        wear(BOTTOMS, 0.48, 0.95, generator.uniform(0.8, 1.0))
    if dressed < 0.35:
        wear(DRESS, generator.uniform(0.14, 0.19), generator.uniform(0.6, 0.88), generator.uniform(1.1, 1.7))
    else:
        if dressed < 0.6:
            wear(SKIRT, generator.uniform(0.42, 0.47), generator.uniform(0.6, 0.85), generator.uniform(0.95, 1.5))
        else:
            wear(
                BOTTOMS,
                generator.uniform(0.42, 0.47),
                generator.choice([0.62, 0.93, 0.95]),
                generator.uniform(0.85, 1.15),
            )
        wear(TOP, generator.uniform(0.14, 0.18), generator.uniform(0.46, 0.55), generator.uniform(1.3, 2.0))
    if generator.random() < 0.4:
        wear(OUTERWEAR, generator.uniform(0.13, 0.16), generator.uniform(0.48, 0.75), generator.uniform(1.5, 2.1))
        if generator.random() < 0.5:  # worn open: what is under it shows in the middle
            garment = wardrobe.pick(DRESS if dressed < 0.35 else TOP, generator)
            strip = slice(garment[0].shape[1] * 2 // 5, garment[0].shape[1] * 3 // 5)
            canvas.paste(
                garment[0][:, strip],
                garment[1][:, strip],
                DRESS if dressed < 0.35 else TOP,
                (body.x, body.y(0.17), body.half * generator.uniform(0.3, 0.8), 0.3 * body.height),
                generator,
            )
    for image, colour in ((canvas.image, body.skin), (canvas.labels, SKIN)):
        if sleeves:
            body.draw_arms(image, colour, True)
    state = generator.bit_generator.state  # the same shape of hair on both
    body.draw_head(canvas.image, body.skin, body.hair, generator)
    generator.bit_generator.state = state
    body.draw_head(canvas.labels, SKIN, SKIN, generator)
    extras(canvas, body, wardrobe, generator)
