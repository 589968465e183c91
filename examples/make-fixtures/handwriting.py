"""Digits as a pen draws them: a few strokes each, never twice the same."""

import random

STROKES = {
    "0": [[(0.5, 0), (0.15, 0.25), (0.12, 0.7), (0.45, 1), (0.82, 0.75), (0.85, 0.25), (0.5, 0)]],
    "1": [[(0.25, 0.25), (0.55, 0), (0.5, 1)]],
    "2": [[(0.15, 0.25), (0.45, 0), (0.8, 0.25), (0.6, 0.6), (0.1, 1), (0.9, 0.95)]],
    "3": [[(0.2, 0.1), (0.6, 0), (0.75, 0.25), (0.45, 0.48), (0.8, 0.7), (0.55, 1), (0.15, 0.92)]],
    # Closed at the top, as many people write it: this is what makes it look like a 9.
    "4": [[(0.62, 0.02), (0.4, 0.26), (0.12, 0.56), (0.3, 0.64), (0.9, 0.58)], [(0.66, 0.0), (0.64, 0.5), (0.6, 1.05)]],
    "8": [[(0.75, 0.15), (0.4, 0), (0.2, 0.22), (0.75, 0.65), (0.5, 1), (0.2, 0.75), (0.75, 0.15)]],
    "9": [[(0.75, 0.25), (0.45, 0), (0.2, 0.25), (0.5, 0.5), (0.75, 0.2), (0.65, 1)]],
    ".": [[(0.3, 0.95), (0.4, 1), (0.32, 1.02)]],
}


def smooth(points, steps=7):
    """A Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    curve = []
    for i in range(1, len(padded) - 2):
        p0, p1, p2, p3 = padded[i - 1 : i + 3]
        for step in range(steps):
            t = step / steps
            curve.append(
                tuple(
                    0.5
                    * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                    for a, b, c, d in zip(p0, p1, p2, p3)
                )
            )
    return [*curve, points[-1]]


def write(page, x, y, words, size, seed):
    """Writes digits with their top left corner at x, y; gives back the width in points."""
    chance = random.Random(seed)
    left = x
    for character in words:
        wide = size * (0.3 if character == "." else 0.62)
        for stroke in STROKES[character]:
            shaken = [
                (left + px * wide + py * -0.12 * size + chance.uniform(-0.35, 0.35), y + py * size + chance.uniform(-0.4, 0.4))
                for px, py in stroke
            ]
            page.stroke(smooth(shaken), width=1.7)
        left += wide + size * 0.1
    return left - x
