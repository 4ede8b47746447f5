"""A drawn person for composites: limbs, head and hair in the colours of people."""

import numpy as np
from PIL import ImageDraw

SKINS = np.array([[255, 224, 196], [240, 195, 160], [214, 160, 120], [170, 115, 80], [125, 80, 55], [85, 55, 40]])
HAIRS = np.array([[25, 20, 20], [60, 40, 28], [110, 75, 45], [190, 150, 90], [150, 70, 40], [150, 150, 150]])


class Body:
    """Where a standing person's parts are on a canvas; all lengths in px."""

    def __init__(self, size, generator):
        h, w = size
        self.height = h * generator.uniform(0.72, 1.05)
        self.top = (h - self.height) * generator.uniform(0.1, 0.9)
        self.x = w * generator.uniform(0.38, 0.62)
        self.half = self.height * generator.uniform(0.085, 0.115)  # half the shoulders' width
        self.head = self.height * generator.uniform(0.055, 0.068)
        self.skin = _shade(SKINS, generator)
        self.hair = _shade(HAIRS, generator)
        self.stance = generator.uniform(0.25, 0.75) * self.half
        self.hands = []
        for side in (-1, 1):
            elbow = (self.x + side * self.half * generator.uniform(1.05, 1.7), self.y(generator.uniform(0.34, 0.4)))
            hand = (elbow[0] + self.half * generator.uniform(-0.9, 0.5) * side, self.y(generator.uniform(0.36, 0.53)))
            self.hands.append((side, elbow, hand))

    def y(self, share: float) -> float:
        """Height on the canvas of a share of the body, 0 the crown, 1 the soles."""
        return self.top + share * self.height

    def _pen(self, image):
        draw = ImageDraw.Draw(image)

        def limb(points, wide, colour):
            draw.line(points, fill=colour, width=max(1, int(wide)), joint="curve")
            for px, py in points:
                draw.ellipse((px - wide / 2, py - wide / 2, px + wide / 2, py + wide / 2), fill=colour)

        return draw, limb

    def draw(self, image, colour) -> None:
        """Torso, legs, arms: under the clothes. `colour` is an RGB tuple or a class."""
        draw, limb = self._pen(image)
        thick = self.half * 0.62
        for side in (-1, 1):
            limb(
                [
                    (self.x + side * self.half * 0.45, self.y(0.5)),
                    (self.x + side * self.stance, self.y(0.75)),
                    (self.x + side * self.stance, self.y(0.955)),
                ],
                thick,
                colour,
            )
        draw.polygon(
            [
                (self.x - self.half, self.y(0.19)),
                (self.x + self.half, self.y(0.19)),
                (self.x + self.half * 0.8, self.y(0.52)),
                (self.x - self.half * 0.8, self.y(0.52)),
            ],
            fill=colour,
        )
        limb([(self.x, self.y(0.12)), (self.x, self.y(0.2))], self.half * 0.6, colour)

    def draw_arms(self, image, colour, hands_only: bool) -> None:
        _, limb = self._pen(image)
        for side, elbow, hand in self.hands:
            shoulder = (self.x + side * self.half * 0.9, self.y(0.21))
            if hands_only:
                limb([hand, (hand[0], hand[1] + self.half * 0.25)], self.half * 0.36, colour)
            else:
                limb([shoulder, elbow, hand], self.half * 0.4, colour)

    def draw_head(self, image, skin, hair, generator) -> None:
        draw, _ = self._pen(image)
        r, cy = self.head, self.y(0.075)
        if generator.random() < 0.45:  # long hair falls behind the shoulders
            draw.polygon(
                [
                    (self.x - r * 0.9, cy - r),
                    (self.x + r * 0.9, cy - r),
                    (self.x + r * 1.25, cy + r * 2.4),
                    (self.x - r * 1.25, cy + r * 2.4),
                ],
                fill=hair,
            )
        draw.ellipse((self.x - r * 1.02, cy - r * 1.35, self.x + r * 1.02, cy + r * 0.8), fill=hair)
        draw.ellipse((self.x - r * 0.78, cy - r * 0.85, self.x + r * 0.78, cy + r * 1.2), fill=skin)


def _shade(table, generator):
    colour = table[generator.integers(len(table))] + generator.normal(0, 10, 3)
    return tuple(int(v) for v in np.clip(colour, 0, 255))
