"""Fixtures of the skill shelf-audit: a shelf in a shop, and a picture that shows none."""

import random

from PIL import Image, ImageDraw, ImageFilter, ImageFont

REGULAR, BOLD = "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"
PRODUCTS = {
    "Alpine Oats": {"colour": (196, 62, 54), "shape": "carton", "price": "2.49"},
    "Meadow Muesli": {"colour": (66, 122, 74), "shape": "carton", "price": "3.29"},
    "Sun Flakes": {"colour": (233, 176, 46), "shape": "carton", "price": "2.99"},
    "Berry Jam": {"colour": (142, 38, 84), "shape": "jar", "price": "3.15"},
    "Orange Marmalade": {"colour": (224, 120, 36), "shape": "jar", "price": "3.15"},
    "Dark Honey": {"colour": (120, 74, 26), "shape": "jar", "price": "4.80"},
    "Green Tea": {"colour": (104, 150, 92), "shape": "tin", "price": "5.20"},
    "Earl Grey": {"colour": (54, 78, 120), "shape": "tin", "price": "5.20"},
    "Rooibos": {"colour": (170, 84, 52), "shape": "tin", "price": "4.95"},
}
FULL = [
    [("Alpine Oats", 4), ("Meadow Muesli", 3), ("Sun Flakes", 4)],
    [("Berry Jam", 5), ("Orange Marmalade", 4), ("Dark Honey", 3)],
    [("Green Tea", 4), ("Earl Grey", 4), ("Rooibos", 3)],
]
GAPS = [
    [("Alpine Oats", 4), ("Meadow Muesli", 0), ("Sun Flakes", 2)],
    [("Berry Jam", 5), ("Orange Marmalade", 1), ("Dark Honey", 3)],
    [("Green Tea", 4), ("Earl Grey", 0), ("Rooibos", 3)],
]
WIDTH, HEIGHT = 1000, 820


def face(name, size):
    return ImageFont.truetype(name, size)


def shade(colour, by):
    return tuple(max(0, min(255, part + by)) for part in colour)


def label(draw, x, y, width, words, ink, size=15):
    for index, word in enumerate(words.split()):
        draw.text((x + width / 2, y + index * (size + 1)), word, font=face(BOLD, size), fill=ink, anchor="ma")


def product(draw, name, x, base):
    """Draws one item standing at x on a board at `base`; gives back its width and height."""
    colour, shape = PRODUCTS[name]["colour"], PRODUCTS[name]["shape"]
    if shape == "carton":
        width, height = 68, 150
        draw.rectangle((x, base - height, x + width, base), fill=colour, outline=shade(colour, -50), width=2)
        draw.polygon([(x, base - height), (x + 6, base - height - 8), (x + width + 5, base - height - 8), (x + width, base - height)], fill=shade(colour, 30))
        draw.ellipse((x + 10, base - 66, x + width - 10, base - 18), fill=shade(colour, 60))
        draw.arc((x + 18, base - 56, x + width - 18, base - 26), 10, 170, fill=shade(colour, -40), width=3)
        label(draw, x, base - height + 14, width, name, (255, 250, 240))
    elif shape == "jar":
        width, height = 58, 92
        draw.rounded_rectangle((x, base - height + 12, x + width, base), 10, fill=colour, outline=shade(colour, -45), width=2)
        draw.rectangle((x + 5, base - height, x + width - 5, base - height + 15), fill=(214, 196, 150), outline=(160, 140, 90))
        draw.rectangle((x + 3, base - 62, x + width - 3, base - 18), fill=(252, 246, 230))
        label(draw, x, base - 57, width, name, shade(colour, -30), 10 if len(name) > 12 else 14)
    else:
        width, height = 66, 112
        draw.rectangle((x, base - height + 8, x + width, base - 6), fill=colour)
        draw.ellipse((x, base - 16, x + width, base), fill=colour)
        draw.ellipse((x, base - height, x + width, base - height + 16), fill=shade(colour, 70), outline=shade(colour, -30))
        draw.rectangle((x + 6, base - 82, x + width - 6, base - 36), fill=(246, 240, 222))
        label(draw, x, base - 76, width, name, (40, 40, 40), 12 if len(name) < 8 else 14)
    return width, height


def shelf(path, boards, seed, price_missing=()):
    """Draws the boards; gives back the boxes of what an answer speaks of."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (226, 222, 214))
    draw = ImageDraw.Draw(image)
    for y in range(HEIGHT):
        tone = 232 - y // 26
        draw.line((0, y, WIDTH, y), fill=(tone, tone - 4, tone - 12))
    draw.rectangle((24, 20, 44, HEIGHT), fill=(120, 122, 126))
    draw.rectangle((WIDTH - 44, 20, WIDTH - 24, HEIGHT), fill=(120, 122, 126))
    chance = random.Random(seed)
    boxes = {}
    slot = 0
    for row, products in enumerate(boards):
        base = 232 + row * 252
        draw.rectangle((44, base - 214, WIDTH - 44, base), fill=(206 - row * 5, 202 - row * 5, 194 - row * 5))
        draw.rectangle((24, base, WIDTH - 24, base + 34), fill=(150, 152, 158), outline=(110, 112, 118))
        start = 60
        for name, count in products:
            x = start
            for _ in range(count):
                width, height = product(draw, name, x + chance.randint(-1, 1), base)
                x += width + 7
            full = next(number for board in FULL for other, number in board if other == name)
            room = full * ({"carton": 68, "jar": 58, "tin": 66}[PRODUCTS[name]["shape"]] + 7)
            tall = {"carton": 160, "jar": 94, "tin": 114}[PRODUCTS[name]["shape"]]
            seen = (x - start - 7) if count else room
            boxes[f"slots[{slot}].facings"] = [box(start - 4, base - tall - 4, seen + 8, tall + 8, f"{count} x {name}")]
            tag = (start + 2, base + 5, 78, 26)
            if name not in price_missing:
                draw.rectangle((tag[0], tag[1], tag[0] + tag[2], tag[1] + tag[3]), fill=(255, 252, 226), outline=(90, 90, 90))
                draw.text((tag[0] + 6, tag[1] + 2), name[:14], font=face(REGULAR, 9), fill=(60, 60, 60))
                draw.text((tag[0] + 6, tag[1] + 11), f"£{PRODUCTS[name]['price']}", font=face(BOLD, 13), fill=(20, 20, 20))
                boxes[f"slots[{slot}].price"] = [box(*tag, PRODUCTS[name]["price"])]
            start += room + 26
            slot += 1
    light = Image.new("L", (WIDTH, HEIGHT), 0)
    ImageDraw.Draw(light).ellipse((-200, -500, 900, 520), fill=70)
    image.paste((255, 252, 240), mask=light.filter(ImageFilter.GaussianBlur(120)))
    image.save(path, quality=68, optimize=True)
    return boxes


def box(x, y, width, height, content):
    xywh = [x / WIDTH, y / HEIGHT, width / WIDTH, height / HEIGHT]
    return {"xywh": [round(value, 4) for value in xywh], "page": 0, "content": content}


def answer(boards, price_missing=()):
    """What there is to see, in the words of the skill's output schema."""
    slots = []
    for row, products in enumerate(boards):
        for name, count in products:
            full = next(number for board in FULL for other, number in board if other == name)
            slots.append(
                {
                    "shelf": row + 1,
                    "product": name,
                    "facings": count,
                    "price": None if name in price_missing else float(PRODUCTS[name]["price"]),
                    "status": "out_of_stock" if count == 0 else "low" if count < full / 2 else "stocked",
                }
            )
    return {
        "shelf_count": len(boards),
        "slots": slots,
        "out_of_stock": [slot["product"] for slot in slots if slot["status"] == "out_of_stock"],
        "action_needed": any(slot["status"] != "stocked" or slot["price"] is None for slot in slots),
    }


def harbour(path):
    """A harbour at dusk: nothing in it is a shelf."""
    image = Image.new("RGB", (720, 480))
    draw = ImageDraw.Draw(image)
    for y in range(300):
        draw.line((0, y, 720, y), fill=(60 + y // 2, 70 + y // 4, 130 - y // 6))
    for y in range(300, 480):
        draw.line((0, y, 720, y), fill=(40, 62 + (480 - y) // 5, 96 + (480 - y) // 6))
    draw.ellipse((500, 220, 580, 300), fill=(250, 190, 110))
    chance = random.Random(2)
    for _ in range(60):
        x, y = chance.randint(380, 700), chance.randint(302, 400)
        draw.line((x, y, x + chance.randint(10, 40), y), fill=(226, 160, 110), width=2)
    draw.polygon([(0, 300), (110, 236), (230, 262), (360, 300)], fill=(44, 46, 70))
    draw.polygon([(150, 352), (330, 352), (300, 392), (176, 392)], fill=(120, 40, 40))
    draw.rectangle((236, 200, 242, 352), fill=(60, 44, 34))
    draw.polygon([(246, 208), (246, 340), (320, 340)], fill=(236, 232, 220))
    draw.polygon([(232, 226), (232, 340), (170, 340)], fill=(222, 214, 200))
    image.save(path, quality=66, optimize=True)
