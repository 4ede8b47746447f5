"""What a person in a composite carries and has on: a bag, a hat, small things."""

from .classes import ACCESSORY, BAG, HEADWEAR
from .wardrobe import ratio


def extras(canvas, body, wardrobe, generator, bag=0.5, hat=0.3, small=0.45) -> None:
    """A bag at a hand or the hip, something on the head, small things."""

    def put(kind, cx, top, width, turn=8.0, most=9.0):
        garment = wardrobe.pick(kind, generator)
        height = min(width * ratio(garment), most * width)
        canvas.paste(*garment, kind, (cx, top, width, height), generator, generator.normal(0, turn))

    if generator.random() < bag:
        side, _, hand = body.hands[generator.integers(2)]
        width = body.half * generator.uniform(0.8, 2.0)
        if generator.random() < 0.3:
            put(BAG, body.x + side * body.half, body.y(generator.uniform(0.35, 0.5)), width)
        else:
            put(BAG, hand[0], hand[1], width)
    if generator.random() < hat:
        width = body.head * generator.uniform(2.1, 3.2)
        garment = wardrobe.pick(HEADWEAR, generator)
        height = width * min(1.0, ratio(garment))
        top = body.y(0.075) - body.head * 0.55 - height * generator.uniform(0.75, 1.0)
        canvas.paste(*garment, HEADWEAR, (body.x, top, width, height), generator, generator.normal(0, 6))
    if generator.random() < small:
        place = generator.integers(4)
        if place == 0:  # glasses are wide and low; other accessories are hung at the neck
            put(ACCESSORY, body.x, body.y(0.06), body.head * 1.8, 4, 0.5)
        elif place == 1:
            put(ACCESSORY, body.x, body.y(0.15), body.half * generator.uniform(0.7, 1.5), 5, 3.0)
        elif place == 2:
            put(ACCESSORY, body.x, body.y(0.45), body.half * 1.7, 2, 0.22)
        else:
            _, _, hand = body.hands[generator.integers(2)]
            put(ACCESSORY, hand[0], hand[1] - body.half * 0.4, body.half * 0.45, 40, 1.6)
