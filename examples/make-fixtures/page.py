"""A page that is drawn once and remembers where each field stands.

Coordinates are points from the top left corner, as on A4 (595 x 842). The same drawing becomes a PDF page or a
picture; the boxes that a field covers come out as [x, y, width, height] in 0..1, as the platform writes them.
"""

import math

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen import canvas

FONTS = {
    "regular": ("Helvetica", "LiberationSans-Regular.ttf"),
    "bold": ("Helvetica-Bold", "LiberationSans-Bold.ttf"),
    "mono": ("Courier", "LiberationMono-Regular.ttf"),
    "serif": ("Times-Roman", "LiberationSerif-Regular.ttf"),
}


class Page:
    def __init__(self, width=595, height=842):
        self.width, self.height = width, height
        self.steps = []
        self.boxes = {}

    def text(self, x, y, words, size=10, font="regular", field=None, align="left", ink=(20, 20, 20)):
        """Words with their baseline at y; `field` (one path or several) remembers where they stand."""
        words = str(words)
        length = pdfmetrics.stringWidth(words, FONTS[font][0], size)
        left = {"left": x, "right": x - length, "center": x - length / 2}[align]
        self.steps.append(("text", left, y, words, size, font, ink))
        for path in [field] if isinstance(field, str) else field or []:
            box = (left - 1, y - size * 0.82, length + 2, size * 1.12, words)
            self.boxes.setdefault(path, []).append(box)
        return left + length

    def line(self, x1, y1, x2, y2, width=0.6, ink=(90, 90, 90)):
        self.steps.append(("line", x1, y1, x2, y2, width, ink))

    def rect(self, x, y, w, h, fill=None, ink=(90, 90, 90), width=0.6):
        self.steps.append(("rect", x, y, w, h, fill, ink, width))

    def stroke(self, points, width=1.4, ink=(28, 52, 140)):
        """A pen line through points, for handwriting."""
        self.steps.append(("stroke", points, width, ink))

    def mark(self, path, x, y, w, h, content):
        """Remembers a field that is drawn with other means."""
        self.boxes.setdefault(path, []).append((x, y, w, h, content))

    def grounding(self, page=0, transform=None):
        """Boxes of each field as the platform writes them; `transform` maps a point (0..1) of the page to the picture."""
        result = {}
        for path, boxes in self.boxes.items():
            result[path] = [
                {"xywh": self._normal(x, y, w, h, transform), "page": page, "content": content}
                for x, y, w, h, content in boxes
            ]
        return result

    def _normal(self, x, y, w, h, transform):
        corners = [(x, y), (x + w, y), (x, y + h), (x + w, y + h)]
        points = [(cx / self.width, cy / self.height) for cx, cy in corners]
        if transform:
            points = [transform(*point) for point in points]
        xs = [min(1, max(0, px)) for px, _ in points]
        ys = [min(1, max(0, py)) for _, py in points]
        box = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return [round(value, 4) for value in box]

    def picture(self, scale=2.0, paper=(255, 255, 255)):
        """The page as a picture of `scale` pixels to the point."""
        image = Image.new("RGB", (round(self.width * scale), round(self.height * scale)), paper)
        draw = ImageDraw.Draw(image)
        for kind, *step in self.steps:
            if kind == "text":
                x, y, words, size, font, ink = step
                face = ImageFont.truetype(FONTS[font][1], size * scale)
                draw.text((x * scale, y * scale), words, font=face, fill=ink, anchor="ls")
            elif kind == "line":
                x1, y1, x2, y2, width, ink = step
                draw.line((x1 * scale, y1 * scale, x2 * scale, y2 * scale), fill=ink, width=max(1, round(width * scale)))
            elif kind == "rect":
                x, y, w, h, fill, ink, width = step
                corners = (x * scale, y * scale, (x + w) * scale, (y + h) * scale)
                draw.rectangle(corners, fill=fill, outline=ink, width=max(1, round(width * scale)))
            elif kind == "stroke":
                points, width, ink = step
                scaled = [(px * scale, py * scale) for px, py in points]
                draw.line(scaled, fill=ink, width=max(1, round(width * scale)), joint="curve")
        return image


def write_pdf(path, pages, title):
    """A PDF of several pages; the same pages give the same bytes on every day."""
    pdf = canvas.Canvas(str(path), pagesize=(pages[0].width, pages[0].height), invariant=1)
    pdf.setTitle(title)
    for page in pages:
        for kind, *step in page.steps:
            if kind == "text":
                x, y, words, size, font, ink = step
                pdf.setFillColorRGB(*[part / 255 for part in ink])
                pdf.setFont(FONTS[font][0], size)
                pdf.drawString(x, page.height - y, words)
            elif kind == "line":
                x1, y1, x2, y2, width, ink = step
                pdf.setStrokeColorRGB(*[part / 255 for part in ink])
                pdf.setLineWidth(width)
                pdf.line(x1, page.height - y1, x2, page.height - y2)
            elif kind == "rect":
                x, y, w, h, fill, ink, width = step
                pdf.setLineWidth(width)
                pdf.setStrokeColorRGB(*[part / 255 for part in ink])
                if fill:
                    pdf.setFillColorRGB(*[part / 255 for part in fill])
                pdf.rect(x, page.height - y - h, w, h, stroke=1, fill=1 if fill else 0)
            elif kind == "stroke":
                points, width, ink = step
                pdf.setLineWidth(width)
                pdf.setStrokeColorRGB(*[part / 255 for part in ink])
                drawn = pdf.beginPath()
                drawn.moveTo(points[0][0], page.height - points[0][1])
                for px, py in points[1:]:
                    drawn.lineTo(px, page.height - py)
                pdf.drawPath(drawn)
        pdf.showPage()
    pdf.save()


def tilted(image, degrees, background, size=None, centre=None):
    """The picture turned on a larger background, and the way of a point (0..1) of it into the new picture."""
    width, height = size or image.size
    cx, cy = centre or (width / 2, height / 2)
    sheet = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    left, top = round(cx - image.width / 2), round(cy - image.height / 2)
    sheet.paste(image.convert("RGBA"), (left, top))
    turned = sheet.rotate(degrees, resample=Image.BICUBIC, center=(cx, cy))
    result = background.convert("RGBA")
    result.alpha_composite(turned)
    angle = math.radians(degrees)

    def transform(x, y):
        dx, dy = left + x * image.width - cx, top + y * image.height - cy
        px = cx + dx * math.cos(angle) + dy * math.sin(angle)
        py = cy - dx * math.sin(angle) + dy * math.cos(angle)
        return px / width, py / height

    return result.convert("RGB"), transform
